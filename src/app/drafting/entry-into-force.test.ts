import { describe, expect, it } from 'vitest'
import { entryIntoForce } from '#app/drafting/entry-into-force'
import { readDocument } from '#reader/read-document'
import { parseCalendarDate } from '#time/calendar-date'

function begins(words: string, signed = '2032-06-04'): string | undefined {
  const text = `ACCORD\n\n1. The Parties shall open the road.\n\n2. ${words}\n`
  const times = readDocument({ text, kind: 'instrument' }).items.filter((item) => item.kind === 'time')
  const day = parseCalendarDate(signed)
  return entryIntoForce(text, times, day.ok ? day.value : undefined)
}

describe('entry into force', () => {
  it.each([
    ['This Agreement enters into force on 28 October 2032.', '2032-10-28'],
    ['The present Protocol shall enter into force at 06:00 on 1 July 2032.', '2032-07-01T06:00'],
    ['This Charter takes effect on 15 February 2034 and lapses in May.', '2034-02-15'],
    ['This Addendum forms part of the Accord and enters into force on 8 December 2032.', '2032-12-08'],
    ['This Accord comes into force upon signature.', '2032-06-04'],
    ['The Agreement enters into force on the day of its signature.', '2032-06-04'],
  ])('is what the text says: %s', (words, day) => {
    expect(begins(words)).toBe(day)
  })

  it.each([
    'This Agreement enters into force after ratification by both parliaments.',
    'The new border regime enters into force on 28 October 2032.',
    'This Agreement enters into force when the guns are gone. They go on 28 October 2032.',
    'This Agreement enters into force in October.',
  ])('is left out where it is another event: %s', (words) => {
    expect(begins(words)).toBeUndefined()
  })
})
