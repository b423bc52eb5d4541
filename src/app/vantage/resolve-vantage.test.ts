import { describe, expect, it } from 'vitest'
import { resolveVantage, toResolvedVantage } from '#app/vantage/resolve-vantage'
import { instantOf } from '#testing/open-memory-ports'
import { parseZone, UTC, type ZoneId } from '#time/zone'

const now = instantOf('2021-03-20T12:00Z')

function zoneOf(name: string): ZoneId {
  const zone = parseZone(name)
  return zone.ok ? zone.value : UTC
}

function resolved(asOf: string | undefined, knownAt?: string, zone = UTC) {
  const vantage = resolveVantage({ asOf, knownAt }, { zone, now })
  return vantage.ok ? toResolvedVantage(vantage.value, zone) : vantage.error
}

describe('resolveVantage', () => {
  it('means the last instant of a civil day in the zone of the agreement', () => {
    expect(resolved('2020-11-16', '2020-11-14', zoneOf('Europe/Moscow'))).toEqual({
      asOf: '2020-11-16T20:59:59.999Z',
      asKnownAt: '2020-11-14T20:59:59.999Z',
      axis: 'published',
      zone: 'Europe/Moscow',
    })
  })

  it('means a day of 25 hours where the clocks go back', () => {
    expect(resolved('2021-10-31', undefined, zoneOf('Europe/Vilnius'))).toMatchObject({
      asOf: '2021-10-31T21:59:59.999Z',
    })
  })

  it('takes a moment as it is', () => {
    expect(resolved('2020-11-16T12:00+03:00')).toMatchObject({ asOf: '2020-11-16T09:00:00Z' })
  })

  it('means now where nothing is said, and where now is said', () => {
    expect(resolved(undefined, 'now')).toMatchObject({
      asOf: '2021-03-20T12:00:00Z',
      asKnownAt: '2021-03-20T12:00:00Z',
    })
  })

  it.each(['01/12/2020', '1.12.2020', '2020/12/01'])('refuses %s as ambiguous, and says how to write it', (words) => {
    expect(resolved(words)).toMatchObject({
      kind: 'invalid-input',
      code: 'ambiguous-date',
      message: expect.stringContaining('2020-12-01'),
    })
  })

  it.each(['2020-11', '2020', 'tomorrow', '2020-02-30', ''])('refuses `%s`, which names no day', (words) => {
    expect(resolved(words)).toMatchObject({ kind: 'invalid-input' })
  })
})
