import { describe, expect, it } from 'vitest'
import { unfoldRow } from '#app/intake/mapping/unfold-row'

const each = { ending: '_score', name: 'provision', value: 'score' }
const row = {
  locator: 'row 4',
  columns: { year: '2001', road_score: '2', gate_score: ' ', mill: '1' },
  raw: bytes('a'),
}

describe('a wide row', () => {
  it('gives one row for each column that ends alike and is not empty', () => {
    const unfolded = unfoldRow({ ...row, columns: { ...row.columns, gate_score: '0' } }, { each })
    expect(unfolded.map(({ locator, columns }) => [locator, columns['provision'], columns['score']])).toEqual([
      ['row 4, column road_score', 'road', '2'],
      ['row 4, column gate_score', 'gate', '0'],
    ])
    expect(unfolded[0]?.columns['year']).toBe('2001')
  })

  it('gives each of its rows bytes of their own, the same ones each time', () => {
    const once = unfoldRow({ ...row, columns: { road_score: '2', gate_score: '2' } }, { each })
    const again = unfoldRow({ ...row, columns: { road_score: '2', gate_score: '2' } }, { each })
    expect(new Set(once.map(({ raw }) => raw.join())).size).toBe(2)
    expect(again).toEqual(once)
  })

  it('stays one row where nothing says that it is wide', () => {
    expect(unfoldRow(row, {})).toEqual([row])
  })
})

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
