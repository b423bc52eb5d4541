import { expect, test } from 'vitest'
import { toClaim } from '#app/reviews/to-claim'
import type { ClaimId, DocumentId, SourceId } from '#model/ids'
import type { Norm } from '#model/norms/norm'
import type { Claim, SourceDocument } from '#model/record/record'
import type { ReviewedItem } from '#model/review/review-act'
import { agreement, obligation, partyId, point, prohibition } from '#testing/worlds/build-agreement'

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

function toldOf(norm: Norm, fields: Record<string, unknown>): Claim {
  const item = { kind: 'claim', quote: 'guns', span: { from: 0, to: 4 }, sure: 1, norm: norm.id, ...fields }
  return toClaim(item as unknown as ReviewedItem, { id: 'cl' as ClaimId, document, agreement: agreement([norm]) })
}

function counted(value: number, unit: string): unknown {
  return { quantity: { said: `${value} ${unit}`, span: { from: 0, to: 4 }, value, unit } }
}

test('a claim keeps how much it tells of, in the unit of the norm where it is the same word', () => {
  const norm = obligation('n', { quantity: { min: 20, max: 20, unit: 'howitzers' } })
  const told = (about: unknown): Claim['quantity'] => toldOf(norm, { standing: 'done', about }).quantity
  expect(told(counted(14, 'howitzers'))).toEqual({ min: 14, max: 14, unit: 'howitzers' })
  expect(told(counted(3, 'servicemen'))).toEqual({ min: 3, max: 3, unit: 'serviceman' })
  expect(told(counted(0.5, 'share'))).toBeUndefined()
  expect(told({})).toBeUndefined()
})

test('that a forbidden act was done is a breach, and that it was not done is none', () => {
  const ban = prohibition('n', { action: 'use-force' })
  const truce = obligation('n', { action: 'cease-hostilities' })
  const standing = (norm: Norm, act: string, said: string): Claim['standing'] =>
    toldOf(norm, { standing: said, about: { action: act } }).standing
  expect(standing(ban, 'use-force', 'done')).toBe('breached')
  expect(standing(truce, 'use-force', 'done')).toBe('breached')
  expect(standing(truce, 'use-force', 'not-done')).toBe('in-force')
  expect(standing(truce, 'use-force', 'denied')).toBe('denied')
  expect(standing(truce, 'cease-hostilities', 'done')).toBe('done')
  expect(standing(obligation('n', { action: 'withdraw-force' }), 'withdraw-force', 'done')).toBe('done')
})
