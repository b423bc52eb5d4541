import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findCopies } from '#evidence/find-copies'
import { splitWords } from '#evidence/shingles'
import { diceOf } from '#testing/copies/dice'
import { copyKinds, makeCopy } from '#testing/copies/make-copy'
import { writeReport } from '#testing/copies/write-report'

const report = writeReport(diceOf(7))

describe('findCopies', () => {
  it.each(copyKinds)('finds a copy that was %s, in nearly every case', (kind) => {
    const dice = diceOf(99)
    const found = Array.from({ length: 50 }, () => {
      const original = writeReport(dice)
      return findCopies([
        { id: 'original', text: original },
        { id: 'copy', text: makeCopy(original, kind, dice) },
      ]).pairs.length
    })
    expect(found.filter((pairs) => pairs === 1).length).toBeGreaterThanOrEqual(45)
  })

  it('leaves reports on different events apart', () => {
    const dice = diceOf(3)
    const texts = Array.from({ length: 60 }, (_, at) => ({ id: `r${at}`, text: writeReport(dice) }))
    expect(findCopies(texts).pairs).toEqual([])
  })

  it('leaves two reports apart that share only a footer', () => {
    const footer =
      'This report was made by the desk with material from agencies and may be used with a link to the first page.'
    const [a, b] = [writeReport(diceOf(1)), writeReport(diceOf(2))]
    expect(
      findCopies([
        { id: 'a', text: `${a} ${footer}` },
        { id: 'b', text: `${b} ${footer}` },
      ]).pairs,
    ).toEqual([])
  })

  it('does not take a daily form with other figures for a copy', () => {
    const form = (day: string, shots: number) =>
      `Bulletin of ${day} March. The mission recorded ${shots} breaches of the ceasefire along the line of contact, of them most by small arms. Observers were refused entry at ${shots + 20} posts and returned to the base.`
    expect(
      findCopies([
        { id: 'a', text: form('4', 17) },
        { id: 'b', text: form('5', 31) },
      ]).pairs,
    ).toEqual([])
  })

  it('says what is shared in words that stand in both texts', () => {
    const [pair] = findCopies([
      { id: 'a', text: report },
      { id: 'b', text: `Breaking. ${report}` },
    ]).pairs
    expect(pair).toMatchObject({ a: 'a', b: 'b', share: 1 })
    expect(splitWords(report).join(' ')).toContain(pair?.passage)
  })

  it('finds copies in scripts that write no spaces', () => {
    const text = '双方同意在十一月二十日之前移交该地区并由维和部队监督撤离过程直到所有人员离开'
    expect(
      findCopies([
        { id: 'a', text },
        { id: 'b', text: `快讯${text}` },
      ]).pairs,
    ).toHaveLength(1)
  })

  it('never compares a text with more than sixteen others, however alike all are', () => {
    const dice = diceOf(5)
    const texts = Array.from({ length: 400 }, (_, at) => ({ id: `${at}`, text: makeCopy(report, 'all-at-once', dice) }))
    expect(findCopies(texts).comparisons).toBeLessThanOrEqual(400 * 16)
  })

  it('gives the same answer in whatever order the texts come', () => {
    const dice = diceOf(11)
    const originals = Array.from({ length: 6 }, () => writeReport(dice))
    const texts = originals.flatMap((text, at) => [
      { id: `${at} original`, text },
      ...copyKinds.map((kind) => ({ id: `${at} ${kind}`, text: makeCopy(text, kind, dice) })),
    ])
    const straight = findCopies(texts)
    fc.assert(
      fc.property(fc.shuffledSubarray(texts, { minLength: texts.length }), (shuffled) => {
        expect(findCopies(shuffled)).toEqual(straight)
      }),
      { numRuns: 15 },
    )
  })

  it('takes every text of at least eight words for a copy of itself', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{3,9}$/), { minLength: 8, maxLength: 60 }), (words) => {
        const text = words.join(' ')
        expect(
          findCopies([
            { id: 'a', text },
            { id: 'b', text: text.toUpperCase() },
          ]).pairs,
        ).toHaveLength(1)
      }),
    )
  })
})
