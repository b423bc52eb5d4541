import type { StatusMark } from '#views/words/status-words'

/** A part of a mark in a square of 16 by 16: a path that is filled, or drawn with a line of the given width. */
export interface ShapePart {
  readonly path: string
  readonly line?: number
  readonly dash?: string
  readonly opacity?: number
}

const RING = 'M8 2.6a5.4 5.4 0 1 1 0 10.8a5.4 5.4 0 1 1 0 -10.8Z'

const ring: ShapePart = { path: RING, line: 1.5 }

/** How each mark is drawn, on the screen as in a picture. Shape alone tells them apart; no colour is in it. */
const shapes: Readonly<Record<StatusMark, readonly ShapePart[]>> = {
  disc: [{ path: 'M8 2a6 6 0 1 1 0 12a6 6 0 1 1 0 -12Z' }],
  'disc-notch': [{ path: 'M8 8V2a6 6 0 1 0 6 6z' }],
  'disc-soft': [
    { path: 'M8 4.2a3.8 3.8 0 1 1 0 7.6a3.8 3.8 0 1 1 0 -7.6Z' },
    { path: 'M8 2.2a5.8 5.8 0 1 1 0 11.6a5.8 5.8 0 1 1 0 -11.6Z', opacity: 0.35 },
  ],
  ring: [ring],
  'ring-tick': [ring, { path: 'M8 0.8v6.4', line: 1.8 }],
  'ring-dotted': [{ path: RING, line: 1.7, dash: '1.7 1.7' }],
  'ring-bar': [ring, { path: 'M5.2 8h5.6', line: 1.8 }],
  'ring-lock': [ring, { path: 'M5.7 7.7h4.6v3.2H5.7z' }, { path: 'M6.6 7.7V6.6a1.4 1.4 0 0 1 2.8 0v1.1', line: 1.1 }],
  'triangle-hollow': [{ path: 'M8 2.6 14 13H2z', line: 1.5 }],
  triangle: [{ path: 'M8 2.4 14.2 13.2H1.8z' }],
  'half-disc': [ring, { path: 'M8 2.6a5.4 5.4 0 0 0 0 10.8z' }],
  'two-halves': [{ path: 'M6.9 2.4a5.6 5.6 0 0 0 0 11.2z' }, { path: 'M9.1 2.4a5.6 5.6 0 0 1 0 11.2z' }],
  diamond: [{ path: 'M8 1.8 14.2 8 8 14.2 1.8 8z' }],
  'diamond-hollow': [{ path: 'M8 2.6 13.4 8 8 13.4 2.6 8z', line: 1.5 }],
  square: [{ path: 'M3 3h10v10H3z' }],
  dash: [{ path: 'M3 8h10', line: 2.2 }],
}

/** The parts of a mark's drawing, in the order in which they are drawn. */
export function shapeOfMark(mark: StatusMark): readonly ShapePart[] {
  return shapes[mark]
}
