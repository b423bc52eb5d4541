import { describe, expect, it } from 'vitest'
import { findTimes } from '#reader/find/find-times'
import { findHeader, type DocumentHeader } from '#reader/segment/find-header'

const labels = new Set(['date', 'published', 'issued', 'release', 'as of'])

function headerOf(text: string): DocumentHeader {
  return findHeader(text, labels, (head) => findTimes(head, { mode: 'news', language: 'en' }))
}

describe('the day of publication is read off', () => {
  it.each([
    ['a dateline in capitals', 'OSLO, 4 June 2019 - The two sides met.', '2019-06-04'],
    ['a dateline as one writes a name', 'Oslo, 4 June 2019 - The two sides met.', '2019-06-04'],
    ['a dateline with an agency', 'OSLO (Northwire), June 4, 2019 – The two sides met.', '2019-06-04'],
    [
      'a dateline below a headline',
      'Two sides meet in the north\n\nOslo, 4 June 2019 — The two sides met.',
      '2019-06-04',
    ],
    [
      'a lone date above a dateline without one',
      'Two sides meet\n4 June 2019\n\nOSLO (Northwire) - They met.',
      '2019-06-04',
    ],
    [
      'a date beside the name of a paper',
      'The Harbour Weekly, No. 12 | Tuesday, 4 June 2019\n\nThey met.',
      '2019-06-04',
    ],
    ['a place, a day and an hour on one line', 'OSLO - 14/06/2019 - 18:40 CET\n\nThe two sides met.', '2019-06-14'],
    ['a day with its hour and zone', '4 June 2019, 14:05 (Oslo time)\nThe two sides met.', '2019-06-04'],
    [
      'a dateline whose year stands in brackets',
      'OSLO, June 4 (Northwire) - The sides met on Monday. (June 4, 2019)\n\nThey will meet again.',
      '2019-06-04',
    ],
    ['a date behind a paper', 'Harbour Tribune, Tuesday the 4th of June 2019\n\nThey met.', '2019-06-04'],
    ['a date behind a paper and its town', 'THE HARBOUR STAR, OSLO. 4th June, 2019.\n\nThey met.', '2019-06-04'],
    ['a dateline that ends in a stop', 'Oslo, 4 June 2019. The two sides met on Monday.', '2019-06-04'],
    ['a dateline that ends in a colon', 'OSLO, June 4, 2019: The two sides met on Monday.', '2019-06-04'],
    ['a dateline in brackets', '(OSLO, 4 June 2019) The two sides met on Monday.', '2019-06-04'],
    [
      'a day of issue before the days it covers',
      'Daily report\nIssued on 4 June 2019, covering 3 June\n\nThey met.',
      '2019-06-04',
    ],
    ['a day up to which a report goes', 'Situation report 4\nAs of 4 June 2019\n\nThey met.', '2019-06-04'],
    ['a day that a title tells', 'Office of the envoy\nPress release of 4 June 2019\n\nThey met.', '2019-06-04'],
    [
      'a day and an hour behind a title',
      'Ministry of Ports\nNews channel, 4 June 2019, 21:15\n\nThey met.',
      '2019-06-04',
    ],
    ['a dateline with who sends it before the stop', 'OSLO, 4 June 2019 (Northwire). The two sides met.', '2019-06-04'],
    ['a day without a place', 'Two sides meet\n\nTuesday 4 June 2019 - The two sides met.', '2019-06-04'],
    ['a labelled date', 'Published: 4 June 2019\n\nThe two sides met.', '2019-06-04'],
  ])('%s', (_what, text, day) => {
    expect(headerOf(text).published).toBe(day)
  })
})

it('the text proper begins after the dateline', () => {
  const text = 'Two sides meet\n\nOslo, 4 June 2019 - The two sides met.'
  expect(text.slice(headerOf(text).end)).toBe('The two sides met.')
  const labelled = 'Published 5 June 2019\n\nOSLO - The two sides met.'
  expect(labelled.slice(headerOf(labelled).end)).toBe('The two sides met.')
})

it.each([
  ['a headline with a dash', 'Peace at last - The two sides met on Friday.'],
  ['a sentence that ends with a day', 'The two sides met in Oslo, on 4 June 2019.\n\nThey parted.'],
  ['a question between dashes', 'Will they meet - and when - on 4 June 2019?'],
  ['a headline that ends with a day', 'Two sides meet in Oslo on 4 June 2019\n\nThey parted.'],
  ['a title with two days', 'From the truce of 3 May 2019 to the accord, 4 June 2019\n\nThey parted.'],
  ['a sentence with a dash', 'The two sides - who had not met before - agreed on 4 June 2019.'],
  [
    'a date far inside the first paragraph',
    'The two sides met in Oslo and agreed to meet again on 4 June 2019 - a Tuesday.',
  ],
])('%s is no dateline', (_what, text) => {
  expect(headerOf(text)).toMatchObject({ end: 0, datelines: [] })
})
