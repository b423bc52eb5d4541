import { describe, expect, test } from 'vitest'
import { createTextExtractor } from '#adapters/text/create-text-extractor'
import { makeDocx } from '#testing/documents/make-docx'

const extractor = createTextExtractor()

const head = [
  'Received: from mail.example by mx.example; Tue, 17 Nov 2020 23:30:00 +0400',
  'From: "Leyla Press Office" <press@ministry.example>',
  'To: Ana <ana@mission.example>, list@mission.example',
  'Subject: =?utf-8?B?QcSfZGFtIHJvYWQ=?=',
  'Date: Tue, 17 Nov 2020 23:30:00 +0400',
  'Message-ID: <one@ministry.example>',
  'MIME-Version: 1.0',
]

describe('a message', () => {
  test('gives its subject and words, who wrote to whom, and the day that its sender wrote', async () => {
    const answer = await extract(message([...head, 'Content-Type: text/plain; charset=utf-8'], 'The road is open.\r\n'))
    expect(answer).toMatchObject({
      ok: true,
      value: {
        text: 'Ağdam road\n\nThe road is open.',
        mediaType: 'message/rfc822',
        title: 'Ağdam road',
        published: '2020-11-17',
        particulars: {
          from: 'Leyla Press Office <press@ministry.example>',
          to: 'Ana <ana@mission.example>, list@mission.example',
          messageId: '<one@ministry.example>',
        },
        parts: [],
      },
    })
  })

  test('is known by its headers, whatever the file is called, and a report with a subject is none', async () => {
    const bytes = message(head, 'The road is open.')
    expect(await extract(bytes, 'saved.txt')).toMatchObject({ value: { mediaType: 'message/rfc822' } })
    const report = Buffer.from('Subject: the road\nDate: 17 November 2020\n\nThe road is open.\n')
    expect(await extract(report, 'report.txt')).toMatchObject({ value: { mediaType: 'text/plain' } })
    expect(await extract(report, 'report.eml')).toMatchObject({ value: { mediaType: 'message/rfc822' } })
  })

  test('carries files and messages, each with its name and its bytes', async () => {
    const docx = makeDocx(['The bridge is shut.'])
    const inner = message(head, 'The inner words.')
    const answer = await extract(
      multipart([
        ['Content-Type: text/html', '<p>See <b>both</b>.</p><script>alert(1)</script>'],
        [
          'Content-Type: application/octet-stream\r\nContent-Disposition: attachment; filename="../../etc/x.docx"\r\nContent-Transfer-Encoding: base64',
          Buffer.from(docx).toString('base64'),
        ],
        ['Content-Type: message/rfc822', inner.toString()],
      ]),
    )
    if (!answer.ok) throw new Error(answer.error.message)
    const { text, parts = [] } = answer.value
    expect(text).toBe('Ağdam road\n\nSee both.')
    expect(parts.map(({ name, locator }) => [name, locator])).toEqual([
      ['.._.._etc_x.docx', 'part 1'],
      ['part 2.eml', 'part 2'],
    ])
    expect(Buffer.from(parts[0]?.bytes ?? []).equals(Buffer.from(docx))).toBe(true)
    expect(await extract(parts[1]?.bytes ?? new Uint8Array(), 'part 2.eml')).toMatchObject({
      value: { text: 'Ağdam road\n\nThe inner words.' },
    })
  })

  test('of a hundred thousand parts is refused before it is opened', async () => {
    const part = ['Content-Type: text/plain', 'x'] as const
    const refused = await extract(multipart(Array.from({ length: 100_000 }, () => part)))
    expect(refused).toMatchObject({ ok: false, error: { kind: 'too-large' } })
    expect(refused.ok ? '' : refused.error.message).toContain('1000 parts')
  })

  test('of parts a thousand deep is refused, and so is one with a megabyte of headers', async () => {
    let [deepHead, body] = ['Content-Type: text/plain', 'x']
    for (let depth = 0; depth < 900; depth += 1) {
      body = `--b${depth}\r\n${deepHead}\r\n\r\n${body}\r\n--b${depth}--\r\n`
      deepHead = `Content-Type: multipart/mixed; boundary="b${depth}"`
    }
    expect(await extract(message([...head, deepHead], body))).toMatchObject({ ok: false })
    const long = Array.from({ length: 20_000 }, (_, index) => `X-Header-${index}: ${'x'.repeat(60)}`)
    expect(await extract(message([...head, ...long], 'x'))).toMatchObject({ ok: false })
  })

  test('whose page has a million tags one in the other is refused', async () => {
    const refused = await extract(message([...head, 'Content-Type: text/html'], '<b>'.repeat(1_000_000)))
    expect(refused).toMatchObject({ ok: false, error: { kind: 'too-large' } })
  })

  test('without words or subject still gives the files that it carries', async () => {
    const bare = ['From: a@b.example', 'Message-ID: <x@y>', 'MIME-Version: 1.0']
    const file = 'Content-Type: text/plain; name=a.txt\r\nContent-Disposition: attachment; filename=a.txt'
    const answer = await extract(multipart([[file, 'words']], bare))
    expect(answer).toMatchObject({ value: { text: '(no subject)', parts: [{ name: 'a.txt' }] } })
  })
})

function extract(bytes: Uint8Array, name = 'mail.eml'): ReturnType<typeof extractor.extract> {
  return extractor.extract({ bytes, name })
}

function message(headers: readonly string[], body: string): Buffer {
  return Buffer.from(`${headers.join('\r\n')}\r\n\r\n${body}`)
}

function multipart(parts: readonly (readonly [string, string])[], headers: readonly string[] = head): Buffer {
  const body = parts.map(([partHead, words]) => `--mark\r\n${partHead}\r\n\r\n${words}\r\n`).join('')
  return message([...headers, 'Content-Type: multipart/mixed; boundary="mark"'], `${body}--mark--\r\n`)
}
