import { expect, test } from 'vitest'
import type { ToldInRow } from '#app/intake-ports'
import { loadReaderNames } from '#app/readings/load-reader-names'
import { readText } from '#app/readings/read-text'
import { parseAgreementText } from '#app/agreements/parse-texts'
import { BRIDGE_AGREEMENT } from '#testing/bridge-case'
import { openMemoryPorts } from '#testing/open-memory-ports'
import type { DraftItem } from '#reader/reading'

const notes = 'On 12 March shots were heard at the mill.'
const text = `Clash, Millbridge\n\n${notes}`
const told: ToldInRow = {
  span: { from: text.indexOf(notes), to: text.length },
  speakers: ['Catalogue of Clashes', 'Hill Radio'],
  standing: 'done',
  parties: ['Military Forces of Northland (2019-)', 'Unknown group'],
  action: 'Clash',
  place: 'Millbridge, Hill Province',
  latitude: '40.5',
  longitude: '46.25',
  happened: '2021-03-12',
}

async function itemsOf(row: Partial<ToldInRow> = {}, words = text): Promise<readonly DraftItem[]> {
  const parsed = parseAgreementText(BRIDGE_AGREEMENT, 'a.yaml')
  if (!parsed.ok) throw new Error(parsed.error.message)
  const names = await loadReaderNames(openMemoryPorts(), 'none', parsed.value)
  const reading = readText({
    text: words,
    name: 'a.csv, row 1',
    published: '2021-03-15',
    names,
    told: { ...told, ...row },
  })
  if (!reading.ok) throw new Error(reading.error.message)
  return reading.value.items
}

test('the columns of a row give a draft claim before what is read in its words', async () => {
  const [first] = await itemsOf()
  expect(first).toMatchObject({
    kind: 'claim',
    form: 'columns',
    quote: notes,
    standing: 'done',
    when: '2021-03-12',
    speakers: [{ name: 'Catalogue of Clashes' }, { name: 'Hill Radio' }],
    about: { actionSaid: 'Clash', place: { said: 'Millbridge, Hill Province', latitude: 40.5, longitude: 46.25 } },
  })
})

test('the quote stands in the text letter for letter, and so do the parts that have a place there', async () => {
  const [first] = await itemsOf()
  expect(text.slice(first?.span.from, first?.span.to)).toBe(first?.quote)
})

test('a row tells the same each time it is read', async () => {
  expect((await itemsOf())[0]?.id).toBe((await itemsOf())[0]?.id)
})

test('a row in a language that is not read still tells what its columns say', async () => {
  const words = 'Kilka strzałów padło w pobliżu młyna, a potem droga została zamknięta dla wszystkich.'
  const items = await itemsOf({ span: { from: 0, to: words.length } }, words)
  expect(items[0]).toMatchObject({ form: 'columns', quote: words })
})
