import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { StoreSession } from '#app/ports'
import { err, type Result } from '#base/result'
import type { OpenedStore } from '#store/opened-store'
import {
  agreementId,
  auditRow,
  awaited,
  claim,
  document,
  documentId,
  feedRow,
  instant,
  reviewAct,
  setting,
  source,
  version,
} from '#testing/store/store-fixtures'
import { storesAt } from '#testing/store/store-places'

// Whatever is asked of them, in whatever order, the three stores give the same answers.

interface Step {
  readonly words: string
  run(session: StoreSession): Promise<unknown>
}

const agreements = fc.constantFrom('bridge', 'road').map(agreementId)
const documents = fc.constantFrom('doc_1', 'doc_2', 'doc_3')
const words = fc.constantFrom('a', 'b')
const small = fc.nat({ max: 3 })

const entries = fc
  .tuple(fc.constantFrom('1', '2', '3'), words)
  .chain(([id, said]) =>
    fc.constantFrom(awaitedWith(id, said), { ...claim(id), says: said }, { ...source(id), name: said }),
  )

const steps: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(agreements, words, small).map(([id, text, expected]) => ({
    words: `version of ${id} after ${expected}`,
    run: (session: StoreSession) => session.addAgreementVersion({ ...version(text), id }, expected),
  })),
  fc.tuple(agreements, fc.array(entries, { maxLength: 3 }), fc.nat({ max: 9 })).map(([id, list, at]) => ({
    words: `entries of ${id}: ${list.map((entry) => `${entry.kind} ${entry.id}`).join(', ')}`,
    run: (session: StoreSession) => session.addEntries(id, list, { at: instant(at), by: 'ana' }),
  })),
  fc.tuple(documents, fc.option(agreements, { nil: undefined }), words).map(([id, agreement, text]) => ({
    words: `document ${id}`,
    run: (session: StoreSession) =>
      session.addDocument({ ...document(id), sha256: text, ...(agreement === undefined ? {} : { agreement }) }),
  })),
  fc.tuple(documents, words).map(([id, reading]) => ({
    words: `reading of ${id}`,
    run: (session: StoreSession) => session.addReading(documentId(id), reading),
  })),
  fc.tuple(documents, words).map(([id, by]) => ({
    words: `review of ${id} by ${by}`,
    run: (session: StoreSession) => session.addReviewAct(reviewAct(id, by)),
  })),
  fc.tuple(words, words).map(([name, value]) => ({
    words: `setting ${name}`,
    run: (session: StoreSession) => session.addWorkspaceSetting(setting(name, value)),
  })),
  fc.tuple(documents, words, fc.option(agreements, { nil: undefined })).map(([id, text, agreement]) => ({
    words: `documents with ${id}`,
    run: (session: StoreSession) =>
      session.addDocuments(
        [id, `${id}b`, id].map((one) => ({
          ...document(one),
          sha256: text,
          ...(agreement === undefined ? { reading: text } : { agreement }),
        })),
      ),
  })),
  fc.tuple(words, words).map(([feed, did]) => ({
    words: `feed ${feed}`,
    run: (session: StoreSession) => session.addFeedRow(feedRow(feed, did)),
  })),
  fc.constant<Step>({ words: 'audit', run: (session: StoreSession) => session.addAuditRow(auditRow('did')) }),
)

const transactions = fc.record({ steps: fc.array(steps, { minLength: 1, maxLength: 3 }), fails: fc.boolean() })

describe('memory, SQLite and PostgreSQL', () => {
  const places = [storesAt('memory'), storesAt('SQLite'), storesAt('PostgreSQL')]

  test('answer alike and hold the same, whatever is asked in whatever order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(transactions, { maxLength: 10 }), async (asked) => {
        const [memory, ...others] = await Promise.all(places.map((fresh) => answersOf(fresh, asked)))
        for (const other of others) expect(other).toEqual(memory)
      }),
      { numRuns: 25 },
    )
  })
})

async function answersOf(
  fresh: () => Promise<OpenedStore>,
  asked: readonly { readonly steps: readonly Step[]; readonly fails: boolean }[],
): Promise<unknown> {
  const store = await fresh()
  const answers: unknown[] = []
  for (const transaction of asked) {
    answers.push(await store.transact((session) => runAll(session, transaction)).catch(String))
  }
  return { answers, held: await store.read(everything) }
}

async function runAll(
  session: StoreSession,
  { steps: all, fails }: { readonly steps: readonly Step[]; readonly fails: boolean },
): Promise<Result<unknown, unknown> | readonly unknown[]> {
  const answers: unknown[] = []
  for (const step of all) answers.push(await step.run(session))
  answers.push(await everything(session))
  return fails ? err(answers) : answers
}

async function everything(reader: Parameters<Parameters<OpenedStore['read']>[0]>[0]): Promise<unknown> {
  const page = await reader.listDocuments({ limit: 2 })
  return {
    agreements: await reader.listAgreements(),
    versions: await reader.listVersions(agreementId('road')),
    first: await reader.findAgreement(agreementId('road'), 1),
    entries: [await reader.listEntries(agreementId('bridge')), await reader.listEntries(agreementId('road'))],
    documents: [page, await reader.listDocuments({ limit: 2, agreement: agreementId('road') })],
    document: await reader.findDocument(documentId('doc_1')),
    byHash: [await reader.findDocumentByHash('a'), await reader.findDocumentByHash('b', agreementId('road'))],
    reviewed: [await reader.listReviewActs(documentId('doc_1')), await reader.listReviewActs(documentId('doc_2'))],
    settings: [await reader.findWorkspaceSetting('a'), await reader.findWorkspaceSetting('b')],
    standing: [
      ...(await reader.findStanding(
        ['doc_1', 'doc_2b', 'doc_9'].map((id) => ({ id: documentId(id), sha256: 'a', agreement: agreementId('road') })),
      )),
    ],
    feeds: await reader.listFeedRows(),
    audit: await reader.listAuditRows(3),
  }
}

function awaitedWith(id: string, what: string): ReturnType<typeof awaited> {
  return { ...awaited(id), what }
}
