import { describe, expect, test } from 'vitest'
import { createTextExtractor } from '#adapters/text/create-text-extractor'
import { readHtml } from '#adapters/text/read-html'
import { textLimits } from '#adapters/text/text-limits'

describe('a page', () => {
  test('becomes what its reader sees: paragraphs, items with numbers, rows, and nothing that is hidden', () => {
    const page = `<!doctype html><html><head><title>T</title><style>p{}</style></head><body>
      <nav><a href="/">Home</a></nav><div role="banner">Banner</div>
      <h1>Article   1</h1>
      <p>The road
      is <b>open</b>&nbsp;&amp; safe.<br>It stays so.</p>
      <ol start="3"><li>One</li><li value="7">Two<ul><li>inner</li></ul></li><li>Three</li></ol>
      <table><tr><th>Place</th><th>Day</th></tr><tr><td>Ağdam</td><td>20</td></tr></table>
      <pre>as  it
 is</pre>
      <p hidden>no</p><p style="color:red; display : none">no</p><script>no()</script>
      </body></html>`
    expect(textOf(page)).toBe(
      'Article 1\n\nThe road is open\u00A0& safe.\nIt stays so.\n\n3. One\n7. Two\n\ninner\n\n8. Three\n\nPlace\tDay\nAğdam\t20\n\nas  it\n is',
    )
  })

  test('keeps numbers and cells beside their words, in the letters of their list', () => {
    const list = '<ol type="a" start="25"><li><p>One.</p><p>More.</p></li><li> <p>Two.</p></li><li>Three.</li></ol>'
    const roman = '<ol type="I" start="1994"><li>Year.</li></ol>'
    const table = '<table><tr><td><p>Place</p></td><td><p>Day</p></td></tr><tr><td>Laçın</td><td>1</td></tr></table>'
    expect(textOf(list + roman + table)).toBe(
      'y. One.\nMore.\nz. Two.\naa. Three.\n\nMCMXCIV. Year.\n\nPlace\tDay\nLaçın\t1',
    )
  })

  test('without its outer elements is read all the same', () => {
    expect(textOf('<p>One.<p>Two.')).toBe('One.\n\nTwo.')
    expect(textOf('<body><p>One.</body>')).toBe('One.')
  })

  test.each([
    '<!doctype html><html><title>T</title><body><p>One.</p></body></html>',
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>T</title>\n<p>One.',
    '<!doctype html><title>T</title><script>no()</script><p>One.</p>',
    '<html><head><title>T</title></head><p>One.</p></html>',
    '<head><title>T</title></head><body><p>One.</body>',
    '<html><title>T</title>One.</html>',
  ])('has its words and its title where the tags of its head or body are left out: %s', (page) => {
    expect(readHtml(page, textLimits)).toMatchObject({ text: 'One.', title: 'T' })
  })

  test('keeps the order of what stands before, in and behind its body', () => {
    expect(textOf('<html><p>One.</p><body><p>Two.</p></body><p>Three.</p></html>')).toBe('One.\n\nTwo.\n\nThree.')
  })

  test('of provisions is read whole, though it looks like no article', () => {
    const provisions = Array.from({ length: 60 }, (_, index) => `<li>The party shall do thing ${index + 1}.</li>`)
    const page = `<html><body><div><p>${'A long preamble of many words, which is all that looks like an article. '.repeat(8)}</p></div><div><ol>${provisions.join('')}</ol></div></body></html>`
    expect(textOf(page)).toContain('60. The party shall do thing 60.')
  })

  test('of a newspaper loses what stands around its article', () => {
    const words =
      'The commission met in the town on Tuesday, and its members, who had travelled far, spoke of the road. '
    const story = Array.from({ length: 8 }, () => `<p>${words.repeat(3)}</p>`).join('')
    const around = '<aside><ul><li><a href="/x">Most read: other news</a></li></ul></aside>'
    const page = `<html><head><title>Commission meets | A Paper</title></head><body>${around}<article><h1>Commission meets</h1>${story}</article><footer>All rights reserved</footer></body></html>`
    expect(textOf(page)).toMatch(/^Commission meets\n\nThe commission met/)
    expect(textOf(page)).toContain('spoke of the road')
    expect(textOf(page)).not.toContain('Most read')
    expect(textOf(page)).not.toContain('All rights')
  })
})

describe('a drawing or a formula', () => {
  test.each([
    ['<p>One.</p><svg viewBox="0 0 1 1"><path d="M0"><p>Two.</p> three <p>Four.</p>', 'One.\n\nTwo.\n\nthree\n\nFour.'],
    ['<svg><g><g><path d="M0"><div>One.</div> two <b>three</b>', 'One.\ntwo three'],
    ['<math><mrow><mi>x</mi><p>One.</p>', 'One.'],
    ['<div><svg><text>label</text><svg><p>One.</p></div><p>Two.</p>', 'One.\n\nTwo.'],
  ])('that is never closed ends where a browser ends it: %s', (body, text) => {
    expect(textOf(`<html><body>${body}</body></html>`)).toBe(text)
  })

  test('that is closed is no text, whatever it holds', () => {
    const inside = '<title>t</title><desc><p>d</p></desc><text>label</text><foreignObject><p>f</p></foreignObject>'
    expect(textOf(`<html><body><p>One.</p><svg>${inside}</svg><p>Two.</p></body></html>`)).toBe('One.\n\nTwo.')
  })

  test('that is never closed in front of an article takes nothing of it away', () => {
    const words = 'The commission met in the town on Tuesday, and its members spoke of the road at length. '
    const story = Array.from({ length: 9 }, (_, at) => `<p>Part ${at}. ${words.repeat(3)}</p>`).join('')
    const page = `<html><head><title>Commission meets</title></head><body><article><h1>Commission meets</h1><svg><path d="M0">${story}</article></body></html>`
    expect(textOf(page)).toContain('Part 0.')
    expect(textOf(page)).toContain('Part 8.')
  })

  test('of many pieces comes to an end', () => {
    expect(textOf(`<html><body>${'<svg><p>x</p>'.repeat(400)}`).split('x')).toHaveLength(401)
    expect(textOf(`<html><body>${'<svg><g><path>'.repeat(150)}${'<path/>'.repeat(20_000)}<p>x</p>`)).toBe('x')
  })
})

describe('an element without an end', () => {
  const unreadOf = (page: string): unknown => readHtml(page, textLimits).unread
  test.each([
    ['<p>Seen.</p><textarea>Comment<p>Lost words.</p>', [{ kind: 'behind', what: 'textarea', characters: 18 }]],
    ['<p>Seen.</p><title>The road<p>Lost.', [{ kind: 'behind', what: 'title', characters: 13 }]],
    ['<p>Seen.</p><script>let x = 1 <p>Lost.', [{ kind: 'behind', what: 'script', characters: 5 }]],
    ['<p>Seen.</p><script>let x = 1', undefined],
    ['<p>Seen.</p><textarea>Comment</TextArea><p>Read.', undefined],
    ['<p>Seen.</p><textarea></body></html>', undefined],
  ])('is told with what it swallowed: %s', (body, told) => {
    expect(unreadOf(`<html><body>${body}`)).toEqual(told)
  })

  test('is looked for in one pass, however many stand there', () => {
    expect(unreadOf(`<html><body><p>x</p>${'<textarea><'.repeat(100_000)}`)).toBeUndefined()
  })

  test('hides no depth behind an end in capital letters', () => {
    const deep = `<html><head><TITLE>x</TITLE></head><body>${'<div>'.repeat(3000)}`
    expect(() => readHtml(deep, textLimits)).toThrow('deep')
  })
})

describe('what a page says of itself', () => {
  test.each([
    ['<meta property="og:title" content="The  road"><title>The road | A Paper</title>', { title: 'The road' }],
    ['<title>The road</title>', { title: 'The road' }],
    [
      '<meta property="article:published_time" content="2020-11-17T10:00:00.000+0400">',
      { published: '2020-11-17T10:00:00+04:00' },
    ],
    ['<meta name="DC.date.issued" content="2020-11-17">', { published: '2020-11-17' }],
    ['<meta itemprop="datePublished" content="2020-11-17 10:00">', { published: '2020-11-17' }],
    [
      '<script type="application/ld+json">{"datePublished": "2020-11-17T10:00Z", broken</script>',
      { published: '2020-11-17T10:00Z' },
    ],
    ['</head><body><article><time datetime="2020-11-17">17 November</time></article>', { published: '2020-11-17' }],
    [
      '</head><body><time datetime="2019-01-01">x</time><time pubdate datetime="2020-11-17">y</time>',
      { published: '2020-11-17' },
    ],
  ])('is its title and its day: %s', (head, facts) => {
    expect(readHtml(`<html><head>${head}</head><body><p>x</p></body></html>`, textLimits)).toMatchObject(facts)
  })

  test.each(['11/12/2020', '17 November 2020', 'yesterday', '2020', ''])(
    'is not a date that could be read in two ways or is none: %j',
    (date) => {
      const page = `<html><head><meta name="date" content="${date}"></head><body><p>x</p></body></html>`
      expect(readHtml(page, textLimits)).not.toHaveProperty('published')
    },
  )
})

test('a page in another encoding is read by the name that it gives', async () => {
  const russian = Uint8Array.from([0xcc, 0xe8, 0xf0])
  const head = Buffer.from(
    '<!doctype html><html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1251"></head><body><p>',
  )
  const bytes = Uint8Array.from([...head, ...russian, ...Buffer.from('</p></body></html>')])
  const extracted = await createTextExtractor().extract({ bytes, name: 'page' })
  expect(extracted).toMatchObject({ value: { text: 'Мир', encoding: 'windows-1251', mediaType: 'text/html' } })
})

describe('a hostile page', () => {
  test.each(['<ol><li>', '<b>', '<table>', '<div><p>', '<svg><g>'])(
    'that lies deep in itself is refused unread: %s',
    (piece) => {
      expect(() => textOf(`<html><body>${piece.repeat(100_000)}`)).toThrow('more than 500 deep')
    },
  )

  test.each([
    '<',
    '<p ',
    '<!--',
    '&',
    '<a href="',
    '<p>x',
    '<li>',
    '<br>',
    '</p>',
    '<td>',
    '<script>',
    '<a <a ',
    '<x y="<',
  ])('of ten thousand pieces comes to an end: %s', (piece) => {
    expect(typeof textOf(`<html><body>${piece.repeat(10_000)}`)).toBe('string')
  })

  test('of too many elements is refused unread', () => {
    expect(() => textOf(`<html><body>${'<br>'.repeat(300_000)}`)).toThrow('more than 250000 elements')
  })

  test('runs no script and fetches nothing', () => {
    const page =
      '<html><body><p>x</p><img src="http://127.0.0.1:9/x"><script>globalThis.ran = true</script></body></html>'
    expect(textOf(page)).toBe('x')
    expect(globalThis).not.toHaveProperty('ran')
  })
})

function textOf(html: string): string {
  return readHtml(html, textLimits).text
}
