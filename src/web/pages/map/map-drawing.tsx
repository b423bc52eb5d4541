import { geoMercator, geoPath, type GeoPath } from 'd3-geo'
import { useMemo, type ReactNode } from 'react'
import type { ControlledPlace, ControlMap } from '#views/control-map'
import { PartyPatterns, patternId } from '#web/pages/map/party-patterns.tsx'
import type { MapShapes, PlaceShape } from '#web/pages/map/to-shapes'
import { useWidth } from '#web/place/use-width'
import styles from './map-drawing.module.css'

/** What the drawing shows and reports. */
export interface MapDrawingProps {
  readonly control: ControlMap
  readonly shapes: MapShapes
  readonly chosen: string | undefined
  readonly onChoose: (id: string | undefined) => void
}

/** Quiet shapes with hairline borders: pattern and letter for who is said to hold them, hatch where that is disputed. */
export function MapDrawing(props: MapDrawingProps): ReactNode {
  const { control, shapes, chosen, onChoose } = props
  const [place, width] = useWidth()
  const height = Math.round(width * 0.92)
  const path = useMemo(() => pathFor(shapes, width, height), [shapes, width, height])
  return (
    <div ref={place} className={styles['place']}>
      {path === undefined ? undefined : (
        <svg
          className={styles['map']}
          viewBox={`0 0 ${width} ${height}`}
          width={width}
          height={height}
          role="group"
          aria-label="Map of the places; the table beside it says the same"
        >
          <PartyPatterns control={control} />
          <path className={styles['beneath']} d={joined(path, shapes.beneath)} />
          <path className={styles['ground']} d={joined(path, shapes.ground)} />
          {shapes.places.map((one) => (
            <PlaceArea
              key={one.place.place}
              one={one}
              path={path}
              control={control}
              chosen={one.place.place === chosen}
              onChoose={onChoose}
            />
          ))}
          {shapes.places.map((one) => (
            <PlaceLabel key={one.place.place} one={one} path={path} control={control} />
          ))}
        </svg>
      )}
    </div>
  )
}

function pathFor(shapes: MapShapes, width: number, height: number): GeoPath | undefined {
  if (width === 0) return undefined
  const geometries = shapes.places.map((one) => one.shape.geometry)
  const pad = Math.round(width * 0.06)
  const projection = geoMercator().fitExtent(
    [
      [pad, pad],
      [width - pad, height - pad],
    ],
    { type: 'GeometryCollection', geometries },
  )
  return geoPath(projection, null).digits(1)
}

function joined(path: GeoPath, shapes: MapShapes['ground']): string {
  return shapes.map((shape) => path(shape.geometry) ?? '').join('')
}

function PlaceArea(props: {
  readonly one: PlaceShape
  readonly path: GeoPath
  readonly control: ControlMap
  readonly chosen: boolean
  readonly onChoose: (id: string | undefined) => void
}): ReactNode {
  const { one, path, control, chosen, onChoose } = props
  const d = path(one.shape.geometry) ?? ''
  const { place } = one
  return (
    <g
      className={`${styles['area']} ${chosen ? styles['chosen'] : ''}`}
      onClick={() => onChoose(chosen ? undefined : place.place)}
    >
      <title>{`${place.label}: ${place.words}`}</title>
      <path d={d} className={styles['paper']} />
      {fillsOf(place, control).map((fill) => (
        <path
          key={fill}
          d={d}
          fill={`url(#${fill})`}
          className={place.holders.length === 0 ? styles['presumed'] : undefined}
        />
      ))}
      <path d={d} className={`${styles['border']} ${place.holders.length === 0 ? styles['soft'] : ''}`} />
    </g>
  )
}

/** The patterns of everybody who is said to hold the place; a dispute lays the hatch over them. */
function fillsOf(place: ControlledPlace, control: ControlMap): readonly string[] {
  const holders = place.holders.length > 0 ? place.holders : place.presumed === undefined ? [] : [place.presumed.party]
  const patterns = holders.map((holder) => patternId(control.letters.get(holder) ?? '?'))
  return place.disputed ? ['hatch-disputed'] : patterns
}

function PlaceLabel(props: {
  readonly one: PlaceShape
  readonly path: GeoPath
  readonly control: ControlMap
}): ReactNode {
  const { one, path, control } = props
  const [x, y] = path.centroid(one.shape.geometry)
  const [[left, top], [right, bottom]] = path.bounds(one.shape.geometry)
  if (right - left < 30 || bottom - top < 24) return undefined
  const letters = one.place.holders.map((holder) => control.letters.get(holder) ?? '?').join(' | ')
  const names = one.place.label.split(' / ')
  return (
    <text className={styles['label']} x={x} y={y} textAnchor="middle" aria-hidden="true">
      {names.map((name, at) => (
        <tspan
          key={name}
          x={x}
          dy={at === 0 ? `${-0.5 * (names.length - 1)}em` : '1.15em'}
          className={at === 0 ? styles['first'] : undefined}
        >
          {name}
        </tspan>
      ))}
      {letters === '' ? undefined : (
        <tspan x={x} dy="1.35em" className={styles['letter']}>
          {letters}
        </tspan>
      )}
    </text>
  )
}
