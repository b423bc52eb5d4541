import { describe, expect, test } from 'vitest'
import type { Norm } from '#model/norms/norm'
import { dayOf, riverCase } from '#testing/river-case'
import { agreement, due, eventId, normId, obligation, power } from '#testing/worlds/build-agreement'
import { record } from '#testing/worlds/build-record'
import { indexAgreement } from '#views/agreement-index'
import { indexRecord } from '#views/record-index'
import { SUPPOSED_GRADES, supposablesOf } from '#views/supposable'
import { toWhatIf, type WhatIf } from '#views/what-if'

interface Asked {
  readonly norm: string
  readonly what: string
  readonly on: string
  readonly grade?: string
  readonly asOf: string
  readonly knownAt: string
}

function whatIf(asked: Asked, ...also: readonly Pick<Asked, 'what' | 'on' | 'grade'>[]): WhatIf {
  const { norm: id, asOf, knownAt } = asked
  const seen = riverCase(asOf, knownAt, ['colonel'])
  const index = indexAgreement(seen.agreement)
  const norm = index.normById.get(id)
  if (norm === undefined) throw new Error(`no norm ${id}`)
  const supposables = supposablesOf(norm, index, indexRecord(seen.record))
  const supposed = [asked, ...also].map(({ what: key, on, grade: chip = 'A1' }) => {
    const what = supposables.find((each) => each.key === key)
    const grade = SUPPOSED_GRADES.find((each) => each.key === chip)
    if (what === undefined || grade === undefined) throw new Error('nothing to suppose')
    return { what, on: dayOf(on), grade }
  })
  const told = toWhatIf({ ledger: seen.ledger, record: seen.record, index }, norm.id, supposed)
  if (told === undefined) throw new Error('not in the ledger')
  return told
}

const before = { norm: 'return-bank', asOf: '2021-03-05', knownAt: '2021-03-05' }
const after = { norm: 'return-bank', asOf: '2021-03-25', knownAt: '2021-03-15' }

describe('what a supposition would change', () => {
  test('a handover in time makes the norm kept, and the reason is told', () => {
    const told = whatIf({ ...before, what: 'done', on: '2021-03-05' })
    expect(told.says).toBe('It was done on 5 March 2021, told by a claim graded A1')
    expect([told.own.before.word, told.own.after.word]).toEqual(['due', 'kept'])
    expect(told.finding).toBe('This norm would be “kept” instead of “due”; one other norm would stand otherwise.')
    expect(told.own.because).not.toBe('')
    expect(told.why).toMatch(/\.$/)
  })

  test('other norms that hang on it are listed with their own marks', () => {
    const told = whatIf({ ...after, what: 'done', on: '2021-03-18' })
    expect(told.own.before.word).toBe('overdue, unknown, forecast')
    expect(told.others.map(({ id, before: was, after: becomes }) => [id, was.word, becomes.word])).toEqual([
      ['demand-bank', 'available, forecast', expect.not.stringMatching(/^available/)],
    ])
    expect(told.finding).toContain('one other norm would stand otherwise')
    expect(told.others[0]?.because).not.toContain('return-bank')
  })

  test('a claim whose truth cannot be judged changes nothing, and why it does not count is told', () => {
    const told = whatIf({ ...before, what: 'done', on: '2021-03-05', grade: 'F6' })
    expect(told.own.after.word).toBe(told.own.before.word)
    expect(told.others).toEqual([])
    expect(told.finding).toBe('This norm would still be “due”; no other norm would stand otherwise.')
    expect(told.notAdmitted).not.toBe('')
  })

  test('several suppositions count together, and the same one twice counts once', () => {
    const done = { ...before, what: 'done', on: '2021-03-04' }
    const denied = { what: 'not-done', on: '2021-03-05' }
    const told = whatIf(done, denied)
    expect(told.says).toBe(
      'It was done on 4 March 2021, told by a claim graded A1; it was not done on 5 March 2021, told by a claim graded A1',
    )
    expect(told.own.after.word).toBe('disputed')
    expect(whatIf(done, done)).toEqual(whatIf(done))
  })

  test('of several suppositions each is weighed for itself, and the last day is pointed out', () => {
    const told = whatIf(
      { ...before, what: 'done', on: '2021-03-05' },
      { what: 'not-done', on: '2021-03-09', grade: 'F6' },
    )
    expect(told.own.after.word).toBe('kept')
    expect(told.notAdmitted).not.toBe(undefined)
    expect(told.later).toBe('2021-03-09')
  })

  test('a day after the one that is looked at is pointed out', () => {
    expect(whatIf({ ...before, what: 'done', on: '2021-03-09' })).toMatchObject({ later: '2021-03-09' })
    expect(whatIf({ ...before, what: 'done', on: '2021-03-05' })).not.toHaveProperty('later')
  })
})

describe('what can be supposed', () => {
  const told = indexRecord(record([{ kind: 'event', id: eventId('deployed'), what: 'the force is deployed' }]))
  const keysOf = (norm: Norm, ...others: readonly Norm[]) =>
    supposablesOf(norm, indexAgreement(agreement([norm, ...others])), told)

  test('an act is done, not done or refused, a power is used', () => {
    expect(keysOf(obligation('n')).map(({ key }) => key)).toEqual(['done', 'not-done', 'refused'])
    expect(keysOf(power('p')).map(({ key }) => key)).toEqual(['exercised'])
  })

  test('what is kept up is breached or refused', () => {
    expect(keysOf(obligation('n', { aspect: 'continuing' })).map(({ key }) => key)).toEqual(['breached', 'refused'])
  })

  test('events that a norm waits for or counts from can come about, each once and in words', () => {
    const norm = obligation('n', {
      trigger: {
        kind: 'all',
        of: [
          { kind: 'event', event: eventId('deployed') },
          { kind: 'not', of: { kind: 'words', words: 'if so', event: eventId('no-war') } },
        ],
      },
      deadline: due('within 5 days of event deployed'),
    })
    expect(
      keysOf(norm)
        .map(({ words }) => words)
        .slice(3),
    ).toEqual(['“the force is deployed” came about', '“no war” came about'])
  })

  test('another norm that a condition looks at can be brought to what the condition asks for', () => {
    const waits = obligation('n', { trigger: { kind: 'norm', norm: normId('other'), is: 'kept' } })
    expect(keysOf(waits, obligation('other', { says: 'They leave' }))[3]).toMatchObject({
      words: '“They leave”: it was done',
      standing: 'done',
      about: { kind: 'norm', norm: 'other' },
    })
    const follows = power('p', { trigger: { kind: 'norm', norm: normId('other'), is: 'broken' } })
    expect(keysOf(follows, obligation('other')).map(({ key }) => key)).toEqual(['exercised', 'not-done other'])
  })
})
