import { expect, test } from 'vitest'
import { state } from '#engine/state'
import { agreement, amendment, due, normId, obligation } from '#testing/worlds/build-agreement'
import { eventId } from '#testing/worlds/build-agreement'
import { notDone, record } from '#testing/worlds/build-record'
import { entryOf } from '#testing/worlds/entry-of'
import { named, quoted } from '#time/statement'
import { indexAgreement } from '#views/agreement-index'
import { reasonParagraph, toReasonRow } from '#views/reason-rows'
import { indexRecord } from '#views/record-index'
import { statementWords } from '#views/words/statement-words'

const of = agreement([obligation('n', { says: 'a hands the district over.', deadline: due('by 20 November 2020') })], {
  amendments: [amendment('am', ['n'], { kind: 'release' })],
})
const told = record([{ kind: 'event', id: eventId('talks'), what: 'the talks are over' }])
const within = { index: indexAgreement(of), record: indexRecord(told) }

test('a derivation reads as one paragraph of sentences', () => {
  const entry = entryOf({ ...of, amendments: [] }, [notDone('c', '2020-11-16')], '2020-11-21')
  expect(reasonParagraph(entry.reasons, within)).toBe(
    'The text: a hands the district over. Owed by Party a, to Party b. In force. ' +
      '“by 20 November 2020”: “by 20 Nov 2020” includes it: in time before 21 Nov 2020, 00:00, in Europe/Moscow. ' +
      'The window closed 21 Nov 2020, 00:00 (Europe/Moscow). ' +
      'By reasonable grounds version 1 (C3 or better, one origin): nothing is known either way; the last denial speaks to 16 Nov 2020, 23:59. ' +
      'Overdue, unknown: past due, and nothing that counts says whether it was done. ' +
      'It is not “kept”: no admitted claim says that it was done by then. ' +
      'It is not “due”: the deadline has passed. ' +
      'It is not “broken”: nobody who counts denies performance as of the deadline; silence is never breach.',
  )
})

test('norms stand by their titles, changes by kind and day, events by what they are, quoted words as they are', () => {
  const say = (statement: ReturnType<typeof state>): string => statementWords(statement, within)
  expect(say(state('depends', { norms: named('n', 'x') }))).toBe('asked about “A hands the district over.” and x')
  expect(say(state('force.suspended', { by: named('am') }))).toMatch(/^suspended: the .+ of \d+ \w+ \d{4}$/)
  expect(say(state('event.came', { event: { is: 'event', id: 'talks' } }))).toBe('“the talks are over” came about')
  expect(say(state('event.came', { event: quoted('`2020-11-20` n') }))).toBe('“`2020-11-20` n” came about')
})

test('a step has its sources as chips, but none for what its words name already', () => {
  const reason = { step: 'clause', because: [normId('n'), 'a', 'x'], said: state('force.in') }
  const row = toReasonRow(reason, within.index, within.record)
  expect(row.words).toBe('In force')
  expect(row.chips.map(({ kind, detail }) => [kind, detail])).toEqual([
    ['norm', 'obligation'],
    ['rule', 'a rule of reckoning'],
  ])
})

test('a step on a label that does not hold says which', () => {
  const reason = { step: 'not:overdue-unknown', because: [], said: state('not.beforeDeadline') }
  expect(toReasonRow(reason, within.index, within.record).words).toBe(
    'Not “overdue, unknown”: the deadline has not passed',
  )
})
