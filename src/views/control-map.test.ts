import { describe, expect, test } from 'vitest'
import { riverCase } from '#testing/river-case'
import { toControlMap } from '#views/control-map'

function placeAt(id: string, asOf: string, knownAt: string) {
  const { ledger, agreement, record } = riverCase(asOf, knownAt)
  const place = toControlMap(ledger, agreement, record).places.find((other) => other.place === id)
  if (place === undefined) throw new Error(`no place ${id}`)
  return place
}

describe('the control map', () => {
  test('before any claim the text itself presumes a holder, and says that it does', () => {
    const place = placeAt('east-bank', '2021-03-01', '2021-03-01')
    expect(place.holders).toEqual([])
    expect(place.presumed).toMatchObject({ party: 'north', norm: 'return-bank' })
    expect(place.words).toBe('§ 2 presumes that Northland holds it until then')
  })

  test('two sides that each say they hold a place dispute it, also when one spoke earlier', () => {
    const place = placeAt('ford', '2021-03-07', '2021-03-07')
    expect(place.disputed).toBe(true)
    expect([...place.holders].sort()).toEqual(['north', 'south'])
  })

  test('a handover that was done overtakes the earlier claim of whoever held the place before', () => {
    const place = placeAt('east-bank', '2021-03-20', '2021-03-20')
    expect(place.disputed).toBe(false)
    expect(place.holders).toEqual(['south'])
    expect(place.claims.map((claim) => [claim.claim, claim.current])).toEqual([
      ['done', true],
      ['north-holds-bank', false],
    ])
  })

  test('each side’s claim is told with its day', () => {
    expect(placeAt('ford', '2021-03-07', '2021-03-07').words).toBe(
      'held by Southland, as it says itself (6 Mar 2021); held by Northland, as it says itself (4 Mar 2021)',
    )
  })

  test('what was not known yet is not on the map', () => {
    expect(placeAt('east-bank', '2021-03-20', '2021-03-10').holders).toEqual(['north'])
    expect(placeAt('ford', '2021-03-07', '2021-03-05').disputed).toBe(false)
  })

  test('parties get letters in the order of the text, and only shown ones are in the key', () => {
    const { ledger, agreement, record } = riverCase('2021-03-20', '2021-03-20')
    const map = toControlMap(ledger, agreement, record)
    expect(map.shown.map((party) => [party.letter, party.name])).toEqual([
      ['A', 'Northland'],
      ['B', 'Southland'],
    ])
  })

  test('a place keeps all of its names', () => {
    expect(placeAt('east-bank', '2021-03-01', '2021-03-01').names.map((name) => name.name)).toEqual([
      'East Bank',
      'Sunside',
      'Rytinis Krantas',
    ])
  })
})
