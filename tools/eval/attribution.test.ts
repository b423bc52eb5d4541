import { describe, expect, it } from 'vitest'
import { type GoldDocument, PARTS, scoreAttributions } from './attribution.ts'
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
