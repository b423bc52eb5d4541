import { describe, expect, test } from 'vitest'
import { createFeedParser } from '#adapters/feeds/create-feed-parser'
import { parseFeedEntry } from '#adapters/feeds/parse-feed-entry'
import { readFeed } from '#adapters/text/read-feed'
import { textLimits } from '#adapters/text/text-limits'
import type { FeedEntry } from '#app/intake-ports'

const parser = createFeedParser()

const rss = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
  <title>Mill</title><item><title>Road &amp; bridge</title><link>https://mill.example/1</link>
  <guid isPermaLink="false">g1</guid><pubDate>Tue, 17 Nov 2020 23:30:00 +0400</pubDate><description>short</description>
  <content:encoded><![CDATA[<p>The <b>road</b> is open.</p><script>alert(1)</script>]]></content:encoded></item>
  <item><title>Second</title><description>A plain text, 3 &lt; 4.</description></item></channel></rss>`
const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Mill</title><entry><id>urn:1</id><title>Road</title>
  <link rel="self" href="https://mill.example/self"/><link href="https://mill.example/2"/>
  <updated>2020-11-17T23:30:00Z</updated><content type="html">&lt;p&gt;The road is open.&lt;/p&gt;</content></entry></feed>`
const json = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Mill',
  items: [
    {
      id: '1',
      url: 'https://mill.example/3',
      content_text: 'The road is open.',
      date_published: '2020-11-17T01:00:00Z',
    },
  ],
})

describe('a feed', () => {
  test('in RSS gives its entries in full, with the day that its publisher wrote', () => {
    expect(entriesOf(rss)).toEqual([
      {
        id: 'g1',
        title: 'Road & bridge',
        text: 'The road is open.',
        link: 'https://mill.example/1',
        published: '2020-11-17',
      },
      { id: 'Second', title: 'Second', text: expect.stringContaining('A plain text, 3 < 4.'), link: '', published: '' },
    ])
  })

  test('in Atom or JSON gives the same', () => {
    expect(entriesOf(atom)).toEqual([
      {
        id: 'urn:1',
        title: 'Road',
        text: 'The road is open.',
        link: 'https://mill.example/2',
        published: '2020-11-17',
      },
    ])
    expect(entriesOf(json)).toEqual([
      { id: '1', title: '', text: 'The road is open.', link: 'https://mill.example/3', published: '2020-11-17' },
    ])
  })

  test('in RSS 0.91 or RSS 1.0 gives them too', () => {
    const old = `<?xml version="1.0"?><!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd"><rss version="0.91"><channel><title>Mill</title><item><title>Road</title><link>/1</link><description>The road is open.</description></item></channel></rss>`
    const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://mill.example/"><title>Mill</title></channel><item rdf:about="https://mill.example/1"><title>Road</title><link>https://mill.example/1</link><description>The road is open.</description><dc:date>2020-11-17T23:30:00+04:00</dc:date></item></rdf:RDF>`
    const entry = {
      id: 'https://mill.example/1',
      title: 'Road',
      text: 'The road is open.',
      link: 'https://mill.example/1',
      published: '2020-11-17',
    }
    expect(entriesOf(old)).toEqual([{ ...entry, published: '' }])
    expect(entriesOf(rdf)).toEqual([entry])
  })

  test('in Atom may hold pages inside it, and says from where its links go', () => {
    const page = `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="/news/"><title>Mill</title><entry xml:base="2020/"><id>urn:1</id><title type="html">Road &amp;amp; bridge</title><link href="1.html"/><updated>2020-11-17T23:30:00Z</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The <b>road</b> is open.</p><p>The bridge too.</p></div></content></entry></feed>`
    expect(entriesOf(page)).toEqual([
      {
        id: 'urn:1',
        title: 'Road & bridge',
        text: 'The road is open.\n\nThe bridge too.',
        link: 'https://mill.example/news/2020/1.html',
        published: '2020-11-17',
      },
    ])
  })

  test('in JSON takes relative links from its address', () => {
    const items = [
      { id: 7, url: '/7', content_html: '<p>The road is open.</p>', date_published: '2020-11-17T01:00:00Z' },
    ]
    const feed = JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Mill', items })
    expect(entriesOf(feed)).toMatchObject([{ id: '7', link: 'https://mill.example/7', text: 'The road is open.' }])
  })

  test.each([
    ['<guid>https://mill.example/9</guid>', 'https://mill.example/9', 'https://mill.example/9'],
    ['<guid isPermaLink="false">https://mill.example/9</guid>', 'https://mill.example/9', ''],
    ['<guid>9</guid><link>https://mill.example/x</link>', '9', 'https://mill.example/x'],
    ['', 'Road', ''],
  ])('knows an entry by what it has: %s', (inside, id, link) => {
    const feed = `<rss version="2.0"><channel><title>Mill</title><item><title>Road</title>${inside}</item></channel></rss>`
    expect(entriesOf(feed)).toMatchObject([{ id, link }])
  })

  test.each([
    ['Tue, 17 Nov 2020 23:30:00 EST', '2020-11-17'],
    ['17 Nov 2020 23:30 UT', '2020-11-17'],
    ['Tuesday, 17-Nov-20 23:30:00 GMT', '2020-11-17'],
    ['Tue, 17 November 2020 23:30:00 +1400', '2020-11-17'],
    ['2020-11-17 23:30:00', '2020-11-17'],
    ['17/11/2020', ''],
    ['yesterday', ''],
  ])('gives the day that its publisher wrote, in whatever zone: %s', (stamp, published) => {
    const feed = `<rss version="2.0"><channel><title>Mill</title><item><title>Road</title><pubDate>${stamp}</pubDate></item></channel></rss>`
    expect(entriesOf(feed)).toMatchObject([{ published }])
  })

  test('that is not in UTF-8 is read in the encoding that its first line names, else that its server names', () => {
    const letters = Uint8Array.from([0xcc, 0xee, 0xf1, 0xf2])
    const feed = (declaration: string): Uint8Array =>
      Buffer.concat([
        Buffer.from(`${declaration}<rss version="2.0"><channel><title>x</title><item><title>`),
        letters,
        Buffer.from('</title></item></channel></rss>'),
      ])
    const named = feed('<?xml version="1.0" encoding="windows-1251"?>')
    expect(titlesOf(named, 'iso-8859-1')).toEqual(['Мост'])
    expect(titlesOf(feed('<?xml version="1.0"?>'), 'windows-1251')).toEqual(['Мост'])
    const marked = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(rss, 'utf16le')])
    expect(titlesOf(marked, undefined)).toEqual(['Road & bridge', 'Second'])
    const wrongly = Buffer.from(
      '<?xml version="1.0" encoding="iso-8859-1"?><rss version="2.0"><channel><title>x</title><item><title>Мост</title></item></channel></rss>',
    )
    expect(titlesOf(wrongly, 'iso-8859-1')).toEqual(['Мост'])
  })

  test('that is a page is refused with the feeds that the page names', () => {
    const page = `<!doctype html><html><head><title>Mill</title><link rel="alternate" type="application/rss+xml" href="/rss"><link rel="alternate" hreflang="ru" href="/ru"><link rel="alternate" type="application/atom+xml" href="https://other.example/atom"></head><body><p>News</p></body></html>`
    const refused = readFeed({ bytes: Buffer.from(page), name: address }, textLimits)
    expect(refused.ok ? '' : refused.error.message).toContain(
      'a page that names one: add `https://mill.example/rss` or `https://other.example/atom`',
    )
  })

  test.each([
    ['a page', '<!doctype html><title>x</title>', 'no RSS, Atom or JSON feed'],
    ['nothing', '', 'no RSS, Atom or JSON feed'],
    ['other JSON', '{"a":1}', 'no RSS, Atom or JSON feed'],
    [
      'entities that grow',
      '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><rss version="2.0"><channel><title>&b;</title></channel></rss>',
      'entities of its own',
    ],
    [
      'too many entries',
      `<rss version="2.0"><channel><title>x</title>${'<item><title>y</title></item>'.repeat(5001)}</channel></rss>`,
      '5001 entries',
    ],
  ])('that is %s is refused', (_what, text, words) => {
    const refused = readFeed({ bytes: Buffer.from(text), name: 'feed' }, textLimits)
    expect(refused.ok ? '' : refused.error.message).toContain(words)
  })

  test('whose elements lie a hundred thousand deep gives nothing, and the next is read as ever', async () => {
    const deep = `<rss version="2.0"><channel>${'<a>'.repeat(100_000)}</channel></rss>`
    const answer = await parser.parse({ bytes: Buffer.from(deep), name: 'feed' })
    expect(answer.ok ? answer.value : []).toEqual([])
    const next = await parser.parse({ bytes: Buffer.from(json), name: 'feed' })
    expect(next.ok ? next.value : []).toMatchObject([{ id: '1', text: 'The road is open.' }])
  })
})

const address = 'https://mill.example/feed'

function titlesOf(bytes: Uint8Array, charset: string | undefined): readonly string[] {
  return read(bytes, charset).map(({ title }) => title)
}

function entriesOf(text: string): readonly unknown[] {
  return read(Buffer.from(text), undefined).map(({ bytes: _bytes, ...entry }) => entry)
}

function read(bytes: Uint8Array, charset: string | undefined): readonly FeedEntry[] {
  const feed = readFeed({ bytes, name: address, charset }, textLimits)
  if (!feed.ok) throw new Error(feed.error.message)
  return (feed.value.parts ?? []).map(parseFeedEntry)
}
