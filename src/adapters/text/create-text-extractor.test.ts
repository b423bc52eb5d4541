import { describe, expect, test } from 'vitest'
import { createTextExtractor } from '#adapters/text/create-text-extractor'
import { messageOf, utf8 } from '#testing/documents/bytes-and-answers'
import { makeDocx } from '#testing/documents/make-docx'
import { makePdf } from '#testing/documents/make-pdf'
import { makeZip } from '#testing/documents/make-zip'

const extractor = createTextExtractor()
type Extracted = Awaited<ReturnType<typeof extractor.extract>>

describe('a plain text', () => {
  test('comes through letter for letter, but for the ends of its lines', async () => {
    const text = 'Ağdam, Ակնա, Агдам \t İ ı e\u0301 é\u00A0“x”\r\n\r\n  second\rthird \n'
    const extracted = await extract(utf8(text))
    expect(extracted).toEqual({
      ok: true,
      value: {
        text: 'Ağdam, Ակնա, Агдам \t İ ı e\u0301 é\u00A0“x”\n\n  second\nthird \n',
        mediaType: 'text/plain',
        encoding: 'utf-8',
      },
    })
  })

  test.each(['utf-8', 'utf-16le', 'utf-16be'])(
    'with the mark of %s loses the mark and nothing else',
    async (encoding) => {
      expect(await extract(encoded('\uFEFFՍա գյուղ է.\n', encoding))).toMatchObject({
        value: { text: 'Սա գյուղ է.\n', encoding },
      })
    },
  )

  test('in windows-1251 is read where it is Russian without a doubt', async () => {
    const extracted = await extract(encoded(russian, 'windows-1251'))
    expect(extracted).toMatchObject({ value: { text: russian, encoding: 'windows-1251' } })
  })

  test.each([
    'Le cessez-le-feu a été annoncé à la radio et signé par les trois pays.',
    'Die Straße und die Brücke sind geöffnet, “so” der Sprecher.',
  ])('in windows-1252 is read where its words leave no doubt: %s', async (text) => {
    expect(await extract(encoded(text, 'windows-1252'))).toMatchObject({ value: { text, encoding: 'windows-1252' } })
  })

  const doubtful: Readonly<Record<string, Uint8Array>> = {
    'Russian in KOI8-R': encoded(russian, 'koi8-r'),
    'Russian in ISO 8859-5': encoded(russian, 'iso-8859-5'),
    'Russian in cp866': encoded(russian, 'ibm866'),
    'Polish in windows-1250': encoded(
      'Wojska opuszczą miasto przed końcem września, a droga będzie otwarta.',
      'windows-1250',
    ),
    'Turkish in windows-1254': encoded('Barış anlaşması bugün imzalandı ve yürürlüğe girdi.', 'windows-1254'),
    'Greek in ISO 8859-7': encoded('Η συμφωνία υπογράφηκε σήμερα.', 'iso-8859-7'),
    'UTF-8 that is cut off in a letter': utf8('The road to Ağdam is open. Ağ').slice(0, -1),
    'UTF-16 without its mark': encoded('The road is open.', 'utf-16le'),
    'UTF-16 that is cut off': encoded('\uFEFFThe road', 'utf-16le').slice(0, -1),
    'two encodings in one': Uint8Array.from([...utf8(russian), ...encoded(russian, 'windows-1251')]),
  }
  test.each(Object.keys(doubtful))('is refused where its encoding is not certain: %s', async (which) => {
    const refused = await extract(doubtful[which] ?? utf8(''))
    expect(refused).toMatchObject({ ok: false, error: { kind: 'wrong-encoding' } })
    expect(messageOf(refused)).toContain('save it as UTF-8')
  })

  test('that is not UTF-8 is told in which line', async () => {
    const lines = utf8('one\ntwo\nthree ')
    expect(messageOf(await extract(Uint8Array.from([...lines, 0xff, 0x41])))).toContain('byte FF in line 3')
    expect(messageOf(await extract(Uint8Array.from([...lines, 0xe9, 0x20, 0xff])))).toContain('byte E9 in line 3')
    expect(messageOf(await extract(Uint8Array.from([...lines, 0xe2, 0x82])))).toContain('byte E2 in line 3')
  })

  test.each([
    ['', 'is empty'],
    ['\uFEFF', 'has no words'],
    [' \r\n\t\u00A0\n', 'has no words'],
  ])('of nothing is refused: %j', async (text, words) => {
    const refused = await extract(utf8(text))
    expect(refused).toMatchObject({ ok: false, error: { kind: 'empty' } })
    expect(messageOf(refused)).toContain(words)
  })
})

describe('what is no text', () => {
  const foreign: Readonly<Record<string, Uint8Array>> = {
    'a PNG picture': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
    'a JPEG picture': Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]),
    'a program': Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 2]),
    'a gzip archive': Uint8Array.from([0x1f, 0x8b, 8]),
    'not text': Uint8Array.from({ length: 1000 }, (_, index) => (index * 7919) % 256),
    'an SQLite database': utf8('SQLite format 3\0'),
  }
  test.each(Object.keys(foreign))('is refused by its content, whatever it is called: %s', async (what) => {
    const refused = await extract(foreign[what] ?? utf8(''), 'report.txt')
    expect(refused).toMatchObject({ ok: false, error: { kind: 'binary' } })
    expect(messageOf(refused)).toContain(what)
  })

  const unsupported: Readonly<Record<string, Uint8Array>> = {
    'an RTF document': utf8('{\\rtf1 hello}'),
    'old Office format': Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...new Uint8Array(600)]),
    'an Excel workbook': makeZip([{ name: 'xl/workbook.xml', content: '<x/>' }]),
    'an OpenDocument file': makeZip([{ name: 'content.xml', content: '<x/>' }]),
    'an archive of files': makeZip([{ name: 'a.txt', content: 'a' }]),
    'XML of a kind': utf8('<?xml version="1.0"?><rss><item/></rss>'),
  }
  test.each(Object.keys(unsupported))('but a document that is not read says what to do: %s', async (what) => {
    const refused = await extract(unsupported[what] ?? utf8(''), 'report.docx')
    expect(refused).toMatchObject({ ok: false, error: { kind: 'unsupported' } })
    expect(messageOf(refused)).toContain(what)
    expect(messageOf(refused)).toContain('save it as')
  })
})

describe('a document of another form', () => {
  test('is known by its content and not by its name', async () => {
    const page = utf8('<!doctype html><title>T</title><p>The road is open.</p>')
    expect(await extract(page, 'report.pdf')).toMatchObject({
      value: { mediaType: 'text/html', text: 'The road is open.' },
    })
    expect(await extract(makePdf([['The road is open.']]), 'report.txt')).toMatchObject({
      value: { mediaType: 'application/pdf', text: 'The road is open.' },
    })
    expect(await extract(makeDocx(['The road is open.']), 'report')).toMatchObject({
      value: { text: 'The road is open.' },
    })
    expect(await extract(utf8('a < b and <p> is a letter'), 'x.txt')).toMatchObject({
      value: { mediaType: 'text/plain' },
    })
  })

  test('that takes too long is given up', async () => {
    const hasty = createTextExtractor({ timeMs: 1 })
    const refused = await hasty.extract({ bytes: makePdf([['x']]), name: 'slow.pdf' })
    expect(refused).toMatchObject({ ok: false, error: { kind: 'timed-out' } })
  })
})

const russian = 'Вооружённые силы покинут район до двадцатого ноября, сообщило министерство обороны.\n'

function extract(bytes: Uint8Array, name = 'report'): Promise<Extracted> {
  return extractor.extract({ bytes, name })
}

/** The text in an encoding: by asking the decoder for every byte what it means. */
function encoded(text: string, encoding: string): Uint8Array {
  if (encoding === 'utf-8') return utf8(text)
  if (encoding.startsWith('utf-16')) {
    const bytes = Buffer.from(text, 'utf16le')
    return new Uint8Array(encoding === 'utf-16be' ? bytes.swap16() : bytes)
  }
  const byteByLetter = new Map<string, number>()
  for (let byte = 255; byte >= 0; byte -= 1)
    byteByLetter.set(new TextDecoder(encoding).decode(Uint8Array.of(byte)), byte)
  return Uint8Array.from(text, (letter) => byteByLetter.get(letter) ?? 0x3f)
}
