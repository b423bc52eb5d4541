import { describe, expect, test } from 'vitest'
import { historyOf } from '#engine/draw-up-ledger'
import { riverCase } from '#testing/river-case'
import { toNormPage, type NormPage } from '#views/norm-page'
import { sentenceText } from '#views/words/norm-sentence'

function pageOf(id: string, asOf: string, knownAt: string, overlay: readonly string[] = []): NormPage {
  const { ledger, agreement, record } = riverCase(asOf, knownAt, overlay)
  const norm = ledger.entries.find((entry) => entry.id === id)?.id
  if (norm === undefined) throw new Error(`no norm ${id}`)
  const page = toNormPage(
    { ledger, agreement, record, history: historyOf(agreement, record, ledger.question, norm) },
    norm,
  )
  if (page === undefined) throw new Error('no page')
  return page
}

describe('the page of a norm', () => {
  test('it begins with one plain sentence', () => {
    expect(sentenceText(pageOf('return-bank', '2021-03-05', '2021-03-05').sentence)).toBe(
      'Northland hands the East Bank over to Southland, by 10 March 2021.',
    )
  })

  test('a norm without words of its own gets a sentence from its parts, and a missing bearer is said', () => {
    expect(sentenceText(pageOf('open-road', '2021-03-05', '2021-03-05').sentence)).toMatch(
      /^Somebody whom the text does not name must open/,
    )
  })

  test('a power says what it does, to which norm and against whom', () => {
    expect(sentenceText(pageOf('demand-bank', '2021-03-25', '2021-03-05', ['colonel']).sentence)).toBe(
      'Southland may demand the performance of “Northland hands the East Bank over to Southland”, against Northland.',
    )
  })

  test('it quotes the provision and says on what the norm rests', () => {
    expect(pageOf('return-bank', '2021-03-05', '2021-03-05').provision).toMatchObject({
      sign: '§ 2',
      says: 'The East Bank is returned by 10 March 2021.',
      basis: 'a provision of the text',
    })
  })

  test('there is no status without reasons', () => {
    for (const entry of riverCase('2021-03-05', '2021-03-05').ledger.entries) {
      expect(pageOf(entry.id, '2021-03-05', '2021-03-05').reasons.length).toBeGreaterThan(0)
    }
  })

  test('evidence keeps the two grades, the speaker and what it counts for', () => {
    const [row] = pageOf('return-bank', '2021-03-05', '2021-03-05').evidence
    expect(row).toMatchObject({
      grade: 'F6',
      unjudged: true,
      admitted: false,
      side: 'against',
      supports: 'a refusal, no breach',
      speaker: 'River Post, quoting residents (unnamed)',
      hedge: 'it is said',
    })
  })

  test('what is open is listed: gaps of the text and a missing deadline', () => {
    expect(pageOf('return-bank', '2021-03-05', '2021-03-05').unclear).toEqual(['how the guns are moved'])
    expect(pageOf('open-road', '2021-03-05', '2021-03-05').unclear).toEqual([
      'the text does not say who owes this',
      'the text gives no deadline',
    ])
  })

  test('a change is told with who asked, who granted and in what form, once it is known', () => {
    expect(pageOf('return-bank', '2021-03-05', '2021-03-05').changes).toEqual([])
    expect(pageOf('return-bank', '2021-03-09', '2021-03-09').changes).toEqual([
      {
        known: '8 Mar 2021',
        words: 'Extension: new deadline by 20 March 2021, asked by Northland, granted by Southland, announced',
      },
    ])
  })

  test('the history covers all of time without a gap', () => {
    const { history } = pageOf('return-bank', '2021-03-20', '2021-03-20')
    expect(history[0]?.when).toMatch(/^Until /)
    expect(history.at(-1)?.when).toMatch(/ on$/)
  })
})
