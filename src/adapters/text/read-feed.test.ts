import { describe, expect, test } from 'vitest'
import { createFeedParser } from '#adapters/feeds/create-feed-parser'

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
  test('in RSS gives its entries in full, with the day that its publisher wrote', async () => {
    expect(await entriesOf(rss)).toEqual([
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

  test('in Atom or JSON gives the same', async () => {
    expect(await entriesOf(atom)).toEqual([
      {
        id: 'urn:1',
        title: 'Road',
        text: 'The road is open.',
        link: 'https://mill.example/2',
        published: '2020-11-17',
      },
    ])
    expect(await entriesOf(json)).toEqual([
      { id: '1', title: '', text: 'The road is open.', link: 'https://mill.example/3', published: '2020-11-17' },
    ])
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
  ])('that is %s is refused', async (_what, text, words) => {
    const refused = await parser.parse({ bytes: Buffer.from(text), name: 'feed' })
    expect(refused.ok ? '' : refused.error.message).toContain(words)
  })

  test('whose elements lie a hundred thousand deep gives nothing, and the next is read as ever', async () => {
    const deep = `<rss version="2.0"><channel>${'<a>'.repeat(100_000)}</channel></rss>`
    const answer = await parser.parse({ bytes: Buffer.from(deep), name: 'feed' })
    expect(answer.ok ? answer.value : []).toEqual([])
    expect(await entriesOf(json)).toHaveLength(1)
  })
})

async function entriesOf(text: string): Promise<readonly unknown[]> {
  const parsed = await parser.parse({ bytes: Buffer.from(text), name: 'feed' })
  if (!parsed.ok) throw new Error(parsed.error.message)
  return parsed.value.map(({ bytes: _bytes, ...entry }) => entry)
}
