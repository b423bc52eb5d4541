import { describe, expect, test } from 'vitest'
import { openTable } from '#adapters/tables/open-table'
import type { TableLimits } from '#adapters/tables/table-limits'
import type { OpenTable, TablePlace } from '#app/intake-ports'

describe('a table of separated values', () => {
  test('gives each row under its head, with its bytes as they stand in the file', async () => {
    const quoted = '2020-11-17,"the road, ""open"""'
    const rows = await rowsOf(`\uFEFFday,notes\r\n${quoted}\r\n\r\n2020-11-18,shut\r\n`, 'a.csv')
    expect(rows).toMatchObject([
      { locator: 'row 1', columns: { day: '2020-11-17', notes: 'the road, "open"' }, raw: quoted },
      { locator: 'row 2', columns: { day: '2020-11-18', notes: 'shut' }, raw: '2020-11-18,shut' },
    ])
  })

  test.each([';', '\t', '|'])('finds out that it is separated by %j', async (sign) => {
    const rows = await rowsOf(`day${sign}notes\n1${sign}a, b\n`, 'a.csv')
    expect(rows[0]?.columns).toEqual({ day: '1', notes: 'a, b' })
  })

  test('refuses a row of another width alone', async () => {
    const rows = await rowsOf('a,b\n1,2\n3\n4,5,6\n7,8\n', 'a.csv')
    expect(rows.map(({ locator, kind }) => [locator, kind])).toEqual([
      ['row 1', undefined],
      ['row 2', 'unreadable'],
      ['row 3', 'unreadable'],
      ['row 4', undefined],
    ])
  })

  test('ends at a field of a hundred megabytes, and says where', async () => {
    const head = Buffer.from('a,b\n1,2\n3,"')
    const bytes = Buffer.concat([head, Buffer.alloc(100_000_000, 'x'), Buffer.from('"\n5,6\n')])
    const rows = await readAll(await open(bytes, 'long.csv'))
    expect(rows.map(({ locator, kind }) => [locator, kind])).toEqual([
      ['row 1', undefined],
      ['row 2', 'too-large'],
    ])
    expect(rows[1]?.message).toMatch(/row 2 of `long.csv` has more than 1 MB.*quotation mark/)
  })

  test('ends at a quotation mark that stands where none may', async () => {
    const rows = await rowsOf('a,b\n5,6\n1,x"y"z\n3,4\n', 'a.csv')
    expect(rows).toMatchObject([{ locator: 'row 1' }, { locator: 'row 2', kind: 'unreadable' }])
  })

  test('is refused where its encoding is not certain', async () => {
    const broken = await openTable({ bytes: Buffer.from([0x61, 0x2c, 0x62, 10, 0xff, 0xfe, 0xfd]), name: 'b.csv' })
    expect(broken).toMatchObject({ ok: false, error: { kind: 'wrong-encoding' } })
  })

  test.each(['', 'a,b\n'])('of no rows is refused: %j', async (text) => {
    const opened = await openTable({ bytes: Buffer.from(text), name: 'a.csv' })
    expect(opened).toMatchObject({ ok: false, error: { kind: 'empty' } })
  })
})

describe('a table of JSON lines', () => {
  test('gives objects with their inner objects as columns, and refuses other lines alone', async () => {
    const first = '{"day":"2020-11-17","place":{"name":"Agdam","at":[1,2]},"n":3,"none":null}'
    const rows = await rowsOf([first, '[1]', '{"day":', '', '{"day":"x"}'].join('\n'), 'a.jsonl')
    expect(rows.map(({ locator, kind }) => [locator, kind])).toEqual([
      ['line 1', undefined],
      ['line 2', 'unreadable'],
      ['line 3', 'unreadable'],
      ['line 5', undefined],
    ])
    expect(rows[0]?.columns).toEqual({
      day: '2020-11-17',
      'place.name': 'Agdam',
      'place.at': '[1,2]',
      n: '3',
      none: '',
    })
  })

  test('refuses a line that is too long and goes on behind it', async () => {
    const bytes = Buffer.from(`{"a":"${'x'.repeat(500)}"}\n{"a":"y"}\n`)
    const rows = await readAll(await open(bytes, 'a.jsonl', { rowBytes: 100 }))
    expect(rows).toMatchObject([{ kind: 'too-large' }, { columns: { a: 'y' } }])
  })
})

describe.each([
  ['a.csv', '\uFEFFday,notes\r\n1,"two\r\nlines"\r\n\r\n2,Ж мост\r\n3\r\n4,last'],
  ['b.csv', 'day;notes\n1;"two\nlines"\n\n2;Ж мост\n3\n4;last\n'],
  ['c.jsonl', '{"day":"1"}\n\n{"day":"Ж"}\nnone\n{"day":"4"}'],
])('a table that is gone on with: %s', (name, text) => {
  test('gives from every place the rows that are left', async () => {
    const table = await open(Buffer.from(text), name)
    const all = await readAll(table)
    expect(all.length).toBeGreaterThan(3)
    for (const [at, { next }] of all.entries()) {
      expect(await readAll({ ...table, rows: () => table.rows(next) })).toEqual(all.slice(at + 1))
    }
  })

  test('reads nothing of what lies before the place', async () => {
    const table = await open(Buffer.from(text), name)
    const [first, second] = await readAll(table)
    const spoilt = Buffer.from(text)
    // The row itself is no row any more, and the head stands.
    spoilt.fill('"', Buffer.from(text).indexOf('1'), first?.next?.byte)
    const rest = await open(spoilt, name)
    expect((await readAll({ ...rest, rows: () => rest.rows(first?.next) }))[0]).toEqual(second)
  })
})

test('a table with more columns than anybody reads is refused', async () => {
  const head = Array.from({ length: 30 }, (_, index) => `c${index}`).join(',')
  const opened = await openTable({ bytes: Buffer.from(`${head}\n${head}\n`), name: 'a.csv' }, { columns: 20 })
  expect(opened).toMatchObject({ ok: false, error: { kind: 'too-large' } })
})

interface Found {
  readonly locator: string
  readonly columns?: unknown
  readonly raw?: string
  readonly kind?: string
  readonly message?: string
  readonly next?: TablePlace
}

async function rowsOf(text: string, name: string): Promise<readonly Found[]> {
  return readAll(await open(Buffer.from(text), name))
}

async function open(bytes: Uint8Array, name: string, limits: Partial<TableLimits> = {}): Promise<OpenTable> {
  const opened = await openTable({ bytes, name }, limits)
  if (!opened.ok) throw new Error(opened.error.message)
  return opened.value
}

async function readAll(table: OpenTable): Promise<readonly Found[]> {
  const rows: Found[] = []
  for await (const row of table.rows()) {
    rows.push(row.ok ? { ...row.value, raw: new TextDecoder().decode(row.value.raw) } : row.error)
  }
  return rows
}
