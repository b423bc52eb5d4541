import { expect, test } from 'vitest'
import { firstPages } from './first-pages.ts'

const words = ['ru/russian', 'es/spanish', 'fr/french', 'ar/arabic'].map((path) => `src/web/languages/${path}-first.ts`)

test('each first page is weighed in every language, with the words that it waits for', () => {
  const pages = firstPages({ modules: words, bytesWith: (lazy) => lazy.length })
  expect(pages.map(({ name }) => name)).toContain('an agreement today (ar)')
  expect(pages.map(({ bytes }) => bytes)).toEqual([1, 2, 2, 2, 2, 1, 2, 2, 2, 2])
})

test('a language without its words in the bundle is a broken check, not a small page', () => {
  expect(() => firstPages({ modules: [], bytesWith: () => 0 })).toThrow('no first words in ru')
})
