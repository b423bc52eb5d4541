import type { Gazetteer, KnownPlace } from '#reader/gazetteer/known-names'

/**
 * Places of a table as in corpus/gazetteer: id, names divided by `;`, ISO country code, latitude, longitude, thousands of
 * people, divided by tabs. Lines that do not fit are left out.
 */
export function parseGazetteer(tables: readonly string[]): Gazetteer {
  const places: KnownPlace[] = []
  for (const table of tables) {
    for (const line of table.split('\n')) {
      const place = placeOf(line)
      if (place !== undefined) places.push(place)
    }
  }
  return { places }
}

function placeOf(line: string): KnownPlace | undefined {
  const [id, names, within, latitude, longitude, thousands] = line.split('\t')
  if (id === undefined || names === undefined || within === undefined || latitude === undefined) return undefined
  const point = { latitude: Number(latitude), longitude: Number(longitude) }
  if (!Number.isFinite(point.latitude) || !Number.isFinite(point.longitude)) return undefined
  return {
    id: `geonames:${id}`,
    names: names.split(';'),
    feature: 'city',
    within,
    ...point,
    population: Number(thousands) * 1000,
  }
}
