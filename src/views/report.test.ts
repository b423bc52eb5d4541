import { describe, expect, test } from 'vitest'
import { claim } from '#testing/worlds/build-record'
import { dayOf, riverCase } from '#testing/river-case'
import { toReport, type ReportInput, type SituationReport } from '#views/report'
import { messageArea } from '#views/speech/message-area'
import { speechOf } from '#views/speech/speech'
import { claimMessages } from '#views/words/claim-messages'
import { comparisonMessages } from '#views/words/comparison-messages'
import { reportMessages } from '#views/words/report-messages'
import { statusMessages } from '#views/words/status-messages'
import { wordMessages } from '#views/words/word-messages'

const VANTAGES = [
  ['2021-03-05', '2021-03-05'],
  ['2021-03-12', '2021-03-12'],
  ['2021-03-25', '2021-03-25'],
  ['2021-03-25', '2021-03-05'],
] as const

function reportAt(asOf: string, knownAt: string, since?: string): SituationReport {
  const { ledger, agreement, record } = riverCase(asOf, knownAt)
  const before = since === undefined ? {} : { since: riverCase(since, since).ledger.question }
  return toReport({ ledger, agreement, record, ...before } satisfies ReportInput)
}

function sentencesOf(
  report: SituationReport,
): readonly { readonly words: string; readonly notes: readonly number[] }[] {
  return report.sections.flatMap((section) => section.statements).flatMap((statement) => statement.sentences)
}

/** Words that say how far one trusts, and words that say how likely something is. Source: ICD 203, standard 2. */
const CONFIDENCE = /\b(confiden\w*|reliab\w*|unreliab\w*|trust\w*|source is graded|\{letter\})/i
const LIKELIHOOD =
  /\b(likel\w*|unlikely|likelihood|prob\w*|improbab\w*|possib\w*|chances?|doubtful|almost|may well|information is graded|\{digit\})/i

function mixes(sentence: string): boolean {
  return CONFIDENCE.test(sentence) && LIKELIHOOD.test(sentence)
}

/** Sentences of a text: a stop, then a space and something that begins a sentence. */
function split(words: string): readonly string[] {
  return words.split(/(?<=[.?!”])\s+(?=[\p{Lu}“])/u)
}

describe('the wording of a report', () => {
  test('no template speaks of confidence and of likelihood in one sentence', () => {
    const templates = [reportMessages, comparisonMessages, statusMessages, claimMessages].flatMap(({ messages }) =>
      Object.values<string>(messages),
    )
    expect(templates.length).toBeGreaterThan(100)
    expect(templates.flatMap(split).filter(mixes)).toEqual([])
    const takesBoth = templates.filter((template) => template.includes('{letter') && template.includes('{digit'))
    expect(takesBoth).toEqual([])
  })

  test('the words for the two grades, put into their templates, never meet in one sentence', () => {
    const grades = Object.entries<string>(wordMessages.messages)
    const sources = grades.filter(([key]) => key.startsWith('reliability.')).map(([, words]) => words)
    const claims = grades.filter(([key]) => key.startsWith('credibility.')).map(([, words]) => words)
    for (const words of sources) expect(reportMessages.messages.noteInformation).not.toContain(words)
    const said = [
      ...sources.map((words) => reportMessages.messages.noteSource.replace('{words}', words)),
      ...claims.map((words) => reportMessages.messages.noteInformation.replace('{words}', words)),
    ]
    expect(said).toHaveLength(12)
    expect(said.filter(mixes)).toEqual([])
  })

  test.each(VANTAGES)('a whole report as of %s, known at %s, keeps them apart', (asOf, knownAt) => {
    const report = reportAt(asOf, knownAt, '2021-03-04')
    const all = [...sentencesOf(report).map(({ words }) => words), ...report.notes.flatMap((note) => note.sentences)]
    expect(all.length).toBeGreaterThan(20)
    expect(all.flatMap(split).filter(mixes)).toEqual([])
  })

  test('the check would find a sentence that mixes them', () => {
    expect(mixes('A usually reliable source says what is probably true')).toBe(true)
  })

  test('it is neutral: no word that judges a party', () => {
    const templates = Object.values<string>(reportMessages.messages).join('\n')
    expect(templates).not.toMatch(/\b(violat|aggress|regime|terror|enemy|liberat|occup|guilt|fault|blame|alleg)/i)
  })
})

describe('a situation report', () => {
  test('every sentence has a note, and every note is there and is used', () => {
    const report = reportAt('2021-03-25', '2021-03-25', '2021-03-05')
    const numbers = new Set(report.notes.map((note) => note.number))
    const used = new Set(sentencesOf(report).flatMap((sentence) => sentence.notes))
    for (const { words, notes } of sentencesOf(report)) expect(notes, words).not.toEqual([])
    expect(used).toEqual(numbers)
    expect([...used]).toEqual(report.notes.map((note) => note.number))
  })

  test('a note of a claim names the claim, its source, its document, both grades and its clause stands beside', () => {
    const report = reportAt('2021-03-05', '2021-03-05')
    const note = report.notes.find((one) => one.claim === 'refusal')
    expect(note?.sentences).toEqual([
      'Claim refusal: some groups refuse to leave.',
      'Source: River Post, quoting residents (unnamed).',
      'Kind of claim: a refusal.',
      'Document: “Nobody leaves”, published on 5 Mar 2021.',
      'The source is graded F: reliability cannot be judged.',
      'The information is graded 6: truth cannot be judged.',
      'Hedged in the source with “it is said”.',
    ])
    const stands = sentencesOf(report).find(({ words }) => words.startsWith('It stands as “due”'))
    const kinds = stands?.notes.map((number) => report.notes.find((one) => one.number === number)?.kind)
    expect(kinds).toEqual(expect.arrayContaining(['clause', 'claim']))
  })

  test('with a day before, it says what changed and what brought it: the calendar or what became known', () => {
    const report = reportAt('2021-03-25', '2021-03-25', '2021-03-05')
    const changes = report.sections.find(({ id }) => id === 'changes')
    expect(changes?.heading).toBe('What changed since 5 March 2021')
    const words = changes?.statements.flatMap(({ sentences }) => sentences.map((one) => one.words))
    expect(words?.[0]).toMatch(/^“Northland hands the East Bank over to Southland” stood as due \(by 10 Mar 2021\)/)
    expect(words?.[1]).toBe('What became known in between brought this about.')
    const same = reportAt('2021-03-25', '2021-03-25', '2021-03-25')
    expect(same.sections.find(({ id }) => id === 'changes')).toMatchObject({ statements: [] })
  })

  test('it tells every norm of the agreement once', () => {
    const { ledger } = riverCase('2021-03-05', '2021-03-05')
    const told = reportAt('2021-03-05', '2021-03-05')
      .sections.filter(({ id }) => id.startsWith('standings'))
      .flatMap((section) => section.statements.map((statement) => statement.norm))
    expect(told).toHaveLength(ledger.entries.length)
    expect(new Set(told)).toEqual(new Set(ledger.entries.map(({ id }) => id)))
  })

  test('copies of a claim that became known after the cut-off are not counted with it', () => {
    const { ledger, agreement, record } = riverCase('2021-03-25', '2021-03-25')
    const { ledger: earlier } = riverCase('2021-03-05', '2021-03-05')
    const notes = (at: typeof ledger, of: ReportInput['record']): readonly string[] =>
      toReport({ ledger: at, agreement, record: of }).notes.flatMap(({ sentences }) => sentences)
    const copies = record.entries.flatMap((entry) =>
      entry.kind === 'claim'
        ? [{ ...entry, id: claim(`${entry.id}-copy`, {}).id, publishedAt: dayOf('2021-03-20') }]
        : [],
    )
    const copied = { ...record, entries: [...record.entries, ...copies] }
    expect(notes(earlier, copied)).toEqual(notes(earlier, record))
    expect(notes(ledger, copied).filter((one) => one.startsWith('Origin'))).not.toEqual(
      notes(ledger, record).filter((one) => one.startsWith('Origin')),
    )
  })

  test('a day after the cut-off is told as what would hold', () => {
    expect(reportAt('2021-03-25', '2021-03-05').facts.at(-1)).toMatch(/after the cut-off/)
  })

  test('it speaks the language that is asked for', () => {
    const { ledger, agreement, record } = riverCase('2021-03-05', '2021-03-05')
    const speech = speechOf('fr', { report: { title: 'Rapport : {agreement}' } })
    expect(toReport({ ledger, agreement, record, speech })).toMatchObject({
      title: 'Rapport\u00a0: River Statement',
      language: 'fr',
    })
    expect(messageArea('report', {}).name).toBe(reportMessages.name)
  })
})
