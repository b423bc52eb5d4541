import { IntlMessageFormat } from 'intl-messageformat'
import { expect, test } from 'vitest'
import { reasonTexts } from '#engine/reason-texts'
import { englishOf } from '#time/english-of'
import { named, quoted, type Statement } from '#time/statement'

const texts = {
  ...reasonTexts,
  kind: '{kind, select, a {An apple} other {A pear}}: {count, plural, =0 {none} one {# seed} other {# seeds}}',
}

test.each(Object.keys(reasonTexts))('the small formatter says `%s` as ICU does', (key) => {
  const text = texts[key as keyof typeof texts]
  for (const count of [1, 2, 5]) {
    const names = [...text.matchAll(/\{(\w+)[,}]/g)].map(([, name = '']) => name)
    const values = Object.fromEntries(names.map((name) => [name, text.includes(`{${name}, `) ? count : `<${name}>`]))
    const icu = new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true }).format(values)
    expect(englishOf({ is: 'statement', key, values }, texts)).toBe(icu)
  }
})

test('a choice goes by the word, by the exact number, else by one and more', () => {
  const said = (kind: string, count: number): string =>
    englishOf({ is: 'statement', key: 'kind', values: { kind, count } }, texts)
  expect([said('a', 0), said('b', 1), said('c', 2)]).toEqual(['An apple: none', 'A pear: 1 seed', 'A pear: 2 seeds'])
})

test('names stand as ids, quoted words between backticks, and what is not told stays open', () => {
  const state = (key: string, values: Statement['values']): string => englishOf({ is: 'statement', key, values }, texts)
  expect(state('event.came', { event: quoted('{the} word') })).toBe('`{the} word` came about')
  expect(state('depends', { norms: named('a', 'b') })).toBe('asked about a, b')
  expect(state('depends', {})).toBe('asked about {norms}')
  expect(() => state('no.such', {})).toThrow('our fault')
})
