import { describe, expect, test } from 'vitest'
import { firstInstantAt } from '#time/time-point'
import { UTC } from '#time/zone'
import { riverCase } from '#testing/river-case'
import { toTimeline } from '#views/timeline'
import { rowWords, toTimelineTable } from '#views/timeline-table'

function timelineAt(asOf: string, knownAt: string) {
  const { ledger, agreement, record } = riverCase(asOf, knownAt)
  return toTimeline(ledger, agreement, record)
}

function bankAt(asOf: string, knownAt: string) {
  const row = timelineAt(asOf, knownAt).rows.find((other) => other.id === 'return-bank')
  if (row === undefined) throw new Error('no row')
  return row
}

describe('the timeline', () => {
  test('a moved deadline is an arrow from the old day to the new one', () => {
    expect(bankAt('2021-03-12', '2021-03-12').moves).toMatchObject([
      { amendment: 'later-bank', words: 'extension: from 10 Mar 2021 to 20 Mar 2021' },
    ])
  })

  test('a window without a beginning is drawn from when the text was in force, not from the beginning of time', () => {
    const { inForce, concludedOn, zone } = riverCase('2021-03-12', '2021-03-12').agreement.instrument
    const from = firstInstantAt(inForce ?? concludedOn, zone ?? UTC)
    expect(bankAt('2021-03-12', '2021-03-12').window?.from).toBe(from)
  })

  test('a change that is not known yet moves nothing', () => {
    expect(bankAt('2021-03-12', '2021-03-07').moves).toEqual([])
  })

  test('claims for stand above, a refusal below, and what cannot be judged is faint', () => {
    const claims = bankAt('2021-03-20', '2021-03-21').claims
    expect(claims.map((claim) => [claim.id, claim.side, claim.admitted])).toEqual(
      expect.arrayContaining([
        ['refusal', 'against', false],
        ['done', 'for', true],
      ]),
    )
    expect(claims.find((claim) => claim.id === 'refusal')?.weight).toBeLessThan(
      claims.find((claim) => claim.id === 'done')?.weight ?? 0,
    )
  })

  test('the span holds every window, claim and the chosen day', () => {
    const timeline = timelineAt('2021-03-20', '2021-03-21')
    for (const row of timeline.rows) {
      for (const claim of row.claims) {
        expect(claim.span.from).toBeGreaterThanOrEqual(timeline.span.from)
        expect(claim.span.to).toBeLessThanOrEqual(timeline.span.to)
      }
    }
    expect(timeline.asOf).toBeLessThanOrEqual(timeline.span.to)
  })

  test('its table twin says the same in words', () => {
    const timeline = timelineAt('2021-03-20', '2021-03-21')
    const row = toTimelineTable(timeline).find((other) => other.id === 'return-bank')
    expect(row?.window).toBe('by 20 Mar 2021')
    expect(row?.moved).toBe('extension: from 10 Mar 2021 to 20 Mar 2021')
    expect(row?.claims.map(({ id }) => id)).toEqual(['refusal', 'done'])
    expect(rowWords(bankAt('2021-03-20', '2021-03-21'))).toBe(
      'kept; by 20 Mar 2021; extension: from 10 Mar 2021 to 20 Mar 2021; 1 claim for, 1 claim against',
    )
  })
})
