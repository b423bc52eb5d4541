import { expect, test } from 'vitest'
import { readPdf } from '#adapters/text/read-pdf'
import { textLimits, type TextLimits } from '#adapters/text/text-limits'
import { makePdf } from '#testing/documents/make-pdf'

test('a PDF comes line by line, with an empty line between paragraphs and its title', async () => {
  const pdf = makePdf([['Article 1', '', 'The road is open', 'and stays so.', 'It is safe.', '', 'Article 2 (end)']])
  expect(await read(pdf)).toEqual({
    ok: true,
    value: {
      text: 'Article 1\n\nThe road is open\nand stays so.\nIt is safe.\n\nArticle 2 (end)',
      mediaType: 'application/pdf',
      title: 'The road',
    },
  })
})

test('a sentence that runs on to the next page is not cut, and a new page after its end begins a paragraph', async () => {
  const pdf = makePdf([['The road'], ['is open.'], ['It is safe.']])
  expect(await read(pdf)).toMatchObject({ value: { text: 'The road\nis open.\n\nIt is safe.' } })
})

test('what runs along the head and foot of the pages is left out, and a sentence goes on across it', async () => {
  const pages = ['The first Party shall', 'open the road within', 'ten days.', 'It stays open.'].map((words, index) => [
    'S/2026/117',
    '',
    words,
    '',
    `Page ${index + 1} of 4`,
  ])
  expect(await read(makePdf(pages))).toMatchObject({
    value: { text: 'The first Party shall\nopen the road within\nten days.\n\nIt stays open.' },
  })
})

test('of two pages no line counts as running, and a line that only some pages begin with stays', async () => {
  expect(
    await read(
      makePdf([
        ['Page 1', 'a.'],
        ['Page 2', 'b.'],
      ]),
    ),
  ).toMatchObject({
    value: { text: 'Page 1\na.\n\nPage 2\nb.' },
  })
  const some = [
    ['Article 1', 'a.'],
    ['Article 2', 'b.'],
    ['c.', 'x'],
    ['d.', 'y'],
    ['e.', 'z'],
    ['f.', 'w'],
  ]
  expect(JSON.stringify(await read(makePdf(some)))).toContain('Article 2')
})

test('a PDF with a password says so', async () => {
  const refused = await read(makePdf([['secret']], { locked: true }))
  expect(refused).toMatchObject({ ok: false, error: { kind: 'encrypted' } })
  expect(JSON.stringify(refused)).toContain('password')
})

test('a PDF of pictures asks for text recognition', async () => {
  const refused = await read(makePdf([[], []]))
  expect(refused).toMatchObject({ ok: false, error: { kind: 'unreadable' } })
  expect(JSON.stringify(refused)).toContain('2 pages but no text')
})

test('a PDF with more pages than the limit is refused with both figures', async () => {
  const refused = await read(makePdf([['a'], ['b'], ['c']]), { ...textLimits, pages: 2 })
  expect(refused).toMatchObject({ ok: false, error: { kind: 'too-large' } })
  expect(JSON.stringify(refused)).toContain('3 pages and at most 2')
})

test('a PDF with more text than the limit is refused', async () => {
  const refused = await read(makePdf([['a'.repeat(50)], ['b'.repeat(60)]]), { ...textLimits, textLength: 100 })
  expect(refused).toMatchObject({ ok: false, error: { kind: 'too-large' } })
})

test.each([9, 40, 200])('a PDF that is cut off after %i bytes is unreadable, or what is left of it', async (bytes) => {
  const answer = await read(makePdf([['The road is open.']]).slice(0, bytes))
  expect(answer).toMatchObject({ ok: false, error: { kind: 'unreadable' } })
})

function read(pdf: Uint8Array, limits: TextLimits = textLimits): ReturnType<typeof readPdf> {
  return readPdf(pdf, 'report.pdf', limits)
}
