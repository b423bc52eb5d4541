import { geoMercator, geoPath, type GeoPath, type GeoProjection } from 'd3-geo'
import { useMemo, type ReactNode } from 'react'
import type { ControlledPlace, ControlMap } from '#views/control-map'
import { PartyPatterns, patternId } from '#web/pages/map/party-patterns.tsx'
import { placeLabels, type PlacedLabel } from '#web/pages/map/place-labels'
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

interface DrawingTools {
  readonly path: GeoPath
  readonly projection: GeoProjection
}

/** Quiet shapes with hairline borders: pattern and letter for who is said to hold them, hatch where that is disputed. */
export function MapDrawing(props: MapDrawingProps): ReactNode {
  const { control, shapes } = props
  const [place, width] = useWidth()
  const height = Math.round(width * 0.92)
  const tools = useMemo(() => toolsFor(shapes, width, height), [shapes, width, height])
  const labels = useMemo(
    () => (tools === undefined ? [] : placeLabels(shapes.places, control, tools)),
    [shapes, control, tools],
  )
  return (
    <div ref={place} className={styles['place']}>
      {tools === undefined ? undefined : (
        <svg
          className={styles['map']}
          viewBox={`0 0 ${width} ${height}`}
          width={width}
          height={height}
          aria-hidden="true"
        >
          <PartyPatterns control={control} />
          <path className={styles['ground']} d={joined(tools.path, shapes.ground)} />
          <path className={styles['beneath']} d={joined(tools.path, shapes.beneath)} />
          <Areas {...props} path={tools.path} />
          {labels.map((label) => (
            <Label key={label.id} label={label} />
          ))}
        </svg>
      )}
    </div>
  )
}

function toolsFor(shapes: MapShapes, width: number, height: number): DrawingTools | undefined {
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
  return { path: geoPath(projection, null).digits(1), projection }
}

function joined(path: GeoPath, shapes: MapShapes['ground']): string {
  return shapes.map((shape) => path(shape.geometry) ?? '').join('')
}

function Areas({ control, shapes, chosen, onChoose, path }: MapDrawingProps & { readonly path: GeoPath }): ReactNode {
  const last = shapes.places.find((one) => one.place.place === chosen)
  return (
    <>
      {shapes.places.map((one) => (
        <Area key={one.place.place} one={one} path={path} control={control} onChoose={onChoose} chosen={chosen} />
      ))}
      {last === undefined ? undefined : <path className={styles['chosen']} d={path(last.shape.geometry) ?? ''} />}
    </>
  )
}

function Area(props: {
  readonly one: PlaceShape
  readonly path: GeoPath
  readonly control: ControlMap
  readonly chosen: string | undefined
  readonly onChoose: (id: string | undefined) => void
}): ReactNode {
  const { one, path, control, chosen, onChoose } = props
  const { place } = one
  const d = path(one.shape.geometry) ?? ''
  const claimed = place.holders.length > 0
  return (
    <g className={styles['area']} onClick={() => onChoose(chosen === place.place ? undefined : place.place)}>
      <title>{`${place.label}: ${place.words}`}</title>
      <path d={d} className={claimed ? styles['paper'] : styles['open']} />
      {fillsOf(place, control).map((fill) => (
        <path key={fill} d={d} fill={`url(#${fill})`} className={claimed ? undefined : styles['presumed']} />
      ))}
      <path d={d} className={`${styles['border']} ${claimed ? '' : styles['soft']}`} />
    </g>
  )
}

/** The pattern of whoever is said to hold the place; a dispute shows the hatch instead, and never one side's pattern. */
function fillsOf(place: ControlledPlace, control: ControlMap): readonly string[] {
  if (place.disputed) return ['hatch-disputed']
  const presumed = place.presumed === undefined ? [] : [place.presumed.party]
  const holders = place.holders.length > 0 ? place.holders : presumed
  return holders.map((holder) => patternId(control.letters.get(holder) ?? '?'))
}

function Label({ label }: { readonly label: PlacedLabel }): ReactNode {
  const { x, y, names, letters } = label
  const lines = names.length + (letters === '' ? 0 : 1)
  const top = y - (lines * 14) / 2 + 11
  return (
    <text className={styles['label']} textAnchor="middle">
      {names.map((name, at) => (
        <tspan key={name} x={x} y={top + at * 14} className={at === 0 ? styles['first'] : undefined}>
          {name}
        </tspan>
      ))}
      {letters === '' ? undefined : (
        <tspan x={x} y={top + names.length * 14 + 1} className={styles['letter']}>
          {letters}
        </tspan>
      )}
    </text>
  )
}
