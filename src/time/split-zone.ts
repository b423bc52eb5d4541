import { parseZone, type ZoneId } from '#time/zone'
import { groupOf } from '#time/matched-group'

/**
 * Takes a zone off the end of words: `… 00:00 Europe/Moscow`, `… 00:00 (+03:00)`, `… 00:00 in Moscow time`. Words without
 * one, or with a name that is no zone, come back whole.
 */
export function splitZone(words: string): { readonly rest: string; readonly zone?: ZoneId } {
  return (
    splitBy(NAMED, words, toZone) ??
    splitBy(CITY_OF_TWO_WORDS, words, zoneOfCity) ??
    splitBy(CITY, words, zoneOfCity) ?? { rest: words }
  )
}

function splitBy(
  pattern: RegExp,
  words: string,
  toZoneId: (name: string) => ZoneId | undefined,
): { readonly rest: string; readonly zone: ZoneId } | undefined {
  const match = pattern.exec(words)
  if (match === null) return undefined
  const zone = toZoneId(groupOf(match, 2))
  return zone === undefined ? undefined : { rest: groupOf(match, 1).replace(/,$/, ''), zone }
}

const NAMED = /^(.*?\S) \(?(?:in )?([A-Z][A-Za-z_]{1,20}(?:\/[A-Za-z_+-]{1,30}){1,2}|UTC|GMT|[+-]\d{2}:\d{2})\)?$/
const CITY = /^(.*?\S) \(?(?:in )?([A-Z][a-z]{1,20}) time\)?$/
const CITY_OF_TWO_WORDS = /^(.*?\S) \(?(?:in )?([A-Z][a-z]{1,20} [A-Z][a-z]{1,20}) time\)?$/
const CONTINENTS = ['Europe', 'Asia', 'Africa', 'America', 'Australia', 'Pacific'] as const

function toZone(name: string): ZoneId | undefined {
  const zone = parseZone(name === 'GMT' ? 'UTC' : name)
  return zone.ok ? zone.value : undefined
}

/** Zone names end in the name of a city, so a city's time is the zone that ends in it. */
function zoneOfCity(city: string): ZoneId | undefined {
  for (const continent of CONTINENTS) {
    const zone = toZone(`${continent}/${city.replace(' ', '_')}`)
    if (zone !== undefined) return zone
  }
  return undefined
}
