import type {
  AgreementVersion,
  AuditRow,
  CustodyRow,
  FeedRow,
  StoredDocument,
  StoredReviewAct,
  StoreProblem,
  WorkspaceSetting,
} from '#app/ports'
import { sha256OfText } from '#base/hash'
import type { Result } from '#base/result'
import type { AgreementId, DocumentId } from '#model/ids'
import type { RecordEntry } from '#model/record/record'
import type { OpenedStore } from '#store/opened-store'
import type { Instant } from '#time/instant'
import type { TimePoint } from '#time/time-point'

/** The agreement that the store's tests write about. */
export const ceasefire = agreementId('ceasefire')

export function version(text: string): Omit<AgreementVersion, 'version'> {
  const stamp = { recordedAt: instant(1_605_571_200_123), recordedBy: 'ana' }
  return { id: ceasefire, title: 'Ceasefire', text, sha256: sha256OfText(text), ...stamp }
}

export function claim(id: string): RecordEntry & { readonly kind: 'claim' } {
  return {
    kind: 'claim',
    id: id as never,
    publishedAt: point('2020-11-17'),
    source: 'src_1' as never,
    speakers: [{ name: 'Leyla', named: true }],
    says: 'the road is open',
    about: [{ kind: 'other', words: 'the road' }],
    standing: 'done',
    polarity: true,
    places: [],
    origin: 'o_1' as never,
    credibility: 6,
    interest: 'unsaid',
    confidential: false,
  }
}

export function source(id: string): RecordEntry {
  const grade = { reliability: 'F', publishedAt: point('2020-11-01'), recordedAt: point('2001-02-02') } as const
  return { kind: 'source', id: id as never, name: 'A paper', sourceKind: 'news', named: true, grades: [grade] }
}

export function awaited(id: string): RecordEntry & { readonly kind: 'event' } {
  return { kind: 'event', id: id as never, what: 'the commission meets' }
}

export function retraction(id: string): RecordEntry {
  return { kind: 'retraction', id, of: 'cl_1' as never, by: 'Leyla', publishedAt: point('2020-11-19') }
}

export function document(id: string): StoredDocument {
  const text = 'The road is open.\n'
  const bytes = { mediaType: 'text/plain', sha256: sha256OfText(text), bytes: 18 }
  return { id: documentId(id), name: 'report.txt', text, ...bytes, recordedAt: instant(7), recordedBy: 'ana' }
}

export function auditRow(did: string): AuditRow {
  return { at: instant(3), by: 'ana', did, what: 'ceasefire', detail: '{}' }
}

export function reviewAct(document: string, by: string, act = '{"kind":"finish"}'): Omit<StoredReviewAct, 'number'> {
  return { document: documentId(document), at: instant(9), by, act }
}

export function custody(document: string): CustodyRow {
  const sha256 = sha256OfText('The road is open.\n')
  const who = { at: instant(6), by: 'ana', reader: '0.1.0' }
  return { document: documentId(document), sha256, locator: '', from: 'reports/report.txt', ...who }
}

export function feedRow(feed: string, did: string): FeedRow {
  return { feed, did, at: instant(5), by: 'ana', content: '{}' }
}

export function setting(name: string, value: string): WorkspaceSetting {
  return { name, value, at: instant(4), by: 'ana' }
}

export function after(next: string | undefined): { readonly after?: string } {
  return next === undefined ? {} : { after: next }
}

export function add(
  store: OpenedStore,
  one: Omit<AgreementVersion, 'version'>,
  expected: number,
): Promise<Result<AgreementVersion, StoreProblem>> {
  return transact(store, (session) => session.addAgreementVersion(one, expected))
}

export function keep(store: OpenedStore, one: StoredDocument): Promise<Result<StoredDocument, StoreProblem>> {
  return transact(store, (session) => session.addDocument(one))
}

export function enter(
  store: OpenedStore,
  entries: readonly RecordEntry[],
  at: number,
): Promise<Result<unknown, StoreProblem>> {
  return transact(store, (session) => session.addEntries(ceasefire, entries, { at: instant(at), by: 'ana' }))
}

export async function transact<T>(store: OpenedStore, work: Parameters<typeof store.transact<T>>[0]): Promise<T> {
  return valueOf(await store.transact(work))
}

export async function read<T>(store: OpenedStore, work: Parameters<typeof store.read<T>>[0]): Promise<T> {
  return valueOf(await store.read(work))
}

export function valueOf<T>(result: Result<T, StoreProblem>): T {
  if (!result.ok) throw new Error(`${result.error.kind}: ${result.error.message}`)
  return result.value
}

export function messageOf(result: Result<unknown, StoreProblem>): string {
  return result.ok ? '' : result.error.message
}

export function agreementId(id: string): AgreementId {
  return id as AgreementId
}

export function documentId(id: string): DocumentId {
  return id as DocumentId
}

export function instant(ms: number): Instant {
  return ms as Instant
}

export function point(words: string): TimePoint {
  return words as TimePoint
}
