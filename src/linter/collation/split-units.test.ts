import { expect, test } from 'vitest'
import { splitUnits } from '#linter/collation/split-units'

function unitsOf(text: string): readonly (readonly [string | undefined, string])[] {
  return splitUnits(text).map(({ number, from, to }) => [number, text.slice(from, to).replaceAll('\n', ' / ')])
}

test('paragraphs below the heading of an article are numbered with it, and a heading is no provision', () => {
  expect(
    unitsOf('Title\n\nArticle 1\nCeasefire\n1. Fire stops.\n2. It stays so.\n\nArticle 2\n1. Forces leave.'),
  ).toEqual([
    [undefined, 'Title'],
    ['1', 'Ceasefire'],
    ['1(1)', 'Fire stops.'],
    ['1(2)', 'It stays so.'],
    ['2(1)', 'Forces leave.'],
  ])
})

test('an article without paragraphs holds what follows its heading', () => {
  expect(unitsOf('Article 7\nBreach\nIf it fails,\nthe other may stop.\n\nSigned')).toEqual([
    ['7', 'Breach / If it fails, / the other may stop. /  / Signed'],
  ])
  expect(unitsOf('Статья IV — Дорога\n1. Дорога открыта.')).toEqual([
    ['IV', 'Дорога'],
    ['IV(1)', 'Дорога открыта.'],
  ])
})

test('an article whose number stands before its words opens a division as well', () => {
  expect(unitsOf('Artículo 3. La retirada.\na) Sale el ejército.\n(b) Entra la misión.')).toEqual([
    ['3', 'La retirada. / a) Sale el ejército.'],
    ['3(B)', 'Entra la misión.'],
  ])
})

test('points of a text without articles keep their own numbers, and a reference at the end of a line is no heading', () => {
  expect(unitsOf('1. As said in\nArticle 5 of the other text.\n2.1 The road opens.\nPoint 3. Talks.')).toEqual([
    ['1', 'As said in / Article 5 of the other text.'],
    ['2.1', 'The road opens.'],
    ['3', 'Talks.'],
  ])
})
