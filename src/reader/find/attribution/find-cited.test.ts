import { expect, test } from 'vitest'
import { beginsCiting, findCited, withoutArticle } from '#reader/find/attribution/find-cited'

test.each([
  ['en', 'The gate was shut, Hill Radio reported, citing the Harbour Office.', ['Harbour Office']],
  ['en', 'With reference to the Harbour Office and the Lake Board, it was shut.', ['Lake Board']],
  ['en', 'It was shut, according to Hill Radio, citing the Harbour Office.', ['Harbour Office']],
  ['en', 'It was shut, according to Hill Radio. Others opened, quoting the Lake Board.', ['Hill Radio', 'Lake Board']],
  ['en', 'It was shut, citing the weather.', []],
  ['ru', 'Ворота закрыты, сообщило Радио Холм со ссылкой на Портовое управление.', ['Портовое управление']],
  ['ru', 'По данным Портового управления, ворота закрыты.', ['Портового управления']],
  ['es', 'Radio Colina informó, citando a la Oficina del Puerto, que estaba cerrada.', ['Oficina del Puerto']],
  ['es', 'Estaba cerrada, según la Oficina del Puerto.', ['Oficina del Puerto']],
  ['fr', 'Elle était fermée, selon le Port.', []],
])('in %s, "%s" cites %j', (tag, text, names) => {
  const cited = findCited(text, tag)
  expect(cited.map(({ name }) => name)).toEqual(names)
  for (const { name, span } of cited) expect(text.slice(span.from, span.to)).toBe(name)
})

test('what begins with citing words tells nothing by itself', () => {
  expect(beginsCiting('citing the Harbour Office', 'en')).toBe(true)
  expect(beginsCiting('exciting news', 'en')).toBe(false)
  expect(beginsCiting('со ссылкой на Портовое управление', 'ru')).toBe(true)
  expect(beginsCiting('the gate was shut, citing the Harbour Office', 'en')).toBe(false)
})

test('articles are those of the language', () => {
  expect([withoutArticle('The Ministry', 'en'), withoutArticle('la Oficina', 'es')]).toEqual(['Ministry', 'Oficina'])
  expect(withoutArticle('Le Monde', 'en')).toBe('Le Monde')
})
