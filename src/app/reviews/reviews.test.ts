import { beforeEach, describe, expect, test } from 'vitest'
import type { AskedAct } from '#api/reviews/review-act'
import type { ReviewAnswer } from '#api/reviews/review-answer'
import { importAgreement } from '#app/agreements/import-agreement'
import { importRecord } from '#app/agreements/import-record'
import { loadAgreement } from '#app/agreements/load-agreement'
import { showLedger } from '#app/ledgers/show-ledger'
import { importDocument } from '#app/documents/import-document'
import type { Ports } from '#app/ports'
import type { Problem } from '#app/problems/problem'
import { actInReview } from '#app/reviews/act-in-review'
import { listReviews } from '#app/reviews/list-reviews'
import { nameSource } from '#app/reviews/name-source'
import { setReviewRules } from '#app/reviews/review-rules'
import { showReview } from '#app/reviews/show-review'
import type { Result } from '#base/result'
import type { RecordEntry } from '#model/record/record'
import { BRIDGE_AGREEMENT, BRIDGE_RECORD } from '#testing/bridge-case'
import { openMemoryPorts } from '#testing/open-memory-ports'

const REPORT =
  '20 March 2021\n\nThe mayor of the river town said that Northland has reopened the mill bridge. ' +
  'A spokesman for Southland denied it. According to unofficial sources, Northland refuses to reopen the bridge.\n'

let ports: Ports
let document: string

beforeEach(async () => {
  ports = openMemoryPorts()
  const now = ports.clock.now()
  valueOf(await importAgreement(ports, { text: BRIDGE_AGREEMENT, name: 'a.yaml', by: 'desk', now }))
  valueOf(await importRecord(ports, 'mill-bridge', { text: BRIDGE_RECORD, name: 'r.yaml', by: 'desk', now }))
  document = await kept(REPORT)
})

async function kept(text: string): Promise<string> {
  const now = ports.clock.now()
  const { agreement } = valueOf(await loadAgreement(ports, 'mill-bridge', 'workspace'))
  const bytes = new TextEncoder().encode(text)
  const found = { name: 'town.txt', bytes, extracted: { text, mediaType: 'text/plain' } }
  return valueOf(await importDocument(ports, { found, agreement, by: 'desk', now })).id
}

describe('a review', () => {
  test('begins with every draft item open, each quoting the text letter for letter', async () => {
    const review = await seen('ana')
    expect(review.items.length).toBeGreaterThan(2)
    expect(review.items.every(({ state }) => state === 'open')).toBe(true)
    for (const { item } of review.items) expect(item.quote).toBe(REPORT.slice(item.span.from, item.span.to))
  })

  test('keeps each act with who, when and why, and takes the last one back', async () => {
    const [first] = claimsOf(await seen('ana'))
    const rejected = await act('ana', { kind: 'reject', item: first, why: 'a plan, not a report' })
    expect(itemOf(rejected, first)).toMatchObject({
      state: 'settled',
      outcome: 'rejected',
      decisions: [{ by: 'ana', at: '2021-03-20T12:00:00Z', why: 'a plan, not a report' }],
    })
    expect(itemOf(await act('ana', { kind: 'undo', item: first, why: 'slip' }), first)?.state).toBe('open')
    const acts = valueOf(await ports.store.read((reader) => reader.listReviewActs(document as never)))
    expect(acts.map(({ by, number }) => [by, number])).toEqual([
      ['ana', 1],
      ['ana', 2],
    ])
  })

  test('refuses what has no reason, no such item, or nothing to take back, and keeps nothing of it', async () => {
    const [first] = claimsOf(await seen('ana'))
    const asked: readonly (readonly [AskedAct, string])[] = [
      [{ kind: 'reject', item: first, why: '' }, 'no-reason'],
      [{ kind: 'accept', item: 'cl_none', why: '' }, 'no-such-item'],
      [{ kind: 'undo', item: first, why: 'slip' }, 'nothing-to-undo'],
      [{ kind: 'amend', item: first, change: {}, why: 'x' }, 'not-a-change'],
      [{ kind: 'amend', item: first, change: { span: { from: 5, to: 9999 } }, why: 'x' }, 'not-a-change'],
      [{ kind: 'merge', item: first, into: first, why: 'x' }, 'not-a-change'],
      [{ kind: 'amend', item: first, change: { when: '01/12/2020' }, why: 'x' }, 'ambiguous'],
    ]
    for (const [one, code] of asked) expect((await failed('ana', one)).code, one.kind).toContain(code)
    expect(valueOf(await ports.store.read((reader) => reader.listReviewActs(document as never)))).toEqual([])
  })

  test('takes the words of an amended span from the text', async () => {
    const [first] = claimsOf(await seen('ana'))
    const { span } = itemOf(await seen('ana'), first)?.item ?? { span: { from: 0, to: 0 } }
    const wider = { from: span.from, to: span.to + 1 }
    const amended = await act('ana', {
      kind: 'amend',
      item: first,
      change: { span: wider, standing: 'promised' },
      why: 'x',
    })
    expect(itemOf(amended, first)).toMatchObject({
      outcome: 'amended',
      item: { quote: REPORT.slice(wider.from, wider.to), standing: 'promised' },
    })
  })

  test('takes in what the reader did not find', async () => {
    const from = REPORT.indexOf('The mayor')
    const added = await act('ana', {
      kind: 'add',
      change: { kind: 'gap', span: { from, to: from + 9 } },
      why: 'unsaid',
    })
    expect(added.items.find(({ outcome }) => outcome === 'added')?.item.quote).toBe('The mayor')
  })

  test('of somebody who looked before the last act is refused, and says so', async () => {
    const before = await seen('ana')
    const [first, second] = claimsOf(before)
    await act('ana', { kind: 'accept', item: first, why: '' })
    const reviewing = { as: 'ana', now: ports.clock.now(), seen: before.etag }
    const late = await actInReview(ports, document, { kind: 'accept', item: second, why: '' }, reviewing)
    expect(late).toMatchObject({ ok: false, error: { kind: 'stale' } })
  })

  test('stands in the queue with how much is still open', async () => {
    const queue = valueOf(await listReviews(ports, { agreement: 'mill-bridge', limit: 9, as: 'ana' }))
    const open = (await seen('ana')).items.length
    expect(queue.items).toMatchObject([{ document, counts: { open, settled: 0 } }])
  })
})

describe('an accepted claim', () => {
  test('waits until somebody says whose document it is, then stands in the record, ungraded', async () => {
    const [first] = claimsOf(await seen('ana'))
    const change = { norm: 'reopen-bridge', when: '2021-03-19', says: 'the bridge is open' }
    await act('ana', { kind: 'amend', item: first, change, why: 'about the bridge' })
    expect(await ownClaims()).toEqual([])
    const named = valueOf(await nameSource(ports, document, { source: 'Town Gazette' }, reviewing('ana')))
    expect(named.source).not.toBeNull()
    expect(await ownClaims()).toMatchObject([
      {
        says: 'the bridge is open',
        about: [{ kind: 'norm', norm: 'reopen-bridge' }],
        when: { to: '2021-03-19' },
        credibility: 6,
        quote: itemOf(named, first)?.item.quote,
      },
    ])
    expect(itemOf(named, first)?.claim).toBe((await ownClaims())[0]?.id)
  })

  test('of a text without a day waits for the day as well: none is filled in', async () => {
    const undated = await kept('The mayor said that the bridge is shut.')
    const late = await nameSource(ports, undated, { source: 'Town Gazette' }, reviewing('ana'))
    expect(late).toMatchObject({ ok: false, error: { code: 'not-dated' } })
    const wrong = await nameSource(
      ports,
      undated,
      { source: 'Town Gazette', published: '01/02/2021' },
      reviewing('ana'),
    )
    expect(wrong).toMatchObject({ ok: false, error: { code: 'ambiguous-date' } })
    valueOf(await nameSource(ports, undated, { source: 'Town Gazette', published: '2021-03-18' }, reviewing('ana')))
    const entry = (await entries()).find(({ kind, id }) => kind === 'document' && id === undated)
    expect(entry).toMatchObject({ kind: 'document', publishedAt: '2021-03-18' })
  })

  test('decides the ledger once a person has graded it and its source, and not before', async () => {
    valueOf(await nameSource(ports, document, { source: 'Town Gazette' }, reviewing('ana')))
    const [first] = claimsOf(await seen('ana'))
    const change = { norm: 'reopen-bridge', when: '2021-03-19', standing: 'done', says: 'it is open' } as const
    await act('ana', { kind: 'amend', item: first, change, why: 'about the bridge' })
    expect(await statusOfBridge()).not.toBe('kept')
    const [claim] = await ownClaims()
    const stamp = { by: 'ana', why: 'seen before', published: '2021-03-20' }
    const gradings = [{ of: claim?.source, grade: 'B', ...stamp }]
    const assessments = [{ of: claim?.id, grade: '2', ...stamp }]
    const text = JSON.stringify({ servanda: 1, record: 'mill-bridge', gradings, assessments })
    valueOf(await importRecord(ports, 'mill-bridge', { text, name: 'g.json', by: 'ana', now: ports.clock.now() }))
    expect(await statusOfBridge()).toBe('kept')
  })

  test('that is taken back is retracted and stays; accepted again it is a claim of its own', async () => {
    valueOf(await nameSource(ports, document, { source: 'Town Gazette' }, reviewing('ana')))
    const [first] = claimsOf(await seen('ana'))
    await act('ana', { kind: 'accept', item: first, why: '' })
    await act('ana', { kind: 'undo', item: first, why: 'slip' })
    const [claim] = await ownClaims()
    expect(await retracted()).toEqual([claim?.id])
    await act('ana', { kind: 'accept', item: first, why: 'after all' })
    expect(await ownClaims()).toHaveLength(2)
    expect(await retracted()).toEqual([claim?.id])
  })
})

describe('a claim that somebody entered by hand', () => {
  test('is not entered again when its words are accepted', async () => {
    valueOf(await nameSource(ports, document, { source: 'Town Gazette' }, reviewing('ana')))
    const [first] = claimsOf(await seen('ana'))
    const item = itemOf(await seen('ana'), first)?.item
    const line = { id: 'by-hand', document, says: 'x', quote: item?.quote, standing: item?.standing }
    const text = JSON.stringify({ servanda: 1, record: 'mill-bridge', claims: [line] })
    valueOf(await importRecord(ports, 'mill-bridge', { text, name: 'r.json', by: 'ana', now: ports.clock.now() }))
    expect(itemOf(await act('ana', { kind: 'accept', item: first, why: '' }), first)?.claim).toBe('by-hand')
    expect(await ownClaims()).toHaveLength(1)
  })
})

describe('where coder and reviewer differ', () => {
  test('nothing goes into the record on one word', async () => {
    valueOf(await setReviewRules(ports, { coders: 1, reviewerDiffers: true }, { by: 'ana', now: ports.clock.now() }))
    valueOf(await nameSource(ports, document, { source: 'Town Gazette' }, reviewing('ana')))
    const [first] = claimsOf(await seen('ana'))
    await act('ana', { kind: 'accept', item: first, why: '' })
    await act('ana', { kind: 'accept', item: first, why: 'again' })
    expect(await ownClaims()).toEqual([])
    await act('bela', { kind: 'accept', item: first, why: '' })
    expect(await ownClaims()).toHaveLength(1)
  })
})

describe('two coders', () => {
  beforeEach(async () => {
    valueOf(await setReviewRules(ports, { coders: 2, reviewerDiffers: true }, { by: 'ana', now: ports.clock.now() }))
    valueOf(await nameSource(ports, document, { source: 'Town Gazette' }, reviewing('ana')))
  })

  test('see nothing of each other, then how far they agree, and a third settles the rest', async () => {
    const [first, second] = claimsOf(await seen('ana'))
    await act('ana', { kind: 'accept', item: first, why: '' })
    await act('ana', { kind: 'accept', item: second, why: '' })
    expect(itemOf(await seen('bela'), first)?.decisions).toEqual([])
    await act('bela', { kind: 'accept', item: first, why: '' })
    await act('bela', { kind: 'reject', item: second, why: 'hearsay' })
    await act('ana', { kind: 'finish', why: '' })
    expect((await seen('bela')).coderAgreement).toBeUndefined()
    expect((await failed('ana', { kind: 'reject', item: first, why: 'x' })).code).toBe('coding-is-done')
    expect((await failed('cora', { kind: 'reject', item: first, why: 'x' })).code).toBe('coders-are-two')
    const both = await act('bela', { kind: 'finish', why: '' })
    expect(both.coderAgreement).toMatchObject({ items: 2, same: 1 })
    expect(itemOf(both, second)?.state).toBe('differs')
    expect(await ownClaims()).toHaveLength(1)
    expect((await failed('ana', { kind: 'accept', item: second, why: 'x' })).code).toBe('coder-may-not-review')
    const ana = itemOf(both, second)?.decisions.find(({ by }) => by === 'ana')?.number ?? 0
    const settled = itemOf(await act('cora', { kind: 'take', decision: ana, why: '' }), second)
    expect(settled).toMatchObject({ state: 'settled', outcome: 'accepted' })
    expect(settled?.decisions.at(-1)).toMatchObject({ by: 'cora', role: 'reviewer', why: 'as ana has it' })
    expect(await ownClaims()).toHaveLength(2)
  })
})

async function statusOfBridge(): Promise<string | undefined> {
  const loaded = valueOf(await loadAgreement(ports, 'mill-bridge', 'workspace'))
  const question = { asOf: '2021-03-21', knownAt: '2021-03-21' }
  const { answer } = valueOf(showLedger(loaded, question, ports.clock.now()))
  return answer.entries.find(({ id }) => id === 'reopen-bridge')?.status
}

function reviewing(as: string): { readonly as: string; readonly now: ReturnType<Ports['clock']['now']> } {
  return { as, now: ports.clock.now() }
}

async function seen(as: string): Promise<ReviewAnswer> {
  return valueOf(await showReview(ports, document, as))
}

async function act(as: string, asked: AskedAct): Promise<ReviewAnswer> {
  return valueOf(await actInReview(ports, document, asked, reviewing(as)))
}

async function failed(as: string, asked: AskedAct): Promise<Problem> {
  const done = await actInReview(ports, document, asked, reviewing(as))
  if (done.ok) throw new Error(`${asked.kind} was taken`)
  return done.error
}

function claimsOf(review: ReviewAnswer): readonly [string, string] {
  const ids = review.items.filter(({ item }) => item.kind === 'claim').map(({ item }) => item.id ?? '')
  return [ids[0] ?? '', ids[1] ?? '']
}

function itemOf(review: ReviewAnswer, id: string): ReviewAnswer['items'][number] | undefined {
  return review.items.find(({ item }) => item.id === id)
}

async function entries(): Promise<readonly RecordEntry[]> {
  const all = valueOf(await ports.store.read((reader) => reader.listEntries('mill-bridge' as never)))
  return all.map(({ entry }) => entry)
}

async function ownClaims(): Promise<readonly (RecordEntry & { readonly kind: 'claim' })[]> {
  return (await entries()).filter((entry) => entry.kind === 'claim').filter((claim) => claim.document === document)
}

async function retracted(): Promise<readonly string[]> {
  return (await entries()).flatMap((entry) =>
    entry.kind === 'retraction' && entry.by.startsWith('the reviewer') ? [entry.of] : [],
  )
}

function valueOf<T>(result: Result<T, { readonly message: string }>): T {
  if (!result.ok) throw new Error(result.error.message)
  return result.value
}
