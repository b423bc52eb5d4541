import { expect, test } from 'vitest'
import { provisionMark } from '#model/instrument/provision-mark'

test.each([
  ['2', '§ 2'],
  ['2(1)', '§ 2(1)'],
  ['IV-3', '§ IV-3'],
  ['VIII (a)', '§ VIII (a)'],
  ['viii', '§ viii'],
  ['A', '§ A'],
  ['Article 2(1)', 'Article 2(1)'],
  ['Art. 3', 'Art. 3'],
  ['Статья 5', 'Статья 5'],
  ['paragraph 1', 'paragraph 1'],
])('the provision %s is cited as %s', (number, mark) => {
  expect(provisionMark(number)).toBe(mark)
})
