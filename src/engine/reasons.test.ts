import { expect, test } from 'vitest'
import { toldInEnglish } from '#engine/words-of'
import { agreement, due, obligation, partyId } from '#testing/worlds/build-agreement'
import { done, notDone } from '#testing/worlds/build-record'
import { entryOf } from '#testing/worlds/entry-of'

test('a derivation says every step in plain words', () => {
  const of = agreement([obligation('n', { says: 'a hands the district over', deadline: due('by 20 November 2020') })])
  const { reasons } = entryOf(of, [notDone('c', '2020-11-16')], '2020-11-21')
  expect(reasons.map(toldInEnglish).map(({ step, words }) => [step, words])).toEqual([
    ['clause', 'the text: a hands the district over'],
    ['parties', 'owed by Party a, to Party b'],
    ['force', 'in force'],
    ['window', '`by 20 November 2020`: `by 2020-11-20` includes it: in time before 2020-11-21 00:00, in Europe/Moscow'],
    ['clock', 'the window closed 2020-11-21 00:00 (Europe/Moscow)'],
    ['claim:c', expect.stringContaining('says that it was not done')],
    [
      'evidence',
      'by reasonable-grounds version 1 (C3 or better, one origin): nothing is known either way; the last denial speaks to 2020-11-16 23:59',
    ],
    ['label', 'overdue-unknown: past due, and nothing that counts says whether it was done'],
    ['not:kept', 'no admitted claim says that it was done by then'],
    ['not:due', 'the deadline has passed'],
    ['not:broken', 'nobody who counts denies performance as of the deadline; silence is never breach'],
  ])
})

test('a norm without words of its own is called by what is to be done, never by the name of a kind', () => {
  const { reasons } = entryOf(agreement([obligation('n')]), [], '2020-11-21')
  expect(reasons.map(toldInEnglish)[0]?.words).toBe('the text: `do what the text says`')
})

test('the steps of a derivation have stable names in a fixed order', () => {
  const of = agreement([obligation('n', { deadline: due('by 20 November 2020') })])
  const steps = entryOf(of, [notDone('c', '2020-11-30')], '2020-11-21').reasons.map((reason) => reason.step)
  expect(steps).toEqual([
    'clause',
    'parties',
    'force',
    'window',
    'clock',
    'claim:c',
    'evidence',
    'breach',
    'label',
    'not:kept',
    'not:due',
  ])
})

test('an instrument that names no zone is reckoned in UTC, and the reasons say so', () => {
  const base = agreement([obligation('n', { deadline: due('by 20 November 2020') })])
  const { zone: _, ...instrument } = base.instrument
  const window = entryOf({ ...base, instrument }, [], '2020-11-17')
    .reasons.map(toldInEnglish)
    .find((reason) => reason.step === 'window')
  expect(window?.words).toContain('no zone is said, so days are reckoned in UTC')
})

test('an admission and a confirmation by the other side are named as such', () => {
  const of = agreement([obligation('n', { deadline: due('by 20 November 2020') })])
  const told = [
    notDone('a', '2020-11-16', { speakers: [{ name: 'A', side: partyId('a'), named: true }] }),
    done('b', '2020-11-18', { speakers: [{ name: 'B', side: partyId('b'), named: true }] }),
  ]
  const words = entryOf(of, told, '2020-11-21')
    .reasons.map(toldInEnglish)
    .filter(({ step }) => step.startsWith('claim:'))
    .map((each) => each.words)
  expect(words[0]).toContain('an admission against interest')
  expect(words[1]).toContain('confirmed by the other side')
})
