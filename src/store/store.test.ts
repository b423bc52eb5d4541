import { describe, expect, test } from 'vitest'
import type { RecordEntry } from '#model/record/record'
import { ok } from '#base/result'
import {
  add,
  agreementId,
  awaited,
  ceasefire,
  claim,
  enter,
  instant,
  messageOf,
  point,
  read,
  retraction,
  source,
  transact,
  version,
} from '#testing/store/store-fixtures'
import { storePlaces, storesAt } from '#testing/store/store-places'

// The one suite of all stores, here and in `store-work.test.ts`: what it says holds for memory, SQLite and PostgreSQL alike.

describe.each(storePlaces)('a store in %s', (name) => {
  const fresh = storesAt(name)

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
})
