import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createTextExtractor } from '#adapters/text/create-text-extractor'
import { messageOf, utf8 } from '#testing/documents/bytes-and-answers'

const extractor = createTextExtractor()
type Extracted = Awaited<ReturnType<typeof extractor.extract>>

describe('a document of great size', () => {
  test('of fifty megabytes is refused with both figures, and one below the limit is read', async () => {
    const refused = await extract(new Uint8Array(50_000_000).fill(0x61))
    expect(refused).toMatchObject({ ok: false, error: { kind: 'too-large' } })
    expect(messageOf(refused)).toContain('50 MB and at most 20 MB')
    expect(await extract(new Uint8Array(19_000_000).fill(0x61))).toMatchObject({ ok: true })
  })

  test('that takes too much memory is given up, and we live', async () => {
    const small = createTextExtractor({ memoryMb: 16 })
    const page = utf8(`<!doctype html><body>${'<p>word</p>'.repeat(300_000)}</body>`)
    const refused = await small.extract({ bytes: page, name: 'large.html' })
    expect(refused).toMatchObject({ ok: false, error: { kind: 'too-large' } })
    expect(messageOf(refused)).toContain('memory')
  })
})

test('whatever bytes come, there is an answer and the text in it is canonical', async () => {
  const starts = ['', '%PDF-1.7\n', 'PK\x03\x04', '<!doctype html>', '\xff\xfe', '{\\rtf', '<?xml ?>'].map(latin1)
  const bytes = fc.tuple(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 300 }))
  await fc.assert(
    fc.asyncProperty(bytes, async ([start, rest]) => {
      const answer = await extract(Uint8Array.from([...start, ...rest]))
      if (answer.ok) expect(answer.value.text).not.toMatch(/\r|\0|\p{Surrogate}/u)
      else expect(answer.error.message).toMatch(/^`report`/)
    }),
    { numRuns: 25 },
  )
})

function extract(bytes: Uint8Array, name = 'report'): Promise<Extracted> {
  return extractor.extract({ bytes, name })
}

function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.codePointAt(0) ?? 0)
}
