import { describe, expect, test } from 'vitest'
import { compileFastWorld, statusCodes } from '#engine/fast/fast-world'
import { drawUpLedger, labelsAt } from '#engine/draw-up-ledger'
import { REASONABLE_GROUNDS } from '#model/policy/evidence-policy'
import { agreement, due, obligation, prohibition } from '#testing/worlds/build-agreement'
import { indexAgreement } from '#views/agreement-index'
import { countByTint, toLedgerTable } from '#views/ledger-table'
import { countStatuses, foundBy, headlineOfCounts, tintCountsOf, toStandingRow } from '#views/long-ledger'
import { toVantage } from '#views/words/vantage-words'

const mill = obligation('first', { says: 'hand over the mill', deadline: due('by 20 November 2020') })
const norms = [mill, obligation('second', { deadline: due('by 1 December 2020') }), prohibition('third')]
const shown = agreement(norms)
const record = { agreement: shown.id, entries: [] }

function questionAt(day: string) {
  const days = { asOf: day as never, knownAt: day as never }
  return { vantage: toVantage(days, shown.instrument.zone as never), policy: REASONABLE_GROUNDS, overlay: [] }
}

function countsAt(day: string) {
  const { vantage, ...knowing } = questionAt(day)
  const world = compileFastWorld(shown, record, { ...knowing, vantage })
  return countStatuses(world.codesAt({ v: vantage.asOf, k: vantage.asKnownAt }), statusCodes)
}

describe('a long ledger', () => {
  test('its counts are those of the whole ledger, on every day', () => {
    for (const day of ['2020-11-01', '2020-11-15', '2020-11-25', '2021-01-01']) {
      const table = toLedgerTable(drawUpLedger(shown, record, questionAt(day)), shown, record)
      expect(tintCountsOf(countsAt(day))).toEqual(countByTint(table.rows))
      expect([...countsAt(day).values()].reduce((sum, count) => sum + count, 0)).toBe(
        labelsAt(shown, record, questionAt(day)).size,
      )
    }
  })

  test('its headline says what asks for attention, and where nothing does says that', () => {
    expect(headlineOfCounts(countsAt('2020-11-01'))).toBe('Nothing is in force yet')
    expect(headlineOfCounts(countsAt('2020-11-15'))).toBe('Nothing is broken, contested or overdue')
    expect(headlineOfCounts(countsAt('2020-11-25'))).toBe('One norm past the deadline without an admitted answer')
    expect(headlineOfCounts(new Map())).toBe('This agreement holds no norms yet')
  })

  test('a row is told and found by what does not change with the day', () => {
    const index = indexAgreement(shown)
    expect(toStandingRow(mill, index)).toMatchObject({ title: 'Hand over the mill', bearer: 'Party a' })
    expect(foundBy(mill, index)).toContain('hand over the mill')
  })
})
