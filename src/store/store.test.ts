import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { AgreementVersion, StoredDocument, StoreProblem } from '#app/ports'
import { sha256OfText } from '#base/hash'
import { err, ok, type Result } from '#base/result'
import type { AgreementId, DocumentId } from '#model/ids'
import type { RecordEntry } from '#model/record/record'
import { openMemoryStore } from '#store/memory/open-memory-store'
import type { OpenedStore } from '#store/opened-store'
import { openSqliteStore } from '#store/sqlite/open-sqlite-store'
import type { Instant } from '#time/instant'
import type { TimePoint } from '#time/time-point'

// The one suite of all stores: whatever it says holds for memory, SQLite and PostgreSQL alike.

interface Place {
  /** A store with nothing in it, apart from all others. */
  open(): Promise<OpenedStore>
  close(): Promise<void>
}

const places: Readonly<Record<string, () => Promise<Place>>> = {
  memory: async () => ({ open: async () => openMemoryStore(), close: async () => undefined }),
  SQLite: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'servanda-store-'))
    let count = 0
    const open = async (): Promise<OpenedStore> => {
      count += 1
      return valueOf(await openSqliteStore(join(folder, String(count)), { doing: 'the suite', create: true }))
    }
    return { open, close: async () => rmSync(folder, { recursive: true }) }
  },
}

describe.each(Object.keys(places))('a store in %s', (name) => {
  let place: Place
  const opened: OpenedStore[] = []
  const fresh = async (): Promise<OpenedStore> => {
    const store = await place.open()
    opened.push(store)
    return store
  }
  beforeAll(async () => {
    place = (await places[name]?.()) ?? fail(name)
  })
  afterAll(async () => {
    for (const store of opened) await store.close()
    await place.close()
  })

  describe('agreements', () => {
    test('versions count from one and the newest is found', async () => {
      const store = await fresh()
      await add(store, version('first'), 0)
      const second = await add(store, version('second'), 1)
      expect(second).toEqual(ok({ ...version('second'), version: 2 }))
      const found = await read(store, (reader) => reader.findAgreement(ceasefire))
      expect(found).toEqual({ ...version('second'), version: 2 })
    })

    test('an earlier version stays as it was', async () => {
      const store = await fresh()
      await add(store, version('first'), 0)
      await add(store, version('second'), 1)
      expect(await read(store, (reader) => reader.findAgreement(ceasefire, 1))).toMatchObject({ text: 'first' })
      const texts = (await read(store, (reader) => reader.listVersions(ceasefire))).map(({ text }) => text)
      expect(texts).toEqual(['first', 'second'])
    })

    test('a version for another newest version is a conflict that says what to do', async () => {
      const store = await fresh()
      await add(store, version('first'), 0)
      const clash = await add(store, version('other'), 0)
      expect(clash).toMatchObject({ ok: false, error: { kind: 'conflict' } })
      expect(messageOf(clash)).toContain('`ceasefire` is at version 1')
      expect(messageOf(clash)).toContain('read it again')
      expect(await add(store, version('other'), 2)).toMatchObject({ ok: false })
      expect(await read(store, (reader) => reader.listVersions(ceasefire))).toHaveLength(1)
    })

    test('of two who add after the same version one wins', async () => {
      const store = await fresh()
      const answers = await Promise.all([add(store, version('mine'), 0), add(store, version('yours'), 0)])
      expect(answers.filter(({ ok: isOk }) => isOk)).toHaveLength(1)
    })

    test('agreements are listed once each, in the order of their ids', async () => {
      const store = await fresh()
      for (const id of ['zeta', 'Alpha', 'beta', 'ərk'].map(agreementId)) await add(store, { ...version('x'), id }, 0)
      await add(store, { ...version('newer'), id: agreementId('beta') }, 1)
      const listed = await read(store, (reader) => reader.listAgreements())
      expect(listed.map(({ id, text }) => [id, text])).toEqual([
        ['Alpha', 'x'],
        ['beta', 'newer'],
        ['zeta', 'x'],
        ['ərk', 'x'],
      ])
    })

    test('text comes back letter for letter', async () => {
      const store = await fresh()
      const text = 'Ağdam, Ակնա, Агдам\r\n\tİ ı 𐎠 é e\u0301 \u200f\uFEFF end'
      await add(store, version(text), 0)
      expect(await read(store, (reader) => reader.findAgreement(ceasefire))).toMatchObject({ text })
    })

    test('what is not there is not found', async () => {
      const store = await fresh()
      expect(await read(store, (reader) => reader.findAgreement(ceasefire))).toBeUndefined()
      expect(await read(store, (reader) => reader.listVersions(ceasefire))).toEqual([])
      expect(await read(store, (reader) => reader.listAgreements())).toEqual([])
    })
  })

  describe('the record', () => {
    test('entries come back in the order of entry with the stamp of the store', async () => {
      const store = await fresh()
      await enter(store, [claim('cl_1'), retraction('r_1')], 1000)
      const [first, second] = await read(store, (reader) => reader.listEntries(ceasefire))
      expect(first).toMatchObject({ sequence: 1, recordedAt: 1000, recordedBy: 'ana', entry: { id: 'cl_1' } })
      expect(second).toMatchObject({ sequence: 2, entry: { id: 'r_1', recordedAt: '1970-01-01T00:00:01.000Z' } })
    })

    test('an entry comes back whole', async () => {
      const store = await fresh()
      await enter(store, [claim('cl_1')], 1000)
      const [only] = await read(store, (reader) => reader.listEntries(ceasefire))
      expect(only?.entry).toEqual({ ...claim('cl_1'), recordedAt: '1970-01-01T00:00:01.000Z' })
    })

    test('a stamp that came in a file gives way to that of the store, in the grades of a source too', async () => {
      const store = await fresh()
      await enter(store, [{ ...claim('cl_1'), recordedAt: point('2001-01-01') }, source('src_1')], 0)
      const entries = await read(store, (reader) => reader.listEntries(ceasefire))
      expect(JSON.stringify(entries)).not.toContain('2001')
      expect(entries[1]?.entry).toMatchObject({ grades: [{ recordedAt: '1970-01-01T00:00:00.000Z' }] })
    })

    test('what stands there word for word is passed over, in whatever order its keys are', async () => {
      const store = await fresh()
      await enter(store, [claim('cl_1'), source('src_1')], 1000)
      const again = Object.fromEntries(Object.entries(claim('cl_1')).reverse()) as unknown as RecordEntry
      const answer = await enter(store, [again, claim('cl_2'), claim('cl_2')], 2000)
      expect(answer).toEqual(ok({ added: 1, alreadyThere: 2 }))
      const entries = await read(store, (reader) => reader.listEntries(ceasefire))
      expect(entries.map(({ recordedAt }) => recordedAt)).toEqual([1000, 1000, 2000])
    })

    test('an exported record that is entered again changes nothing', async () => {
      const store = await fresh()
      await enter(store, [claim('cl_1'), source('src_1'), awaited('ev_1')], 1000)
      const entries = await read(store, (reader) => reader.listEntries(ceasefire))
      const answer = await enter(
        store,
        entries.map(({ entry }) => entry),
        2000,
      )
      expect(answer).toEqual(ok({ added: 0, alreadyThere: 3 }))
    })

    test('the same id with other content is a conflict, and nothing of the batch is kept', async () => {
      const store = await fresh()
      await enter(store, [claim('cl_1')], 1000)
      const clash = await enter(store, [claim('cl_2'), { ...claim('cl_1'), says: 'otherwise' }], 2000)
      expect(messageOf(clash)).toContain('claim `cl_1` stands in the record with other content')
      expect(await read(store, (reader) => reader.listEntries(ceasefire))).toHaveLength(1)
    })

    test('two entries of one batch may not contradict each other', async () => {
      const store = await fresh()
      expect(await enter(store, [claim('cl_1'), { ...claim('cl_1'), hedge: 'reportedly' }], 1)).toMatchObject({
        ok: false,
      })
    })

    test('entries of different kinds may share an id, and agreements do not share entries', async () => {
      const store = await fresh()
      expect(await enter(store, [awaited('one'), source('one')], 1)).toEqual(ok({ added: 2, alreadyThere: 0 }))
      const other = agreementId('other')
      await transact(store, (session) => session.addEntries(other, [awaited('one')], { at: instant(5), by: 'ana' }))
      expect(await read(store, (reader) => reader.listEntries(other))).toHaveLength(1)
      expect(await read(store, (reader) => reader.listEntries(ceasefire))).toHaveLength(2)
    })

    test('a clock that went back does not change what was known before', async () => {
      const store = await fresh()
      await enter(store, [claim('cl_1')], 5000)
      await enter(store, [claim('cl_2')], 1000)
      const entries = await read(store, (reader) => reader.listEntries(ceasefire))
      expect(entries.map(({ recordedAt }) => recordedAt)).toEqual([5000, 5000])
    })

    test('a long record keeps every entry', async () => {
      const store = await fresh()
      const many = Array.from({ length: 3000 }, (_, index) => claim(`cl_${index}`))
      expect(await enter(store, many, 1)).toEqual(ok({ added: 3000, alreadyThere: 0 }))
      expect(await enter(store, many, 2)).toEqual(ok({ added: 0, alreadyThere: 3000 }))
      const entries = await read(store, (reader) => reader.listEntries(ceasefire))
      expect(entries.map(({ sequence }) => sequence)).toEqual(many.map((_, index) => index + 1))
    })
  })

  describe('documents', () => {
    test('a document comes back whole, with and without what may be absent', async () => {
      const store = await fresh()
      const bare = document('doc_1')
      const full = { ...document('doc_2'), agreement: ceasefire, reading: '{"items":[]}', publishedAt: '2020-11-17' }
      for (const each of [bare, full]) await keep(store, each)
      expect(await read(store, (reader) => reader.findDocument(bare.id))).toEqual(bare)
      expect(await read(store, (reader) => reader.findDocument(full.id))).toEqual(full)
      expect(await read(store, (reader) => reader.findDocument(documentId('doc_3')))).toBeUndefined()
    })

    test('the same document again is given back as it was first recorded', async () => {
      const store = await fresh()
      await keep(store, document('doc_1'))
      const again = await keep(store, { ...document('doc_1'), name: 'copy.txt', recordedBy: 'bela' })
      expect(again).toEqual(ok(document('doc_1')))
    })

    test('the same id with other bytes is a conflict', async () => {
      const store = await fresh()
      await keep(store, document('doc_1'))
      const clash = await keep(store, { ...document('doc_1'), sha256: sha256OfText('other') })
      expect(messageOf(clash)).toContain('document `doc_1` is kept with other content')
    })

    test('a document is found by its hash, of one agreement where one is named', async () => {
      const store = await fresh()
      await keep(store, document('doc_1'))
      await keep(store, { ...document('doc_2'), agreement: ceasefire })
      const { sha256 } = document('doc_1')
      expect(await read(store, (reader) => reader.findDocumentByHash(sha256))).toMatchObject({ id: 'doc_1' })
      expect(await read(store, (reader) => reader.findDocumentByHash(sha256, ceasefire))).toMatchObject({ id: 'doc_2' })
      expect(await read(store, (reader) => reader.findDocumentByHash(sha256, agreementId('no')))).toBeUndefined()
    })

    test('a later reading is the one that is found', async () => {
      const store = await fresh()
      await keep(store, { ...document('doc_1'), reading: 'first' })
      for (const reading of ['second', 'third', 'third']) {
        await transact(store, (session) => session.addReading(documentId('doc_1'), reading))
      }
      expect(await read(store, (reader) => reader.findDocument(documentId('doc_1')))).toMatchObject({
        reading: 'third',
      })
    })

    test('a reading of a document that is not there is our own mistake', async () => {
      const store = await fresh()
      const adding = transact(store, (session) => session.addReading(documentId('doc_9'), 'x'))
      await expect(adding).rejects.toThrow('our fault')
    })

    test('pages follow each other and hold every document once, also when more are added meanwhile', async () => {
      const store = await fresh()
      for (let index = 0; index < 5; index += 1) await keep(store, document(`doc_${index}`))
      const first = await read(store, (reader) => reader.listDocuments({ limit: 2 }))
      await keep(store, document('doc_5'))
      const second = await read(store, (reader) => reader.listDocuments({ limit: 2, ...after(first.next) }))
      const third = await read(store, (reader) => reader.listDocuments({ limit: 2, ...after(second.next) }))
      const ids = [first, second, third].flatMap(({ items }) => items.map(({ id }) => id))
      expect(ids).toEqual(['doc_0', 'doc_1', 'doc_2', 'doc_3', 'doc_4', 'doc_5'])
      expect(third.next).toBeUndefined()
      expect(first.items[0]).not.toHaveProperty('text')
    })

    test('a page is of one agreement where one is named, and nothing follows a mark that no page gave out', async () => {
      const store = await fresh()
      await keep(store, document('doc_1'))
      await keep(store, { ...document('doc_2'), agreement: ceasefire })
      const page = await read(store, (reader) => reader.listDocuments({ limit: 9, agreement: ceasefire }))
      expect(page.items.map(({ id }) => id)).toEqual(['doc_2'])
      for (const mark of ['x', '-1', "1' or '1'='1", '99999999999999999999']) {
        expect(await read(store, (reader) => reader.listDocuments({ limit: 9, after: mark }))).toEqual({ items: [] })
      }
    })
  })

  describe('transactions', () => {
    test('nothing is kept of work that throws', async () => {
      const store = await fresh()
      const work = transact(store, async (session) => {
        await session.addAgreementVersion(version('first'), 0)
        throw new Error('stop')
      })
      await expect(work).rejects.toThrow('stop')
      expect(await read(store, (reader) => reader.listAgreements())).toEqual([])
    })

    test('nothing is kept of work that answers with a failure', async () => {
      const store = await fresh()
      const answer = await store.transact(async (session) => {
        await session.addAuditRow(auditRow('first'))
        return err('not allowed')
      })
      expect(answer).toEqual(ok(err('not allowed')))
      expect(await read(store, (reader) => reader.listAuditRows(10))).toEqual([])
    })

    test('work sees what it has added itself', async () => {
      const store = await fresh()
      const seen = await transact(store, async (session) => {
        await session.addAgreementVersion(version('first'), 0)
        return await session.findAgreement(ceasefire)
      })
      expect(seen).toMatchObject({ version: 1 })
    })

    test('a reader sees nothing of work that is not finished, and does not wait for it', async () => {
      const store = await fresh()
      const seen = await transact(store, async (session) => {
        await session.addAgreementVersion(version('first'), 0)
        return await read(store, (reader) => reader.listAgreements())
      })
      expect(seen).toEqual([])
      expect(await read(store, (reader) => reader.listAgreements())).toHaveLength(1)
    })

    test('many at once are all kept', async () => {
      const store = await fresh()
      const adding = Array.from({ length: 40 }, (_, index) => enter(store, [awaited(`ev_${index}`)], index))
      for (const answer of await Promise.all(adding)) expect(answer).toEqual(ok({ added: 1, alreadyThere: 0 }))
      const entries = await read(store, (reader) => reader.listEntries(ceasefire))
      expect(entries.map(({ sequence }) => sequence)).toEqual(Array.from({ length: 40 }, (_, index) => index + 1))
    })

    test('many readers at once all get their answer', async () => {
      const store = await fresh()
      await add(store, version('first'), 0)
      const reading = Array.from({ length: 30 }, () => read(store, (reader) => reader.findAgreement(ceasefire)))
      for (const found of await Promise.all(reading)) expect(found).toMatchObject({ version: 1 })
    })
  })

  test('audit rows are listed with the newest first', async () => {
    const store = await fresh()
    for (const did of ['first', 'second', 'third']) await transact(store, (s) => s.addAuditRow(auditRow(did)))
    const rows = await read(store, (reader) => reader.listAuditRows(2))
    expect(rows).toEqual([auditRow('third'), auditRow('second')])
  })

  test('what no store can give back does not get in', async () => {
    const store = await fresh()
    await expect(add(store, version('a\0b'), 0)).rejects.toThrow('our fault')
    await expect(add(store, version('a\uD800'), 0)).rejects.toThrow('our fault')
    await keep(store, { ...document('doc_1'), name: 'a\0b\uD800' })
    expect(await read(store, (reader) => reader.findDocument(documentId('doc_1')))).toMatchObject({ name: 'a�b�' })
    const odd = { ...awaited('ev_1'), what: 'a\0b\uD800' }
    await enter(store, [odd], 0)
    expect((await read(store, (reader) => reader.listEntries(ceasefire)))[0]?.entry).toEqual(odd)
  })

  test('originals are kept by their hash and never change', async () => {
    const { originals } = await fresh()
    const bytes = Uint8Array.from([0, 255, 10, 13, 0])
    const kept = valueOf(await originals.put(bytes))
    bytes[0] = 9
    expect(valueOf(await originals.put(Uint8Array.from([0, 255, 10, 13, 0])))).toEqual(kept)
    expect([...((await originals.read(kept.sha256)) ?? [])]).toEqual([0, 255, 10, 13, 0])
    for (const unknown of ['', '../servanda.db', 'f'.repeat(64), kept.sha256.toUpperCase()]) {
      expect(await originals.read(unknown)).toBeUndefined()
    }
  })

  test('a healthy store passes its own checks', async () => {
    const store = await fresh()
    await add(store, version('first'), 0)
    await enter(store, [claim('cl_1')], 1)
    const checks = await store.check()
    expect(checks.length).toBeGreaterThan(0)
    expect(checks.filter(({ fine }) => !fine)).toEqual([])
  })
})

const ceasefire = agreementId('ceasefire')

function version(text: string): Omit<AgreementVersion, 'version'> {
  const stamp = { recordedAt: instant(1_605_571_200_123), recordedBy: 'ana' }
  return { id: ceasefire, title: 'Ceasefire', text, sha256: sha256OfText(text), ...stamp }
}

function claim(id: string): RecordEntry & { readonly kind: 'claim' } {
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

function source(id: string): RecordEntry {
  const grade = { reliability: 'F', publishedAt: point('2020-11-01'), recordedAt: point('2001-02-02') } as const
  return { kind: 'source', id: id as never, name: 'A paper', sourceKind: 'news', named: true, grades: [grade] }
}

function awaited(id: string): RecordEntry & { readonly kind: 'event' } {
  return { kind: 'event', id: id as never, what: 'the commission meets' }
}

function retraction(id: string): RecordEntry {
  return { kind: 'retraction', id, of: 'cl_1' as never, by: 'Leyla', publishedAt: point('2020-11-19') }
}

function document(id: string): StoredDocument {
  const text = 'The road is open.\n'
  const bytes = { mediaType: 'text/plain', sha256: sha256OfText(text), bytes: 18 }
  return { id: documentId(id), name: 'report.txt', text, ...bytes, recordedAt: instant(7), recordedBy: 'ana' }
}

function auditRow(did: string): { at: Instant; by: string; did: string; what: string; detail: string } {
  return { at: instant(3), by: 'ana', did, what: 'ceasefire', detail: '{}' }
}

function after(next: string | undefined): { readonly after?: string } {
  return next === undefined ? {} : { after: next }
}

function add(store: OpenedStore, one: Omit<AgreementVersion, 'version'>, expected: number): ReturnType<typeof keep> {
  return transact(store, (session) => session.addAgreementVersion(one, expected)) as never
}

function keep(store: OpenedStore, one: StoredDocument): Promise<Result<StoredDocument, StoreProblem>> {
  return transact(store, (session) => session.addDocument(one))
}

function enter(
  store: OpenedStore,
  entries: readonly RecordEntry[],
  at: number,
): Promise<Result<unknown, StoreProblem>> {
  return transact(store, (session) => session.addEntries(ceasefire, entries, { at: instant(at), by: 'ana' }))
}

async function transact<T>(store: OpenedStore, work: Parameters<typeof store.transact<T>>[0]): Promise<T> {
  return valueOf(await store.transact(work))
}

async function read<T>(store: OpenedStore, work: Parameters<typeof store.read<T>>[0]): Promise<T> {
  return valueOf(await store.read(work))
}

function valueOf<T>(result: Result<T, StoreProblem>): T {
  if (!result.ok) throw new Error(`${result.error.kind}: ${result.error.message}`)
  return result.value
}

function messageOf(result: Result<unknown, StoreProblem>): string {
  return result.ok ? '' : result.error.message
}

function fail(name: string): never {
  throw new Error(`no store in ${name}`)
}

function agreementId(id: string): AgreementId {
  return id as AgreementId
}

function documentId(id: string): DocumentId {
  return id as DocumentId
}

function instant(ms: number): Instant {
  return ms as Instant
}

function point(words: string): TimePoint {
  return words as TimePoint
}
