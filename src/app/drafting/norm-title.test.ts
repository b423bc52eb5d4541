import { describe, expect, it } from 'vitest'
import { draftAgreement } from '#app/drafting/draft-agreement'
import { readDocument } from '#reader/read-document'
import { parseDay } from '#time/calendar-date'

function titles(body: string): readonly (string | undefined)[] {
  const text = `AGREEMENT ON THE VALLEY\n\nSigned at Port Calder on 4 June 2032\n\n${body}\n`
  const day = parseDay('2032-06-04')
  if (!day.ok) throw new Error('no day')
  const reading = readDocument({ text, kind: 'instrument' })
  return draftAgreement({ text, name: 'valley', reading, day: day.value }).agreement.norms.map(({ says }) => says)
}

describe('the title of a norm', () => {
  it('is its words', () => {
    expect(titles('1. The Parties shall open the road.')).toEqual(['The Parties shall open the road'])
  })

  it('of a line by places is the act with its line', () => {
    expect(
      titles(
        '1. The Army shall withdraw from the town of Dern by 31 July 2032 and from the heights of Sarn by 5 May 2033.',
      ),
    ).toEqual([
      'The Army shall withdraw … town of Dern by 31 July 2032',
      'The Army shall withdraw … heights of Sarn by 5 May 2033',
    ])
  })

  it('of a group behind a colon is the act with its group', () => {
    expect(
      titles('1. Prisoners shall be exchanged in two groups: the wounded on 3 July 2032; all others by 1 May 2033.'),
    ).toEqual([
      'Prisoners shall be exchanged … the wounded on 3 July 2032',
      'Prisoners shall be exchanged … all others by 1 May 2033',
    ])
  })

  it('of a dated item is its lead-in and its words', () => {
    const [, first, second] = titles(
      '1. The withdrawal is carried out in two stages:\n(a) from the town of Dern by 31 March 2033;\n(b) from the port by 30 April 2033.',
    )
    expect(first).toBe('The withdrawal is carried out in two stages: from the town of Dern by 31 March 2033')
    expect(second).toBe('The withdrawal is carried out in two stages: from the port by 30 April 2033')
  })

  it('of an item that is an act stays its own words', () => {
    expect(titles('1. The Parties shall:\n(a) remove the mines;\n(b) free the prisoners.')).toEqual([
      'remove the mines',
      'free the prisoners',
    ])
  })
})
