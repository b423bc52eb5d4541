import { describe, expect, test } from 'vitest'
import { parseAgreementFile } from '#model/codec/agreement-file'
import { parseRecordFile } from '#model/codec/record-file'
import { REASONABLE_GROUNDS } from '#model/policy/evidence-policy'
import { BRIDGE_AGREEMENT, BRIDGE_RECORD } from '#testing/bridge-case'
import { dayOf, riverCase } from '#testing/river-case'
import { UTC } from '#time/zone'
import { toKnowledgeDiff, type KnowledgeDiff } from '#views/knowledge-diff'
import type { KnowledgeNews } from '#views/knowledge-news'
import { toVantage } from '#views/words/vantage-words'

const MORE = `  - id: closed
    source: river-post
    published: 2021-03-27
    says: the bridge is closed to traffic
    about: reopen-bridge
    standing: not-done
    asOf: 2021-03-27
    grade: B2
retractions:
  - { of: closed, by: The River Post, published: 2021-03-28 }
assessments:
  - { id: judged, of: refusal, grade: 5, by: a coder, why: nobody saw them, published: 2021-03-29 }
`

interface Day {
  readonly asOf: string
  readonly knownAt: string
}

function bridgeDiff(before: Day, after: Day): KnowledgeDiff {
  const { agreement } = parseAgreementFile(BRIDGE_AGREEMENT)
  if (agreement === undefined) throw new Error('no agreement')
  const { record, problems } = parseRecordFile(BRIDGE_RECORD + MORE, { agreement })
  if (record === undefined) throw new Error(JSON.stringify(problems))
  const zone = agreement.instrument.zone ?? UTC
  const question = ({ asOf, knownAt }: Day): Parameters<typeof toKnowledgeDiff>[0]['before'] => ({
    vantage: toVantage({ asOf: dayOf(asOf), knownAt: dayOf(knownAt) }, zone),
    policy: REASONABLE_GROUNDS,
    overlay: [],
  })
  return toKnowledgeDiff({ agreement, record, before: question(before), after: question(after) })
}

function itemsOf(diff: KnowledgeDiff, kind: string): readonly KnowledgeNews[] {
  return diff.groups.find((group) => group.kind === kind)?.items ?? []
}

function idsOf(diff: KnowledgeDiff, kind: string): readonly string[] {
  return itemsOf(diff, kind).map(({ id }) => id)
}

describe('two states of knowledge side by side', () => {
  test('the same moment, known better: what became known, and which norm stands otherwise through it', () => {
    const diff = bridgeDiff(
      { asOf: '2021-03-30', knownAt: '2021-03-23' },
      { asOf: '2021-03-30', knownAt: '2021-03-26' },
    )
    expect(diff.changes).toMatchObject([
      { id: 'reopen-bridge', after: { word: 'kept late' }, cause: 'knowledge', news: [{ id: 'opened' }] },
    ])
    expect(diff.unchanged).toBe(1)
    expect(idsOf(diff, 'new')).toEqual(['opened'])
    expect(itemsOf(diff, 'new').map(({ source }) => source)).toEqual(['The River Post'])
  })

  test('a claim that was known and is now contradicted is told, also where the claim itself is old', () => {
    const diff = bridgeDiff(
      { asOf: '2021-03-30', knownAt: '2021-03-26' },
      { asOf: '2021-03-30', knownAt: '2021-03-27' },
    )
    expect(idsOf(diff, 'new')).toEqual(['closed'])
    expect(idsOf(diff, 'contradicted')).toEqual(['opened'])
    expect(itemsOf(diff, 'contradicted')).toMatchObject([
      { against: ['closed'], publishedAt: '2021-03-27', says: expect.stringContaining('closed to traffic') },
    ])
    expect(diff.changes).toMatchObject([{ after: { word: 'disputed' } }])
  })

  test('two new claims that contradict each other are told so once, from the day of the later one', () => {
    const diff = bridgeDiff(
      { asOf: '2021-03-30', knownAt: '2021-03-23' },
      { asOf: '2021-03-30', knownAt: '2021-03-27' },
    )
    expect(idsOf(diff, 'new')).toEqual(['opened', 'closed'])
    expect(itemsOf(diff, 'contradicted')).toMatchObject([
      { id: 'opened', against: ['closed'], norms: ['reopen-bridge'] },
    ])
  })

  test('what was contradicted before is not told again', () => {
    const diff = bridgeDiff(
      { asOf: '2021-03-30', knownAt: '2021-03-27' },
      { asOf: '2021-04-02', knownAt: '2021-03-27' },
    )
    expect(idsOf(diff, 'contradicted')).toEqual([])
  })

  test('what was taken back and what was graded otherwise have families of their own', () => {
    const diff = bridgeDiff(
      { asOf: '2021-03-30', knownAt: '2021-03-27' },
      { asOf: '2021-03-30', knownAt: '2021-03-30' },
    )
    expect(diff.groups.map(({ kind }) => kind)).toEqual(['retracted', 'regraded'])
    expect(diff.groups[0]?.items).toMatchObject([{ claim: 'closed', kind: 'retraction' }])
    expect(diff.groups[1]?.items).toMatchObject([
      { claim: 'refusal', says: expect.stringContaining('nobody saw them') },
    ])
  })

  test('a change that the calendar alone brings is told apart from one that knowledge brings', () => {
    const diff = bridgeDiff(
      { asOf: '2021-03-19', knownAt: '2021-03-19' },
      { asOf: '2021-03-21', knownAt: '2021-03-21' },
    )
    expect(diff.changes).toMatchObject([
      { id: 'reopen-bridge', before: { word: 'due' }, after: { word: 'overdue, unknown' }, cause: 'calendar' },
    ])
    expect(diff.groups).toEqual([])
    expect(diff.headline).toBe('1 of 2 norms stands otherwise; nothing became known in between')
  })

  test('a day against itself changes nothing', () => {
    const day = { asOf: '2021-03-30', knownAt: '2021-03-30' }
    expect(bridgeDiff(day, day)).toMatchObject({ changes: [], groups: [], unchanged: 2 })
  })

  test('an amendment that became known is a family of its own, and moves the deadline', () => {
    const { agreement, record, ledger } = riverCase('2021-03-25', '2021-03-07')
    const after = riverCase('2021-03-25', '2021-03-09').ledger.question
    const diff = toKnowledgeDiff({ agreement, record, before: ledger.question, after })
    expect(idsOf(diff, 'amended')).toEqual(['later-bank'])
    expect(diff.changes).toMatchObject([{ before: { due: 'by 10 Mar 2021' }, after: { due: 'by 20 Mar 2021' } }])
  })
})
