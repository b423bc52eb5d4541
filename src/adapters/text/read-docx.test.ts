import { expect, test } from 'vitest'
import { readDocx } from '#adapters/text/read-docx'
import { textLimits, type TextLimits } from '#adapters/text/text-limits'
import { makeDocx } from '#testing/documents/make-docx'
import { makeZip } from '#testing/documents/make-zip'

test('a Word document comes paragraph by paragraph, numbered ones with their numbers, and with its title', async () => {
  const docx = makeDocx(['Ağdam &amp; Laçın', '#The road is open.', '#It stays so.', 'Done.'])
  expect(await read(docx)).toMatchObject({
    value: {
      text: 'Ağdam & Laçın\n\nArticle 1 The road is open.\n\nArticle 2 It stays so.\n\nDone.',
      title: 'Agreement on the road & the bridge',
    },
  })
})

test('numbers are written as Word shows them, through the levels, from styles, and begun anew', async () => {
  const docx = makeDocx([
    '#One.',
    '##Of one.',
    '##Too.',
    '###Deeper.',
    '#Two.',
    '##Of two.',
    '~Seven.',
    '~Eight.',
    '*Dot.',
  ])
  expect(await read(docx)).toMatchObject({
    value: {
      text: [
        'Article 1 One.',
        '(a) Of one.',
        '(b) Too.',
        'b.i. Deeper.',
        'Article 2 Two.',
        '(a) Of two.',
        'Article 7 Seven.',
        'Article 8 Eight.',
        'Dot.',
      ].join('\n\n'),
    },
  })
})

test('a numbering that says nothing we know is counted plainly', async () => {
  const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
  const other = `<w:numbering ${word}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`
  const docx = makeDocx(['#One.', '#Two.'], [{ name: 'word/numbering.xml', content: other }])
  expect(await read(docx)).toMatchObject({ value: { text: '1. One.\n2. Two.' } })
})

test('a part that unpacks to more than it says is stopped at the limit', async () => {
  const bomb = { name: 'word/media/a.xml', content: new Uint8Array(5_000_000), claimedBytes: 10 }
  const refused = await read(makeDocx(['x'], [bomb]), { ...textLimits, unpackedBytes: 1_000_000 })
  expect(refused).toMatchObject({ ok: false, error: { kind: 'too-large' } })
  expect(JSON.stringify(refused)).toContain('1.0 MB when unpacked')
})

test('many parts that are large together are stopped at the limit', async () => {
  const parts = Array.from({ length: 20 }, (_, index) => ({ name: `a${index}`, content: new Uint8Array(100_000) }))
  const refused = await read(makeDocx(['x'], parts), { ...textLimits, unpackedBytes: 1_000_000 })
  expect(refused).toMatchObject({ ok: false, error: { kind: 'too-large' } })
})

test('a part that says it is larger than the limit is not unpacked', async () => {
  const refused = await read(makeDocx(['x'], [{ name: 'a', content: 'a', claimedBytes: 4_000_000_000 }]))
  expect(refused).toMatchObject({ ok: false, error: { kind: 'too-large' } })
})

test('more parts than the limit are refused', async () => {
  const parts = Array.from({ length: 30 }, (_, index) => ({ name: `a${index}`, content: '' }))
  expect(await read(makeDocx(['x'], parts), { ...textLimits, parts: 20 })).toMatchObject({
    ok: false,
    error: { kind: 'too-large' },
  })
})

test('a locked archive says so', async () => {
  const locked = makeZip([{ name: 'word/document.xml', content: 'x', encrypted: true }])
  expect(await read(locked)).toMatchObject({ ok: false, error: { kind: 'encrypted' } })
})

test('a Word document that is cut off is unreadable', async () => {
  const docx = makeDocx(['The road is open.'])
  for (const bytes of [10, 300, docx.length - 1]) {
    expect(await read(docx.slice(0, bytes))).toMatchObject({ ok: false, error: { kind: 'unreadable' } })
  }
})

test('entities of entities stay what they are', async () => {
  const laughs = '<!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
  const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
  const document = `<?xml version="1.0"?>${laughs}<w:document ${word}><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>`
  const docx = makeDocx([], [{ name: 'word/document.xml', content: document }])
  const answer = await read(docx).catch((error: unknown) => ({ ok: false, error }))
  expect(JSON.stringify(answer)).not.toContain('haha')
})

function read(docx: Uint8Array, limits: TextLimits = textLimits): ReturnType<typeof readDocx> {
  return readDocx(docx, 'agreement.docx', limits)
}
