import { describe, expect, test } from 'vitest'
import { clipped, framePicture, wrapped } from '#export/pictures/picture-frame'
import { mapPicture } from '#export/pictures/map-picture'
import { isInside, middleOf, ringsOfGeometry } from '#export/pictures/planar-shapes'
import { timelinePicture } from '#export/pictures/timeline-picture'
import { riverCase } from '#testing/river-case'
import { toControlMap } from '#views/control-map'
import { toTimeline } from '#views/timeline'
import { allStatusWords } from '#views/words/status-words'
import { shapeOfMark } from '#views/words/status-shapes'

const SQUARE = {
  type: 'Polygon',
  coordinates: [
    [
      [25, 54],
      [26, 54],
      [26, 55],
      [25, 55],
      [25, 54],
    ],
  ],
}
const SHAPES = new Map([
  ['banks#E1', { geometry: SQUARE, author: 'Somebody', licence: 'CC0', date: '2019', accuracy: '1 km' }],
])
const HOSTILE = '</text><script>alert(1)</script>"&\u0001'

function pictures(): readonly string[] {
  const { ledger, agreement, record } = riverCase('2021-03-20', '2021-03-20')
  return [
    timelinePicture({ timeline: toTimeline(ledger, agreement, record) }),
    mapPicture({ title: 'River', control: toControlMap(ledger, agreement, record), shapes: SHAPES }),
  ]
}

/** How far a colour is from grey: 0 for ink on paper, 1 for a pure colour. */
function chromaOf(hex: string): number {
  const parts = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
  return (Math.max(...parts) - Math.min(...parts)) / 255
}

describe('pictures of the timeline and of the map', () => {
  test('are readable without colour: nothing in them has any', () => {
    for (const picture of pictures()) {
      const colours = [...new Set(picture.match(/#[0-9a-f]{6}\b/g))]
      expect(colours.length).toBeGreaterThan(2)
      for (const colour of colours) expect(chromaOf(colour), colour).toBeLessThan(0.05)
      expect(picture).not.toMatch(/rgb\(|hsl\(|(fill|stroke)="(?!none|url|#)/)
    }
  })

  test('every status has a word, and marks of different shape', () => {
    const marks = [...new Set(allStatusWords().map(({ mark }) => mark))]
    expect(new Set(marks.map((mark) => JSON.stringify(shapeOfMark(mark)))).size).toBe(marks.length)
    const { ledger, agreement, record } = riverCase('2021-03-20', '2021-03-20')
    const timeline = toTimeline(ledger, agreement, record)
    const picture = timelinePicture({ timeline })
    for (const { row } of timeline.rows) expect(picture).toContain(`>${row.word}</text>`)
  })

  test('a dispute is hatched and told in words; the lines have author, date, exactness and licence', () => {
    const [, map = ''] = pictures()
    expect(map).toContain('Lines by Somebody, 2019, accurate to 1 km; licence: CC0.')
    expect(map).toContain('disputed: claims name different holders')
    expect(map).toContain('Control of places as claimed, 20 March 2021, as known on 20 March 2021.')
    expect(map).toContain('East Bank')
    expect(map).toContain('Sunside')
  })

  test('a moved deadline is an arrow with its words', () => {
    expect(pictures()[0]).toMatch(/<title>[^<]*10 Mar 2021[^<]*20 Mar 2021[^<]*<\/title>/)
  })

  test('nothing is fetched and nothing runs; fonts are carried inside', () => {
    const fonts = [{ family: 'Noto Sans', weight: 400, range: 'U+0000-00FF', base64: 'd09GMg==' }]
    const { ledger, agreement, record } = riverCase('2021-03-20', '2021-03-20')
    const picture = timelinePicture({ timeline: toTimeline(ledger, agreement, record), fonts })
    expect(picture).toContain('url(data:font/woff2;base64,d09GMg==)')
    expect(picture.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|<script|href=/)
  })

  test('foreign words stay words, in text and in what is told of a font', () => {
    const drawing = { svg: '', height: 0 }
    const fonts = [{ family: '"};</style><script>', weight: 400, range: '</style>', base64: '</style>' }]
    const picture = framePicture({ width: 400, title: HOSTILE, lines: [HOSTILE], drawing, footer: [HOSTILE], fonts })
    expect(picture).not.toContain('<script')
    expect(picture).not.toContain('\u0001')
    expect(picture.match(/<\/style>/g)).toHaveLength(1)
  })
})

describe('shapes on the plane', () => {
  test('a hole is outside, and the middle of a square is its middle', () => {
    const outer = [
      [0, 0],
      [10, 0],
      [10, 10],
      [0, 10],
      [0, 0],
    ]
    const hole = outer.map(([x = 0, y = 0]) => [x / 5 + 4, y / 5 + 4])
    const rings = ringsOfGeometry({ type: 'Polygon', coordinates: [outer, hole] })
    const [x, y] = middleOf(rings) ?? [0, 0]
    expect(isInside(rings, [x, y])).toBe(false)
    expect(isInside(rings, [x * 1.7, y])).toBe(true)
    expect(x).toBeCloseTo((5 * Math.PI) / 180, 3)
  })

  test.each([[null], [{ type: 'Point', coordinates: [1, 2] }], [{ type: 'Polygon', coordinates: 'x' }], ['text']])(
    'what is no polygon has no rings: %j',
    (geometry) => {
      expect(ringsOfGeometry(geometry)).toEqual([])
    },
  )

  test('long words are cut with the cut shown, and lines are never longer than they may', () => {
    expect(clipped('abcdef', 4)).toBe('abc…')
    expect(wrapped('one two three four', 9)).toEqual(['one two', 'three', 'four'])
    expect(wrapped('x'.repeat(5000), 20)).toEqual([`${'x'.repeat(19)}…`])
  })
})
