import { parseAgreementText } from '#app/agreements/parse-texts'
import type { AgreementVersion } from '#app/ports'
import type { Problem } from '#app/problems/problem'
import { ok, type Result } from '#base/result'
import type { Agreement } from '#model/instrument/agreement'

/** Agreements by the text they were read from, the one asked for last at the end. A text always gives the same agreement. */
const known = new Map<string, Agreement>()
const MOST_CHARACTERS = 16_000_000

/** The agreement of a kept version. Every question about it needs it, and reading a long file takes a second: it is read once. */
export function agreementOf({ text, id }: Pick<AgreementVersion, 'text' | 'id'>): Result<Agreement, Problem> {
  const before = known.get(text)
  if (before === undefined) {
    const parsed = parseAgreementText(text, id)
    if (parsed.ok) remember(text, parsed.value)
    return parsed
  }
  known.delete(text)
  known.set(text, before)
  return ok(before)
}

function remember(text: string, agreement: Agreement): void {
  if (text.length > MOST_CHARACTERS) return
  known.set(text, agreement)
  let characters = [...known.keys()].reduce((sum, { length }) => sum + length, 0)
  for (const oldest of known.keys()) {
    if (characters <= MOST_CHARACTERS) return
    known.delete(oldest)
    characters -= oldest.length
  }
}
