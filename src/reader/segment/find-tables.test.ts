import { describe, expect, it } from 'vitest'
import { findTables } from '#reader/segment/find-tables'

function cellsOf(text: string): readonly (readonly (readonly string[])[])[] {
  return findTables(text).map((table) => table.map(({ cells }) => cells.map(({ from, to }) => text.slice(from, to))))
}

describe('findTables', () => {
  it('splits rows at tabs', () => {
    expect(cellsOf('Step\tWho\nOpen the road\tBoth sides\n')).toEqual([
      [
        ['Step', 'Who'],
        ['Open the road', 'Both sides'],
      ],
    ])
  })

  it('splits rows at upright bars, with or without bars outside, over rules and blank lines', () => {
    const rows = [
      ['Step', 'Who'],
      ['Open', 'A'],
    ]
    expect(cellsOf('| Step | Who |\n|------|-----|\n\n| Open | A |')).toEqual([rows])
    expect(cellsOf('Step | Who\n---|---\nOpen | A')).toEqual([rows])
  })

  it('keeps cells that are empty', () => {
    expect(cellsOf('Step | Who | When\nOpen | | D+3')[0]?.[1]).toEqual(['Open', '', 'D+3'])
  })

  it('ends a table at a line of text and where the number of cells changes', () => {
    expect(cellsOf('a | b\nc | d\nand then\ne | f\ng | h\ni | j | k\nl | m | n')).toHaveLength(3)
  })

  it('finds none in one row or in running text', () => {
    expect(cellsOf('a | b')).toEqual([])
    expect(cellsOf('The road is open.\nThe bridge is not.')).toEqual([])
    expect(cellsOf('')).toEqual([])
  })
})
