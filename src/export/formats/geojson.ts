import type { BoundaryShape, ExportInput, Format } from '#export/format'
import { formatInstant } from '#time/zone'

type Place = ExportInput['control']['places'][number]

/** The places with what each side says of who controls them. Source: RFC 7946. */
export const geojson: Format = {
  name: 'geojson',
  mediaType: 'application/geo+json; charset=utf-8',
  extension: 'geojson',
  doc: 'The places of the agreement with claims of control by side, never one painted truth. Each shape names its author and licence; a place without a shape has none.',
  write: ({ agreement, asOf, asKnownAt, control, table, shapes }) => {
    const collection = {
      type: 'FeatureCollection',
      title: table.title,
      agreement,
      asOf: formatInstant(asOf),
      asKnownAt: formatInstant(asKnownAt),
      note: 'control is what a side says; shapes are drawn by their authors and are no line of contact',
      features: control.places.map((place) => featureOf(place, shapes)),
    }
    return `${JSON.stringify(collection)}\n`
  },
}

function featureOf(place: Place, shapes: ReadonlyMap<string, BoundaryShape>): unknown {
  const { boundary } = place
  const shape = boundary === undefined ? undefined : shapes.get(`${boundary.set}#${boundary.feature}`)
  return {
    type: 'Feature',
    id: place.place,
    geometry: shape?.geometry ?? null,
    properties: {
      names: place.names.map(({ name, language }) => ({ name, language })),
      words: place.words,
      disputed: place.disputed,
      holders: place.holders,
      claims: place.claims.map(({ claim, holderName, saidBy, sinceWords, grade, whole, current }) => ({
        claim,
        holder: holderName,
        saidBy,
        since: sinceWords,
        grade,
        whole,
        current,
      })),
      norms: place.norms.map(({ id }) => id),
      ...(shape === undefined ? {} : { shape: sourceOf(shape) }),
    },
  }
}

function sourceOf({ geometry: _drawn, ...source }: BoundaryShape): Omit<BoundaryShape, 'geometry'> {
  return source
}
