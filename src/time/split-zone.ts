import { parseZone, type ZoneId } from '#time/zone'

/**
 * Takes a zone off the end of words: `… 00:00 Europe/Moscow`, `… 00:00 (+03:00)`, `… 00:00 Moscow time`. Words without
 * one, or with a name that is no zone, come back whole.
 */
export function splitZone(words: string): { readonly rest: string; readonly zone?: ZoneId } {
  const named = NAMED.exec(words)
  const zone = named === null ? undefined : toZone(named[2] ?? '')
  if (named !== null && zone !== undefined) return { rest: named[1] ?? '', zone }
  const city = CITY.exec(words)
  const cityZone = city === null ? undefined : zoneOfCity(city[2] ?? '')
  return city === null || cityZone === undefined ? { rest: words } : { rest: city[1] ?? '', zone: cityZone }
}

const NAMED = /^(.*\S),? (?:in )?\(?([A-Z][A-Za-z_]{1,20}(?:\/[A-Za-z_+-]{1,30}){1,2}|UTC|GMT|[+-]\d{2}:\d{2})\)?$/
const CITY = /^(.*\S),? \(?([A-Z][a-z]{1,20}(?: [A-Z][a-z]{1,20})?) time\)?$/
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
