import { escapeMarkup } from '#export/escape-markup'
import type { BoundaryShape } from '#export/format'
import {
  framePicture,
  HAIRLINE,
  INK,
  MARGIN,
  ours,
  PAPER,
  QUIET,
  round,
  text,
  type PictureFont,
} from '#export/pictures/picture-frame'
import {
  areaOf,
  boundsOf,
  isInside,
  middleOf,
  ringsOfGeometry,
  type Point,
  type Rings,
} from '#export/pictures/planar-shapes'
import type { ControlledPlace, ControlMap } from '#views/control-map'
import { partyMark } from '#views/party-marks'
import { english, type Speech } from '#views/speech/speech'
import { mapPageMessages } from '#views/words/map-page-messages'
import { publishedMessages } from '#views/words/published-messages'
import { capitalised } from '#views/words/list-words'
import { dateWords } from '#views/words/time-words'

/** What a map is drawn from; shapes by `set#feature`. */
export interface MapPictureInput {
  readonly title: string
  readonly control: ControlMap
  readonly shapes: ReadonlyMap<string, BoundaryShape>
  readonly fonts?: readonly PictureFont[]
  /** How far apart points of a line must be to be drawn, in units of the drawing; all are drawn where it is 0. */
  readonly detail?: number
  /** Whether what is claimed of each place is told below; left out where a table stands beside. */
  readonly places?: 'told' | 'left-out'
  /** The language of what stands around the drawing; English where none is given. */
  readonly speech?: Speech
}

const WIDTH = 1000
const DRAWING = 640
const LETTER = 6.6
const LINE = 15
const SWATCH = 25
const GRID = 11

interface DrawnPlace {
  readonly place: ControlledPlace
  readonly rings: Rings
}

/** Takes a point of the projection to the drawing. */
type Fit = (point: Point) => Point

/** Control of places as claimed, as a picture that stands alone: pattern and letter for a holder, hatch for a dispute. */
export function mapPicture(input: MapPictureInput): string {
  const { title, control, shapes, fonts = [], detail = 0, places = 'told', speech = english } = input
  const drawn = control.places
    .flatMap((place) => {
      const rings = ringsOf(place, shapes)
      return rings.length === 0 ? [] : [{ place, rings }]
    })
    .sort((a, b) => areaOf(b.rings) - areaOf(a.rings))
  const { days } = control
  const { say } = speech.sayIn(publishedMessages)
  const [asOf, knownAt] = [dateWords(days.asOf, 'long', speech), dateWords(days.knownAt, 'long', speech)]
  const lines = drawn.length === 0 ? [] : linesOf(shapes, speech)
  return framePicture({
    width: WIDTH,
    title,
    lines: [say('mapLine', { asOf, knownAt })],
    drawing:
      drawn.length === 0
        ? { svg: text(say('noShapes'), MARGIN, 20), height: 30 }
        : withSwatches(drawingOf(drawn, input, detail), control, speech),
    footer: [...(places === 'told' ? legendOf(control, speech) : []), ...lines, overviewOf(speech)],
    direction: speech.direction,
    fonts,
  })
}

/** Under the drawing a swatch of each pattern with its words. */
function withSwatches(
  drawing: string,
  control: ControlMap,
  speech: Speech,
): { readonly svg: string; readonly height: number } {
  const { say, sayPieces } = speech.sayIn(mapPageMessages)
  const parties = control.shown.map(
    ({ letter, name }) => [`party-${letter}`, joined(sayPieces('heldBy', { letter, party: name }))] as const,
  )
  const disputed = control.places.some((place) => place.disputed)
  const signs = [...parties, ...(disputed ? [['hatch', say('disputed')] as const] : [])]
  const rows = signs.map(([fill, words], at) => {
    const y = DRAWING + 14 + at * SWATCH
    return `<rect x="${MARGIN}" y="${y}" width="30" height="18" fill="url(#${fill})" stroke="${QUIET}"/>${text(ours(words, speech.direction), MARGIN + 40, y + 13)}`
  })
  return { svg: [drawing, ...rows].join('\n'), height: DRAWING + 14 + signs.length * SWATCH }
}

function overviewOf(speech: Speech): string {
  const [{ say }, { say: sayMap }] = [speech.sayIn(publishedMessages), speech.sayIn(mapPageMessages)]
  const dashed = say('sentence', { words: capitalised(sayMap('dashed')) })
  return [dashed, sayMap('overview'), say('made')].join(' ')
}

function joined(pieces: readonly { readonly words: string }[]): string {
  return pieces.map(({ words }) => words).join('')
}

function keyOf({ boundary }: ControlledPlace): string {
  return boundary === undefined ? '' : `${boundary.set}#${boundary.feature}`
}

function ringsOf(place: ControlledPlace, shapes: ReadonlyMap<string, BoundaryShape>): Rings {
  return ringsOfGeometry(shapes.get(keyOf(place))?.geometry)
}

function drawingOf(
  drawn: readonly DrawnPlace[],
  { control, shapes }: Pick<MapPictureInput, 'control' | 'shapes'>,
  detail: number,
): string {
  const tools: Tools = { fit: fitOf(drawn), detail }
  const taken = new Set(drawn.map(({ place }) => keyOf(place)))
  const ground = [...shapes].filter(([key]) => !taken.has(key)).map(([, shape]) => shape)
  return [
    `<svg x="${MARGIN}" width="${WIDTH - 2 * MARGIN}" height="${DRAWING}">`,
    patterns(control),
    `<rect width="100%" height="100%" fill="none" stroke="${HAIRLINE}" stroke-width="2"/>`,
    ...ground.map((shape) => outline(ringsOfGeometry(shape.geometry), tools, shape.beneath === true)),
    ...drawn.map((one) => area(one, control, tools)),
    ...labels(drawn, control, tools.fit),
    '</svg>',
  ].join('\n')
}

/** How a ring is brought to paper. */
interface Tools {
  readonly fit: Fit
  readonly detail: number
}

function fitOf(drawn: readonly DrawnPlace[]): Fit {
  const bounds = boundsOf(drawn.map(({ rings }) => rings)) ?? { left: 0, top: 0, right: 1, bottom: 1 }
  const [width, height] = [WIDTH - 2 * MARGIN, DRAWING]
  const pad = 36
  const scale = Math.min(
    (width - 2 * pad) / Math.max(bounds.right - bounds.left, 1e-9),
    (height - 2 * pad) / Math.max(bounds.bottom - bounds.top, 1e-9),
  )
  const [midX, midY] = [(bounds.left + bounds.right) / 2, (bounds.top + bounds.bottom) / 2]
  return ([x, y]) => [width / 2 + (x - midX) * scale, height / 2 + (y - midY) * scale]
}

function pathOf(rings: Rings, tools: Tools): string {
  return rings
    .map((ring) => thinned(ring.map(tools.fit), tools.detail))
    .filter((ring) => ring.length > 2)
    .map((ring) => `M${ring.map((point) => point.map(round).join(' ')).join('L')}Z`)
    .join('')
}

/** A ring without the points that lie close to the one before. */
function thinned(ring: readonly Point[], detail: number): readonly Point[] {
  if (detail === 0) return ring
  const kept: Point[] = []
  for (const point of ring) {
    const last = kept.at(-1)
    if (last === undefined || Math.hypot(point[0] - last[0], point[1] - last[1]) >= detail) kept.push(point)
  }
  return kept
}

/** Whether some of a shape may lie on the drawing, by its edges; what lies beside it is not drawn. */
function isOnPaper(rings: Rings, { fit }: Tools): boolean {
  const bounds = boundsOf([rings.map((ring) => ring.map(fit))])
  return bounds !== undefined && meet(bounds, { left: 0, top: 0, right: WIDTH, bottom: DRAWING })
}

function outline(rings: Rings, tools: Tools, beneath: boolean): string {
  if (!isOnPaper(rings, tools)) return ''
  const how = beneath ? `stroke="${QUIET}" stroke-width="1.4"` : `stroke="${HAIRLINE}"`
  return `<path d="${pathOf(rings, tools)}" fill="none" ${how}/>`
}

function area({ place, rings }: DrawnPlace, control: ControlMap, tools: Tools): string {
  const d = pathOf(rings, tools)
  const claimed = place.holders.length > 0
  const edge = claimed ? '' : ' stroke-dasharray="5 3"'
  const fills = fillsOf(place, control).map(
    (fill) => `<path d="${d}" fill="url(#${fill})" fill-rule="evenodd"${claimed ? '' : ' opacity="0.4"'}/>`,
  )
  return [
    `<g><title>${escapeMarkup(`${place.label}: ${place.words}`)}</title>`,
    `<path d="${d}" fill="${PAPER}" fill-rule="evenodd"/>`,
    ...fills,
    `<path d="${d}" fill="none" stroke="${QUIET}"${edge}/></g>`,
  ].join('')
}

/** A dispute shows the hatch, and never one side's pattern. */
function fillsOf(place: ControlledPlace, control: ControlMap): readonly string[] {
  if (place.disputed) return ['hatch']
  const presumed = place.presumed === undefined ? [] : [place.presumed.party]
  const holders = place.holders.length > 0 ? place.holders : presumed
  return holders.map((holder) => `party-${control.letters.get(holder) ?? 'A'}`)
}

function patterns(control: ControlMap): string {
  const parties = control.shown.map(({ letter }) => {
    const { path, filled } = partyMark(letter)
    const how = filled ? `fill="${INK}"` : `fill="none" stroke="${INK}" stroke-width="0.9"`
    return `<pattern id="party-${letter}" width="8" height="8" patternUnits="userSpaceOnUse"><path d="${path}" ${how} opacity="0.55"/></pattern>`
  })
  const hatch = `<pattern id="hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V7" stroke="${INK}" stroke-width="1.8" opacity="0.55"/></pattern>`
  return `<defs>${parties.join('')}${hatch}</defs>`
}

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Both names and the letters of who is said to hold it; small places first. What fits nowhere is named by the legend. */
function labels(drawn: readonly DrawnPlace[], control: ControlMap, fit: Fit): readonly string[] {
  const taken: Box[] = []
  return drawn.toReversed().flatMap(({ place, rings }) => {
    const lines = labelLines(place, control)
    const boxes = spotsOf(rings, fit).map((spot) => boxAt(spot, lines))
    const box = boxes.find((candidate) => taken.every((other) => !meet(other, candidate)))
    if (box === undefined) return []
    taken.push(box)
    return lines.map((line, at) =>
      text(
        line,
        (box.left + box.right) / 2,
        box.top + 11 + at * LINE,
        `text-anchor="middle" font-weight="${at === 0 ? 600 : 400}" stroke="${PAPER}" stroke-width="4" paint-order="stroke" stroke-linejoin="round"`,
      ),
    )
  })
}

function boxAt([x, y]: Point, lines: readonly string[]): Box {
  const half = (Math.max(...lines.map((line) => line.length)) * LETTER) / 2
  const tall = (lines.length * LINE) / 2
  return { left: x - half, right: x + half, top: y - tall, bottom: y + tall }
}

/** Points inside the shape on the drawing, those nearest to its middle first. */
function spotsOf(rings: Rings, fit: Fit): readonly Point[] {
  const drawn = rings.map((ring) => ring.map(fit))
  const [bounds, middle] = [boundsOf([drawn]), middleOf(drawn)]
  if (bounds === undefined || middle === undefined) return []
  const { left, top, right, bottom } = bounds
  const grid = Array.from(
    { length: GRID * GRID },
    (_, at): Point => [
      left + ((right - left) * ((at % GRID) + 0.5)) / GRID,
      top + ((bottom - top) * (Math.floor(at / GRID) + 0.5)) / GRID,
    ],
  )
  const away = ([x, y]: Point): number => (x - middle[0]) ** 2 + (y - middle[1]) ** 2
  return [middle, ...grid].filter((spot) => isInside(drawn, spot)).sort((a, b) => away(a) - away(b))
}

function labelLines(place: ControlledPlace, control: ControlMap): readonly string[] {
  const letters = place.holders.map((holder) => control.letters.get(holder) ?? '?').join(' | ')
  return [...place.label.split(' / '), ...(letters === '' ? [] : [letters])]
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

function legendOf(control: ControlMap, { direction }: Speech): readonly string[] {
  return [ours(control.places.map((place) => `${place.label}: ${place.words}.`).join(' '), direction)]
}

/** Whose lines these are, of what date, how accurate, under which licence: each source of lines once. */
function linesOf(shapes: ReadonlyMap<string, BoundaryShape>, speech: Speech): readonly string[] {
  const [{ say }, { say: sayMap }] = [speech.sayIn(publishedMessages), speech.sayIn(mapPageMessages)]
  const sources = [...shapes.values()].map(({ author, date, accuracy, licence }) => {
    const lines = date === undefined ? say('linesBy', { author }) : say('linesByDated', { author, date })
    const exact = accuracy === undefined ? lines : sayMap('accurate', { lines, accuracy })
    return say('licensed', { lines: exact, licence })
  })
  return [...new Set(sources)]
}
