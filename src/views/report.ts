import type { Entry, Ledger, Question } from '#engine/ledger'
import type { Agreement } from '#model/instrument/agreement'
import type { NormId, OriginId } from '#model/ids'
import type { Claim, RecordOf } from '#model/record/record'
import { indexAgreement, type AgreementIndex } from '#views/agreement-index'
import { gapsOf } from '#views/gap-rows'
import { toKnowledgeDiff, type ChangedNorm, type KnowledgeDiff, type KnowledgeDiffInput } from '#views/knowledge-diff'
import type { KnowledgeNews } from '#views/knowledge-news'
import { toLazyRows } from '#views/lazy-row'
import { countByTint, type LedgerRow } from '#views/ledger-table'
import { groupedAt, indexRecord, knownSinceIn, type RecordIndex } from '#views/record-index'
import { claimNotes, openNotebook, withoutStop, type Notebook, type ReportNote } from '#views/report-notes'
import { headlineOf, nextChangeOf, type Today } from '#views/today'
import { capitalised } from '#views/words/list-words'
import { partyNames } from '#views/words/names'
import { sayKnown } from '#views/speech/say-known'
import { reasonMessages } from '#views/words/reason-messages'
import { reportMessages } from '#views/words/report-messages'
import { TINTS, type StatusMark } from '#views/words/status-words'
import { dateWords, dayWordsAt } from '#views/words/time-words'
import { firstInstantAt } from '#time/time-point'
import { isForecast, toVantageDays, type VantageDays } from '#views/words/vantage-words'
import { english, type Say, type Speech } from '#views/speech/speech'

/** One sentence of a report with the numbers of the notes that it rests on; there is always one. */
export interface ReportSentence {
  readonly words: string
  readonly notes: readonly number[]
}

/** Sentences that belong together, about one norm where one is meant. */
export interface ReportStatement {
  readonly sentences: readonly ReportSentence[]
  readonly norm?: NormId
  readonly mark?: StatusMark
}

/** A part of a report under its heading; `empty` says why it holds nothing. */
export interface ReportSection {
  readonly id: string
  readonly heading: string
  readonly statements: readonly ReportStatement[]
  readonly empty?: string
  /** How many norms of the section are left out, where fewer were asked for. */
  readonly leftOut?: number
}

/** A situation report: dated, with a knowledge cut-off, and every sentence footnoted. */
export interface SituationReport {
  readonly title: string
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  readonly days: VantageDays
  /** The day of the report before, where one is compared with. */
  readonly since?: VantageDays
  /** From where, knowing what, in which zone and by which policy: one line each. */
  readonly facts: readonly string[]
  readonly headline: string
  readonly sections: readonly ReportSection[]
  readonly methodHeading: string
  readonly method: readonly string[]
  readonly notesHeading: string
  readonly notes: readonly ReportNote[]
}

/** What a report is made from; `since` is the question that the report before answered. */
export interface ReportInput {
  readonly ledger: Ledger
  readonly agreement: Agreement
  readonly record: RecordOf
  readonly since?: Question
  readonly speech?: Speech
  /** How many norms each family of statuses tells of at most; all where it is left out. A report that is kept tells of all. */
  readonly most?: number
  /** How the ledgers that are compared are come by, as for the comparison itself. */
  readonly comparing?: Pick<KnowledgeDiffInput, 'ledgerAt' | 'mayDiffer'>
}

interface Scene {
  readonly ledger: Ledger
  readonly rows: readonly LedgerRow[]
  readonly days: VantageDays
  readonly most: number
  /** What is said where no claim bears on a norm: how many were looked through. */
  readonly searched: string
  readonly index: AgreementIndex
  readonly record: RecordIndex
  readonly diff: KnowledgeDiff | undefined
  readonly notebook: Notebook
  readonly say: Say<typeof reportMessages>
}

/**
 * The situation report of a ledger. It decides nothing: its sentences come from the ledger, in neutral templates, and each
 * names what it rests on. With `since`, it tells first what changed since then, and what brought each change.
 */
export function toReport(input: ReportInput): SituationReport {
  const { ledger, agreement, record, since, speech = english } = input
  const index = indexAgreement(agreement, speech)
  const { say } = speech.sayIn(reportMessages)
  const { vantage } = ledger.question
  const entries = groupedAt(indexRecord(record), vantage, index.zone)
  const diff =
    since === undefined
      ? undefined
      : toKnowledgeDiff({ ...input.comparing, agreement, record, before: since, after: ledger.question, speech })
  const rows = toLazyRows(ledger, index, entries)
  const knownFrom = knownSinceIn(vantage, index.zone)
  const known = entries.claims.filter((claim) => knownFrom(claim) <= vantage.asKnownAt)
  const notebook = openNotebook({ index, record: entries, vantage, claimsOfOrigin: countByOrigin(known) })
  const scene: Scene = {
    ledger,
    rows,
    days: toVantageDays(vantage, index.zone),
    most: input.most ?? Number.POSITIVE_INFINITY,
    searched: say('noteSearched', { count: known.length }),
    index,
    record: entries,
    diff,
    notebook,
    say,
  }
  const { next } = nextChangeOf(ledger, index)
  const sections = [summaryOf(scene, next), ...changesOf(scene), ...standingsOf(scene), gapsSection(scene)]
  return inOrderOfUse({
    title: say('title', { agreement: agreement.instrument.title }),
    language: speech.language,
    direction: speech.direction,
    days: scene.days,
    ...(diff === undefined ? {} : { since: diff.before }),
    facts: factsOf(scene),
    headline: headlineOf(rows, speech),
    sections,
    methodHeading: say('method'),
    method: [say('methodStanding'), say('methodClaims'), say('methodGrades'), say('methodOrigins')],
    notesHeading: say('notes'),
    notes: notebook.notes(),
  })
}

function countByOrigin(claims: readonly Claim[]): ReadonlyMap<OriginId, number> {
  const counts = new Map<OriginId, number>()
  for (const { origin } of claims) counts.set(origin, (counts.get(origin) ?? 0) + 1)
  return counts
}

/** Notes are numbered in the order in which a reader meets them. */
function inOrderOfUse(report: SituationReport): SituationReport {
  const used = report.sections
    .flatMap((section) => section.statements)
    .flatMap((statement) => statement.sentences)
    .flatMap((one) => one.notes)
  const numbers = new Map([...new Set(used)].map((number, at) => [number, at + 1]))
  const renumbered = (one: ReportSentence): ReportSentence =>
    sentence(
      one.words,
      one.notes.flatMap((number) => numbers.get(number) ?? []),
    )
  return {
    ...report,
    sections: report.sections.map((section) => ({
      ...section,
      statements: section.statements.map((statement) => ({
        ...statement,
        sentences: statement.sentences.map(renumbered),
      })),
    })),
    notes: report.notes
      .flatMap((note) => ({ ...note, number: numbers.get(note.number) ?? 0 }))
      .filter((note) => note.number > 0)
      .sort((a, b) => a.number - b.number),
  }
}

function factsOf({ ledger, days, index, diff, say }: Scene): readonly string[] {
  const { vantage, policy } = ledger.question
  const day = (date: VantageDays['asOf']): string => dateWords(date, 'long', index.speech)
  const facts = [
    say('asOf', { day: day(days.asOf) }),
    say('cutOff', { day: day(days.knownAt), axis: say(`axis.${vantage.axis}`) }),
    diff === undefined ? undefined : say('since', { day: day(diff.before.asOf) }),
    say('zone', { zone: index.zone }),
    say('policy', { policy: sayKnown(index.speech, reasonMessages, 'policy', policy.name) }),
    isForecast(days) ? say('forecastNote') : undefined,
  ]
  return facts.filter((fact) => fact !== undefined)
}

function summaryOf(scene: Scene, next: Today['next']): ReportSection {
  const { rows, index, notebook, say } = scene
  const counted = [notebook.reckoned(say('countedNote'))]
  const counts = countByTint(rows, index.speech).map(({ words }) =>
    sentence(say('counts', { words: capitalised(words) }), counted),
  )
  const change =
    next === undefined
      ? []
      : [
          {
            norm: next.norm,
            sentences: [
              sentence(say('nextChange', { day: next.day, words: withoutStop(next.words) }), [
                ...basisNotesOf(next.norm, scene),
                notebook.reckoned(say('nextNote')),
              ]),
            ],
          },
        ]
  const statements = [...(counts.length === 0 ? [] : [{ sentences: counts }]), ...change]
  return { id: 'summary', heading: say('summary'), statements }
}

function changesOf(scene: Scene): readonly ReportSection[] {
  const { diff, index, say } = scene
  if (diff === undefined) return []
  const day = dateWords(diff.before.asOf, 'long', index.speech)
  const known = dateWords(diff.before.knownAt, 'long', index.speech)
  const news = diff.groups.flatMap((group) => group.items)
  return [
    {
      id: 'changes',
      heading: say('changes', { day }),
      statements: diff.changes.map((change) => toChange(change, scene)),
      empty: say('noChanges', { day }),
    },
    {
      id: 'news',
      heading: say('news', { day: known }),
      statements: news.map((item) => ({ sentences: [newsSentence(item, scene)] })),
      empty: say('noNews'),
    },
  ]
}

function toChange(change: ChangedNorm, scene: Scene): ReportStatement {
  const { notebook, say } = scene
  const words = say('changed', {
    title: change.title,
    before: change.before.word,
    dueBefore: change.before.due,
    after: change.after.word,
    dueAfter: change.after.due,
  })
  const known = change.news.flatMap((item) => newsNotes(item, scene))
  const cause = known.length > 0 && change.cause === 'knowledge' ? known : [notebook.reckoned(say('noteCompared'))]
  return {
    norm: change.id,
    mark: change.after.mark,
    sentences: [sentence(words, basisNotesOf(change.id, scene)), sentence(say(`changedBy.${change.cause}`), cause)],
  }
}

function newsSentence(item: KnowledgeNews, scene: Scene): ReportSentence {
  const { say } = scene
  const told = say('newsItem', { day: item.published, says: withoutStop(item.says) })
  return sentence(say('headed', { head: say(`newsKind.${item.kind}`), rest: told }), newsNotes(item, scene))
}

/** On what a piece of news rests: the claim that it is about, the amendment, else its own entry of the record. */
function newsNotes(item: KnowledgeNews, { notebook, index }: Scene): readonly number[] {
  const amendment = item.kind === 'amendment' ? index.agreement.amendments.find(({ id }) => id === item.id) : undefined
  if (amendment !== undefined) return [notebook.amendment(amendment)]
  const claim = item.claim === undefined ? undefined : notebook.claim(item.claim)
  if (item.kind === 'claim' && claim !== undefined) return [claim]
  return [notebook.entry(item), ...(claim === undefined ? [] : [claim])]
}

/** Every norm once, under the family of its status; families that ask for attention first. */
function standingsOf(scene: Scene): readonly ReportSection[] {
  const { rows, ledger, most, say } = scene
  const entryById = new Map(ledger.entries.map((entry) => [entry.id, entry]))
  return TINTS.flatMap((tint) => {
    const family = rows.filter((row) => row.tint === tint)
    const statements = family.slice(0, most).flatMap((row) => {
      const entry = entryById.get(row.id)
      return entry === undefined ? [] : [toStanding(row, entry, scene)]
    })
    if (statements.length === 0) return []
    const leftOut = family.length > most ? { leftOut: family.length - most } : {}
    return [{ id: `standings-${tint}`, heading: say(`standings.${tint}`), statements, ...leftOut }]
  })
}

function toStanding(row: LedgerRow, entry: Entry, scene: Scene): ReportStatement {
  const { notebook, index, say } = scene
  const basis = [notebook.basis(entry.norm)]
  const claims = claimNotes(entry, notebook)
  const onRecord = claims.length > 0 ? claims : [notebook.reckoned(scene.searched)]
  const amendment = entry.amendedBy === undefined ? undefined : index.amendmentById.get(entry.amendedBy)
  const changed = amendment === undefined ? basis : [...basis, notebook.amendment(amendment)]
  return {
    norm: row.id,
    mark: row.mark,
    sentences: [
      sentence(row.sentence, changed),
      sentence(say('stands', { word: row.word, means: row.means }), [...basis, ...decidingNotes(entry, scene)]),
      sentence(say('reported', { evidence: row.evidence }), onRecord),
      ...newestSentence(entry, scene),
      ...row.notes
        .filter((note) => note !== row.kindWords)
        .map((note) => sentence(say('noted', { note: withoutStop(note) }), changed)),
      ...(entry.guarantors.length === 0
        ? []
        : [sentence(say('ensured', { parties: partyNames(index, entry.guarantors) }), guaranteeNotes(entry, scene))]),
    ],
  }
}

/** The claims that decide where the norm stands; where none is admitted, all that were weighed. */
function decidingNotes(entry: Entry, { notebook, searched }: Scene): readonly number[] {
  const deciding = entry.weighed.filter((weighed) => weighed.admitted && weighed.supports !== 'nothing')
  if (deciding.length > 0) return deciding.flatMap((weighed) => notebook.claim(weighed.claim, weighed) ?? [])
  const all = claimNotes(entry, notebook)
  return all.length > 0 ? all : [notebook.reckoned(searched)]
}

/** When the norm was last told of, with the newest claim that bears on it; nothing where none does. */
function newestSentence(entry: Entry, { notebook, record, index, say }: Scene): readonly ReportSentence[] {
  const { zone, speech } = index
  const dated = entry.weighed.flatMap((weighed) => {
    const claim = record.claimById.get(weighed.claim)
    return claim === undefined ? [] : [{ weighed, at: firstInstantAt(claim.publishedAt, zone) }]
  })
  const [first, ...others] = dated
  if (first === undefined) return []
  const { weighed, at } = others.reduce((best, one) => (one.at > best.at ? one : best), first)
  const note = notebook.claim(weighed.claim, weighed) ?? notebook.basis(entry.norm)
  return [sentence(say('lastHeard', { day: dayWordsAt(at, zone, 'short', speech) }), [note])]
}

/** The clauses of the norms that make somebody ensure this one; its own clause where none says so. */
function guaranteeNotes(entry: Entry, scene: Scene): readonly number[] {
  const notes = entry.guaranteedBy.flatMap((id) => basisNotesOf(id, scene))
  return notes.length > 0 ? notes : [scene.notebook.basis(entry.norm)]
}

function gapsSection({ index, notebook, say }: Scene): ReportSection {
  const statements = gapsOf(index).map((gap) => {
    const note = [notebook.provision(gap.provision)]
    const words = say('gap', { kind: capitalised(gap.kindWords), words: withoutStop(gap.words) })
    const noticed = gap.noticedBy === undefined ? [] : [sentence(say('gapNoticed', { who: gap.noticedBy }), note)]
    return { sentences: [sentence(words, note), ...noticed] }
  })
  return { id: 'gaps', heading: say('open'), statements, empty: say('noGaps') }
}

function basisNotesOf(id: NormId, { index, notebook }: Scene): readonly number[] {
  const norm = index.normById.get(id)
  return norm === undefined ? [] : [notebook.basis(norm)]
}

function sentence(words: string, notes: readonly number[]): ReportSentence {
  return { words: capitalised(words), notes: [...new Set(notes)].sort((a, b) => a - b) }
}
