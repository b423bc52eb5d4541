import { describe, expect, test } from 'vitest'
import { sha256OfText } from '#base/hash'
import { err, ok } from '#base/result'
import {
  add,
  after,
  agreementId,
  auditRow,
  awaited,
  ceasefire,
  claim,
  custody,
  document,
  documentId,
  enter,
  feedRow,
  keep,
  messageOf,
  read,
  reviewAct,
  setting,
  transact,
  valueOf,
  version,
} from '#testing/store/store-fixtures'
import { storePlaces, storesAt } from '#testing/store/store-places'

// The one suite of all stores, its second half.

describe.each(storePlaces)('a store in %s', (name) => {
  const fresh = storesAt(name)

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

  describe('acts of review', () => {
    test('acts count from one for each document and come back in order, whoever did them', async () => {
      const store = await fresh()
      for (const id of ['doc_1', 'doc_2']) await keep(store, document(id))
      for (const [id, by] of [
        ['doc_1', 'ana'],
        ['doc_2', 'ana'],
        ['doc_1', 'bela'],
      ] as const) {
        await transact(store, (session) => session.addReviewAct(reviewAct(id, by, `{"by":"${by}"}`)))
      }
      const acts = await read(store, (reader) => reader.listReviewActs(documentId('doc_1')))
      expect(acts).toEqual([
        { document: 'doc_1', number: 1, at: 9, by: 'ana', act: '{"by":"ana"}' },
        { document: 'doc_1', number: 2, at: 9, by: 'bela', act: '{"by":"bela"}' },
      ])
      expect(await read(store, (reader) => reader.listReviewActs(documentId('doc_3')))).toEqual([])
    })

    test('a review of a document that is not there is our own mistake', async () => {
      const store = await fresh()
      const adding = transact(store, (session) => session.addReviewAct(reviewAct('doc_9', 'ana')))
      await expect(adding).rejects.toThrow('our fault')
    })

    test('a later reading leaves every act as it was', async () => {
      const store = await fresh()
      await keep(store, { ...document('doc_1'), reading: 'first' })
      await transact(store, (session) => session.addReviewAct(reviewAct('doc_1', 'ana')))
      const before = await read(store, (reader) => reader.listReviewActs(documentId('doc_1')))
      await transact(store, (session) => session.addReading(documentId('doc_1'), 'second'))
      expect(await read(store, (reader) => reader.listReviewActs(documentId('doc_1')))).toEqual(before)
    })

    test('of the values of a setting the newest counts, and one that was never set is absent', async () => {
      const store = await fresh()
      for (const value of ['1', '2']) {
        await transact(store, (session) => session.addWorkspaceSetting(setting('coders', value)))
      }
      expect(await read(store, (reader) => reader.findWorkspaceSetting('coders'))).toEqual(setting('coders', '2'))
      expect(await read(store, (reader) => reader.findWorkspaceSetting('other'))).toBeUndefined()
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

    test('one inside another is our own mistake and is told at once', async () => {
      const store = await fresh()
      const nested = transact(store, () => transact(store, (session) => session.addAuditRow(auditRow('inner'))))
      await expect(nested).rejects.toThrow('a transaction inside a transaction')
      await transact(store, (session) => session.addAuditRow(auditRow('after')))
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

  test('of many documents those that stand there are passed over, whatever else is added', async () => {
    const store = await fresh()
    await keep(store, { ...document('doc_1'), reading: 'first' })
    const many = ['doc_1', 'doc_2', 'doc_3', 'doc_2'].map((id) => ({ ...document(id), reading: 'many' }))
    const added = await transact(store, (session) => session.addDocuments(many))
    expect(added).toEqual(['doc_2', 'doc_3'])
    const page = await read(store, (reader) => reader.listDocuments({ limit: 9 }))
    expect(page.items.map(({ id }) => id)).toEqual(['doc_1', 'doc_2', 'doc_3'])
    expect(await read(store, (reader) => reader.findDocument(documentId('doc_1')))).toMatchObject({ reading: 'first' })
    expect(await read(store, (reader) => reader.findDocument(documentId('doc_3')))).toMatchObject({ reading: 'many' })
  })

  test('a document stands there by its id, or by its bytes in the same agreement alone', async () => {
    const store = await fresh()
    const sha256 = 'f'.repeat(64)
    await keep(store, { ...document('doc_1'), sha256, agreement: ceasefire })
    const wanted = [
      { id: documentId('doc_1'), sha256: 'other' },
      { id: documentId('doc_2'), sha256, agreement: ceasefire },
      { id: documentId('doc_3'), sha256, agreement: agreementId('road') },
      { id: documentId('doc_4'), sha256 },
    ]
    const standing = await read(store, (reader) => reader.findStanding(wanted))
    expect([...standing]).toEqual([
      ['doc_1', 'doc_1'],
      ['doc_2', 'doc_1'],
    ])
  })

  test('how a document came in is kept each time, and custody of nothing is our own mistake', async () => {
    const store = await fresh()
    await keep(store, document('doc_1'))
    const rows = [custody('doc_1'), { ...custody('doc_1'), within: 'aa', locator: 'row 2', particulars: '{"a":"b"}' }]
    await transact(store, (session) => session.addCustody(rows))
    expect(await read(store, (reader) => reader.listCustody([documentId('doc_1')]))).toEqual(rows)
    expect(await read(store, (reader) => reader.listCustody([documentId('doc_2')]))).toEqual([])
    await expect(transact(store, (session) => session.addCustody([custody('doc_9')]))).rejects.toThrow()
  })

  test('of what happened to a feed the newest of each kind is told', async () => {
    const store = await fresh()
    for (const [feed, did, content] of [
      ['one', 'added', '1'],
      ['one', 'polled', '2'],
      ['two', 'added', '3'],
      ['one', 'polled', '4'],
    ] as const) {
      await transact(store, (session) => session.addFeedRow({ ...feedRow(feed, did), content }))
    }
    const rows = await read(store, (reader) => reader.listFeedRows())
    expect(rows.map(({ content }) => content)).toEqual(['1', '3', '4'])
  })

  test('many originals at once are kept like one after the other', async () => {
    const { originals } = await fresh()
    const all = Array.from({ length: 40 }, (_, index) => Uint8Array.of(index % 30))
    const kept = valueOf(await originals.putAll(all))
    expect(kept).toHaveLength(40)
    expect(kept[0]).toEqual(valueOf(await originals.put(Uint8Array.of(0))))
    for (const [index, { sha256 }] of kept.entries())
      expect([...((await originals.read(sha256)) ?? [])]).toEqual([index % 30])
    expect(valueOf(await originals.putAll([]))).toEqual([])
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
    // The server of the tests runs without fsync, and the check is right to say so.
    expect(checks.filter(({ name: of, fine }) => !fine && of !== 'durability')).toEqual([])
  })
})
