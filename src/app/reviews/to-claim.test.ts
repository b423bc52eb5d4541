import { expect, test } from 'vitest'
import { toClaim } from '#app/reviews/to-claim'
import type { ClaimId, DocumentId, SourceId } from '#model/ids'
import type { SourceDocument } from '#model/record/record'
import type { ReviewedItem } from '#model/review/review-act'
import { agreement, obligation, partyId, point } from '#testing/worlds/build-agreement'

const document: SourceDocument = {
  kind: 'document',
  id: 'doc' as DocumentId,
  title: 'A report',
  source: 's' as SourceId,
  complete: true,
  publishedAt: point('2020-11-18'),
}

function by(bearers: readonly string[], named: string | undefined): unknown {
  const norm = obligation('n', { bearers: bearers.map(partyId) })
  const about = named === undefined ? {} : { bearer: { said: 'one side', id: named } }
  const item = {
    kind: 'claim',
    quote: 'one side left',
    span: { from: 0, to: 13 },
    sure: 1,
    standing: 'done',
    norm: 'n',
    about,
  }
  return toClaim(item as unknown as ReviewedItem, { id: 'cl' as ClaimId, document, agreement: agreement([norm]) }).by
}

test('a claim tells of the one of several bearers that its words name', () => {
  expect(by(['a', 'b'], 'b')).toEqual(['b'])
})

test('a claim that names nobody, or nobody who owes the norm, tells of all who do', () => {
  expect(by(['a', 'b'], undefined)).toBeUndefined()
  expect(by(['a', 'b'], 'g')).toBeUndefined()
})

test('a claim about what one party owes alone tells of it without naming it', () => {
  expect(by(['a'], 'a')).toBeUndefined()
})
