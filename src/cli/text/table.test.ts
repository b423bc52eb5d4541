import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatTable, type Column } from '#cli/text/table'
import { behindMark, padded, shortened, widthOf, wrapped } from '#cli/text/width'

const letters = fc.constantFrom('a', 'Z', '9', 'ə', 'Ğ', 'Ակ', 'ш', 'é', '東', '🕊', ' ')
const words = fc.array(letters, { maxLength: 60 }).map((parts) => parts.join(''))

const COLUMNS: readonly Column[] = [
  { heading: 'standing', share: 1, least: 8 },
  { heading: 'norm', share: 4, least: 10 },
  { heading: 'id', share: 1, least: 6 },
]

describe('formatTable', () => {
  it('is never wider than the terminal, whatever the cells hold', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(words, words, words)), fc.integer({ min: 40, max: 160 }), (rows, width) => {
        for (const line of formatTable(COLUMNS, rows, width, (text) => text).split('\n')) {
          expect(widthOf(line)).toBeLessThanOrEqual(width)
        }
      }),
    )
  })

  it('loses no letter of a cell', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 40, max: 80 }), (cell, width) => {
        const text = formatTable(COLUMNS, [['x', cell, 'y']], width, (heading) => heading)
        const body = text
          .split('\n')
          .slice(1)
          .join('')
          .replaceAll(/[\sxy]/g, '')
        expect(body).toBe(cell.replaceAll(/\s/g, ''))
      }),
    )
  })

  it('gives every column its whole width where there is room', () => {
    const text = formatTable(COLUMNS, [['kept', 'a bridge is opened', 'open-bridge']], 80, (heading) => heading)
    expect(text).toBe(['standing  norm                id', 'kept      a bridge is opened  open-bridge'].join('\n'))
  })
})

describe('widthOf', () => {
  it('counts what the eye sees: no colours, no combining marks, wide letters twice', () => {
    expect(widthOf('\u001b[32mkept\u001b[39m')).toBe(4)
    expect(widthOf('e\u0301')).toBe(1)
    expect(widthOf('東京')).toBe(4)
    expect(padded('東', 4)).toBe('東  ')
  })
})

describe('wrapped', () => {
  it('keeps every word and every line within the width', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 4, max: 60 }), (text, width) => {
        const lines = wrapped(text, width)
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width)
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
      }),
    )
  })

  it('stands later lines under the first one behind a mark', () => {
    expect(behindMark('one two three four five six', '  1. ', 25)).toEqual(['  1. one two three four', '     five six'])
  })

  it('says by three dots that something is left out', () => {
    expect(shortened('a long sentence', 8)).toBe('a long …')
    expect(shortened('short', 8)).toBe('short')
  })
})
