import { describe, expect, test } from 'vitest'
import { riverCase } from '#testing/river-case'
import { eventfulDays, toToday } from '#views/today'

function todayAt(asOf: string, knownAt: string) {
  const { ledger, agreement, record } = riverCase(asOf, knownAt)
  return toToday(ledger, agreement, record)
}

describe('the first page', () => {
  test('its headline is the finding: what is due and that a refusal is claimed', () => {
    expect(todayAt('2021-03-07', '2021-03-07').headline).toBe(
      'Due in 3 days: Northland hands the East Bank over to Southland; one refusal is claimed',
    )
  })

  test('before the agreement is in force it says so', () => {
    expect(todayAt('2021-02-01', '2021-02-01').headline).toBe('Nothing is in force yet')
  })

  test('past the deadline without a word it tells of silence and not of breach', () => {
    const today = todayAt('2021-03-12', '2021-03-07')
    expect(today.headline).toBe('One norm past the deadline without an admitted answer')
    expect(today.groups.map((group) => group.heading)).toContain(
      'One norm is past the deadline, and no admitted claim says what happened',
    )
  })

  test('news are what became known in the week before, newest first, with speaker and grade', () => {
    const { heard, heardHeading } = todayAt('2021-03-07', '2021-03-07')
    expect(heardHeading).toBe('4 claims became known in the 7 days before')
    expect(heard[0]).toMatchObject({ id: 'south-ford', grade: 'C3' })
  })

  test('it tells what changes next if nothing more becomes known', () => {
    expect(todayAt('2021-03-07', '2021-03-07').next).toMatchObject({
      day: '11 March 2021',
      words: '“Northland hands the East Bank over to Southland” turns from due to overdue, unknown',
    })
  })

  test('eventful days are the fullest ones in the order of time', () => {
    expect(eventfulDays(['b', 'a', 'b', 'c', 'c', 'c', 'd'], 2)).toEqual([
      { day: 'b', changes: 2 },
      { day: 'c', changes: 3 },
    ])
  })
})
