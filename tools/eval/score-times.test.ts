import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { addDocument, alignMarked, type Counts, f1, type Marked, NO_COUNTS } from './score-times.ts'
import { parseTimeDocuments } from './time.ts'

const marked = (start: number, end: number, value = '2020-11-20', type = 'DATE'): Marked => ({
  start,
  end,
  type,
  value,
})

const OWN: readonly (readonly Marked[])[] = [
  [marked(10, 21), marked(40, 46, '2020-11-13'), marked(80, 92, 'P3M', 'DURATION')],
  [],
  [marked(0, 5, '2021'), marked(6, 9, 'PRESENT_REF'), marked(30, 44, '2020-12')],
]

function score(gold: readonly (readonly Marked[])[], found: readonly (readonly Marked[])[]): Record<string, number> {
  let counts: Counts = NO_COUNTS
  for (const [at, one] of gold.entries()) counts = addDocument(counts, alignMarked(one, found[at] ?? []))
  return { strict: f1(counts, counts.strict), relaxed: f1(counts, counts.relaxed), value: f1(counts, counts.value) }
}

function corpora(): readonly { readonly name: string; readonly gold: readonly (readonly Marked[])[] }[] {
  const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
  const files = ['timebank/docs.jsonl', 'wikiwars/docs.jsonl', 'cases/temporal.jsonl'].map((name) => ({
    name,
    path: join(dirname(root), 'shared', 'corpora', name),
  }))
  const present = files.filter(({ path }) => existsSync(path))
  return present.map(({ name, path }) => ({
    name,
    gold: parseTimeDocuments(readFileSync(path, 'utf8')).map((one) => one.timexes),
  }))
}

describe('the scorer of times', () => {
  it('gives 100 to the gold itself', () => {
    expect(score(OWN, OWN)).toEqual({ strict: 100, relaxed: 100, value: 100 })
  })

  it('gives 0 to an empty output', () => {
    expect(score(OWN, [])).toEqual({ strict: 0, relaxed: 0, value: 0 })
  })

  it('gives 0 to an output that is shifted past every expression', () => {
    const shifted = OWN.map((one) => one.map((mark) => ({ ...mark, start: mark.start + 1000, end: mark.end + 1000 })))
    expect(score(OWN, shifted)).toEqual({ strict: 0, relaxed: 0, value: 0 })
  })

  it('counts an overlap as relaxed, not as strict', () => {
    expect(score([[marked(10, 20)]], [[marked(12, 25)]])).toEqual({ strict: 0, relaxed: 100, value: 100 })
  })

  it('pairs each expression once, exact spans before longer overlaps', () => {
    const gold = [marked(0, 10, 'a'), marked(11, 20, 'b')]
    const found = [marked(0, 20, 'x'), marked(11, 20, 'b')]
    const pairs = alignMarked(gold, found)
    expect(pairs).toHaveLength(2)
    expect(pairs[0]?.found?.value).toBe('b')
    expect(pairs[1]?.found?.value).toBe('x')
  })

  it('counts what is found where nothing is', () => {
    expect(score([[]], [[marked(0, 4)]])['strict']).toBe(0)
    expect(score([[marked(0, 4)]], [[marked(0, 4), marked(9, 12)]])['strict']).toBeCloseTo(66.67, 1)
  })
})

describe.skipIf(corpora().length === 0)(
  'the scorer on the corpora beside the checkout (skipped where they are absent)',
  () => {
    it.each(corpora())('gives 100 to the gold of $name and near 0 to a shifted and a constant output', ({ gold }) => {
      expect(score(gold, gold)).toEqual({ strict: 100, relaxed: 100, value: 100 })
      const shifted = gold.map((one) =>
        one.map((mark) => ({ ...mark, start: mark.end, end: mark.end + mark.end - mark.start })),
      )
      expect(score(gold, shifted)['strict']).toBeLessThan(2)
      expect(score(gold, shifted)['value']).toBeLessThan(10)
      const constant = gold.map(() => [marked(0, 4, 'PRESENT_REF')])
      expect(score(gold, constant)['strict']).toBeLessThan(2)
      expect(score(gold, constant)['value']).toBeLessThan(2)
    })
  },
)
