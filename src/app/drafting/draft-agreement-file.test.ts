import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseAgreementText } from '#app/agreements/parse-texts'
import { checkDraftable } from '#app/drafting/check-draftable'
import { draftAgreementFile, type DraftedFile } from '#app/drafting/draft-agreement-file'
import { readText } from '#app/readings/read-text'
import { lint } from '#linter/lint'
import type { Agreement } from '#model/instrument/agreement'
import type { Day } from '#time/calendar-date'

function draft(text: string): DraftedFile {
  const reading = readText({ text, name: 'draft', kind: 'instrument' })
  if (!reading.ok) throw new Error(reading.error.message)
  return draftAgreementFile({ text, name: 'draft', reading: reading.value, day: '2021-05-03' as Day })
}

function parsed({ text }: DraftedFile): Agreement {
  const agreement = parseAgreementText(text, 'draft.yaml')
  if (!agreement.ok) throw new Error(agreement.error.message)
  return agreement.value
}

const AGREEMENT = [
  'AGREEMENT ON THE TOWN OF KESSEL',
  'Signed on 3 May 2021 by Norland and the Southern Front.',
  '1. The Southern Front shall hand over the town of Kessel to Norland by 20 May 2021.',
  '2. The parties shall release all prisoners.',
  '3. The road may be used by the parties under conditions that must be agreed.',
].join('\n\n')

describe('the agreement file that a text comes to', () => {
  it('can be taken in, quotes the text, and is called after its title', () => {
    const agreement = parsed(draft(AGREEMENT))
    expect(agreement).toMatchObject({
      id: 'agreement-on-the-town-of-kessel',
      instrument: { concludedOn: '2021-05-03' },
    })
    const [handOver] = agreement.norms
    expect(handOver).toMatchObject({
      kind: 'obligation',
      bearers: ['southern-front'],
      deadline: { said: 'by 20 May 2021' },
    })
    expect(lint(agreement).length).toBeGreaterThan(0)
  })

  it('says that nobody has reviewed it, and of what the reader is not sure', () => {
    const { text, norms } = draft(AGREEMENT)
    expect(text.startsWith('# Drafted by rule')).toBe(true)
    const doubts = text.match(/# the reader is \d+ % sure of this norm\n\s+- \w+: /g) ?? []
    expect(doubts.length).toBeGreaterThan(0)
    expect(doubts.length).toBeLessThan(norms)
  })

  it('takes nobody for a party that is none, and no term for a day of signature', () => {
    const text = [
      'MEMORANDUM ON THE PASS OF ORL',
      'The Government of Telmar ("the Government") and the Free Council of Orl ("the Council") have agreed on 12 March 2031:',
      '1. Neither Party shall move guns to the pass.',
      '2. The Council shall leave the town of Dern by 31 March 2031, and the pass within 45 days of the signature.',
    ].join('\n\n')
    const { instrument, parties, norms } = parsed(draft(text))
    expect(parties.map(({ name }) => name)).toEqual(['Government of Telmar', 'Free Council of Orl'])
    expect(parties.flatMap(({ also }) => also)).not.toContain('FCO')
    expect(norms[0]).toMatchObject({ kind: 'prohibition', bearers: ['government-of-telmar', 'free-council-of-orl'] })
    expect(JSON.stringify(instrument)).not.toContain('2031-03-31')
  })

  it('takes no limit for the day on which the parties agreed', () => {
    const { instrument } = parsed(draft('1. The Southern Front shall leave the town of Kessel by 20 May 2031.'))
    expect(instrument.concludedOn).toBe('2021-05-03')
    const plain = parsed(draft('Norland and the Southern Front shall leave the town of Kessel by 20 May 2031.'))
    expect(plain.instrument.concludedOn).toBe('2021-05-03')
  })

  it('says that the text gives no day, and lets nobody sign then', () => {
    const drafted = draft(
      'Pause in the valley\n\n1. Norland shall stop all firing.\n\n2. The Southern Front shall stop it too.',
    )
    expect(drafted).toMatchObject({ isDated: false })
    expect(drafted.text).toContain('gives no day of conclusion')
    expect(parsed(drafted).instrument.signatures).toEqual([])
    expect(draft(AGREEMENT)).toMatchObject({ isDated: true })
    expect(draft(AGREEMENT).text).not.toContain('gives no day')
  })

  it('counts from the event that the words name, though two acts of one sentence name it', () => {
    const text = [
      'Accord between Norland and the Southern Front, 3 May 2021',
      '1. The Southern Front commits itself to disarm and disband all unauthorized groups within 30 days after the Transfer of Authority.',
      '2. The other matters shall be dealt with after 24 hours from the start of the pause.',
    ].join('\n\n')
    const due = parsed(draft(text)).norms.flatMap((norm) => ('deadline' in norm ? [norm.deadline] : []))
    expect(due).toMatchObject([
      { kind: 'within', of: { kind: 'event', name: 'the-transfer-of-authority' } },
      { kind: 'within', of: { kind: 'event', name: 'the-transfer-of-authority' } },
      { kind: 'symbolic', said: 'after 24 hours' },
    ])
  })

  it('takes neither a rule to be kept nor a watch over something else for what an act waits for', () => {
    const text = [
      'Accord between Norland and the Southern Front, 3 May 2021',
      '1. The parties shall police the town in accordance with recognized standards.',
      '2. Until a vote is held under the supervision of the Electoral Board, a council shall be set up by the parties.',
    ].join('\n\n')
    const [police, council] = parsed(draft(text)).norms
    expect(police).not.toHaveProperty('trigger')
    expect(council).not.toHaveProperty('mechanism')
    expect(council).toMatchObject({ verifiers: [] })
  })

  it('can be taken in where the points are bullets, and counts from what a norm does and not from what it talks about', () => {
    const text = [
      'Accord between Norland and the Southern Front, 3 May 2021',
      'The parties agreed the following:',
      '• The parties will be committed not to bring arms to the city.',
      '• The parties shall launch a dialogue on the modalities of local elections.',
      '• The Council shall hold a meeting of senior officers within five days of signature.',
      '• Norland shall hand over the lists no later than day two of the pause in the north.',
      '• The Front shall open the road by the first day after the local elections, and give up its guns within ten days after the meeting of senior officers.',
    ].join('\n\n')
    const drafted = draft(text)
    expect(drafted.fault).toBeUndefined()
    const norms = parsed(drafted).norms.map((norm) => [norm.kind, 'deadline' in norm ? norm.deadline : undefined])
    expect(norms).toMatchObject([
      ['prohibition', undefined],
      ['obligation', undefined],
      ['obligation', { of: { kind: 'signature' } }],
      ['obligation', { period: { days: 2 }, of: { kind: 'event' } }],
      ['obligation', { of: { kind: 'event', name: 'the-local-elections' } }],
      ['obligation', { of: { kind: 'norm' } }],
    ])
  })

  it('takes no place for a party, and an annex by its whole number', () => {
    const text = [
      'Understanding on the ceasefire in Armenia, 3 May 2021',
      'Annex 1-A',
      '1. Georgia shall hand over the lists to Azerbaijan.',
    ]
    const { parties, provisions } = parsed(draft(text.join('\n\n')))
    expect(parties.map(({ name }) => name)).toEqual(['Georgia', 'Azerbaijan'])
    expect(provisions.map(({ number }) => number)).toContain('Annex 1-A')
  })

  it('leaves nothing open that leads into its items', () => {
    const text = [
      'Accord of 3 May 2021',
      'Article 1',
      'The parties agree to:',
      '(a) release all prisoners by 9 May 2021.',
    ].join('\n\n')
    expect(draft(text).open).toEqual([])
  })

  it('is refused for a language that is read by its cue words alone', () => {
    const text = '1. Стороны обязуются отвести войска до 5 мая 2031 года.'
    const reading = readText({ text, name: 'draft', kind: 'instrument' })
    if (!reading.ok) throw new Error(reading.error.message)
    expect(checkDraftable(reading.value, 'draft')).toMatchObject({ error: { code: 'unsupported-language' } })
  })

  it('is one even where the text is none', () => {
    for (const text of [
      'Nothing binds here.',
      '1.\n\n2.\n\n# - obligation: x',
      'Norland: shall "do" {all} of [it] by *noon*.',
    ]) {
      expect(draft(text).fault).toBeUndefined()
    }
  })

  it.each(readdirSync('corpus/agreements').filter((name) => !name.includes('.')))('of %s can be taken in', (name) => {
    const known = parseAgreementText(readFileSync(`corpus/agreements/${name}/agreement.yaml`, 'utf8'), name)
    if (!known.ok) throw new Error(known.error.message)
    const provisions = known.value.provisions.map(({ number, says }) => `${number}. ${says}`)
    const drafted = draft([known.value.instrument.title, ...provisions].join('\n\n'))
    expect(drafted.fault).toBeUndefined()
    expect(drafted.norms).toBeGreaterThan(0)
  })
})
