import { expect, it } from 'vitest'
import { shortened } from '#base/shorten'

it.each([
  ['the line of contact', 30, 'the line of contact'],
  ['the line of contact', 19, 'the line of contact'],
  ['the line of contact', 16, 'the line of…'],
  ['the line of contact', 12, 'the line of…'],
  ['counterintelligence', 8, 'counter…'],
  ['a counterintelligence', 10, 'a counter…'],
])('`%s` in %i units is `%s`', (words, most, expected) => {
  expect(shortened(words, most)).toBe(expected)
})
