import { describe, expect, it } from 'vitest'
import { linesOfMisses, missesOf } from './attribution-misses.ts'
import { analyse, type GoldDocument, PARTS, readAttributions, scoreAttributions } from './attribution.ts'
import { f1Of } from './scoring-shared.ts'

const TEXT =
  'The mayor said that the bridge was closed. “We are sorry,” she added. Nobody answered the question about the costs.'

function at(words: string): readonly [number, number] {
  const from = TEXT.indexOf(words)
  return [from, from + words.length]
}

const GOLD: readonly GoldDocument[] = [
  {
    id: 'own',
    text: TEXT,
    attributions: [
      { source: [at('The mayor')], cue: [at('said')], content: [at('that the bridge was closed')] },
      { source: [at('she')], cue: [at('added')], content: [at('“We are sorry,”')] },
    ],
  },
]

describe('the scorer of attributions', () => {
  it('gives the gold itself 100 in every part', () => {
    const counts = scoreAttributions(GOLD, (document) => document.attributions)
    for (const part of PARTS) expect(f1Of(counts[part]).f1).toBe(100)
  })

  it('gives nothing to empty output', () => {
    const counts = scoreAttributions(GOLD, () => [])
    for (const part of PARTS) expect(f1Of(counts[part]).f1).toBe(0)
  })

  it('gives little to output that is shifted out of place', () => {
    const shifted = (document: GoldDocument): GoldDocument['attributions'] =>
      document.attributions.map((each) => ({
        source: each.source.map(([from, to]) => [from + 60, to + 60] as const),
        cue: each.cue.map(([from, to]) => [from + 60, to + 60] as const),
        content: each.content.map(([from, to]) => [from + 60, to + 60] as const),
      }))
    const counts = scoreAttributions(GOLD, shifted)
    expect(f1Of(counts.cue).f1).toBe(0)
    expect(f1Of(counts.content).f1).toBeLessThan(40)
  })

  it('gives a constant answer low precision', () => {
    const counts = scoreAttributions(GOLD, () => [
      { source: [[0, TEXT.length]], cue: [[0, TEXT.length]], content: [[0, TEXT.length]] },
    ])
    expect(f1Of(counts.cue).precision).toBeLessThan(15)
  })
})

describe('the reader against the scorer', () => {
  it('gives the outermost attribution alone', () => {
    const found = readAttributions('The mayor said the envoy believed that the bridge was closed.')
    expect(found.map((each) => each.cue.length)).toEqual([1])
  })

  it.each([
    ['The envoy outlined how the guards would leave.', 'outlined', 'how the guards would leave'],
    ['The mayor offered yet another answer.', 'offered', 'another answer'],
    ['The road they care about is closed.', 'care', 'The road'],
    ['Petras claims the road is open.', 'claims', 'the road is open'],
  ])('finds the cue and the words of "%s"', (text, cue, content) => {
    const [found] = readAttributions(text)
    const words = (spans: readonly (readonly [number, number])[] = []): string => text.slice(...(spans[0] ?? [0, 0]))
    expect([words(found?.cue), words(found?.content)]).toEqual([cue, content])
  })

  it('says why a cue was missed, and which was found without a mark', () => {
    const text = 'The mayor said that the bridge was closed. The envoy frowned at the gate.'
    const from = text.indexOf('frowned')
    const gold = [{ source: [], cue: [[from, from + 10] as const], content: [] }]
    const causes = missesOf(analyse(text), gold, readAttributions(text)).map((miss) => miss.cause)
    expect(causes).toEqual(['missed: a verb that is no cue in the list', 'found, and marked by nobody'])
  })

  it('says what mending each cause would give', () => {
    const text = 'The mayor said that the bridge was closed.'
    const gold = [{ source: [], cue: [[0, 9] as const], content: [] }]
    const misses = missesOf(analyse(text), gold, readAttributions(text))
    const lines = linesOfMisses(misses, { right: 0, gold: 2, found: 1 }).filter((line) => !line.startsWith(' '))
    expect(lines).toEqual(['1 missed: a noun (mended: +80.0)', '1 found, and marked by nobody (mended: +0.0)'])
  })
})
