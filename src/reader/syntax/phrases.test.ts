import { expect, it } from 'vitest'
import { phraseFrom } from '#reader/syntax/phrases'

it('finds the phrase that begins at a token, and none inside or beside one', () => {
  const phrases = [0, 3, 4, 9].map((first) => ({ first, end: first + 1, head: first }))
  const found = [-1, 0, 1, 3, 4, 5, 9, 10].map((first) => phraseFrom({ phrases }, first)?.first)
  expect(found).toEqual([undefined, 0, undefined, 3, 4, undefined, 9, undefined])
  expect(phraseFrom({ phrases: [] }, 0)).toBeUndefined()
})
