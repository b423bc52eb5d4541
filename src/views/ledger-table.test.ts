import { describe, expect, test } from 'vitest'
import { drawUpLedger } from '#engine/draw-up-ledger'
import { due, normId } from '#testing/worlds/build-agreement'
import { riverCase } from '#testing/river-case'
import { toLedgerTable } from '#views/ledger-table'

function rowOf(id: string, asOf: string, knownAt: string) {
  const { ledger, agreement, record } = riverCase(asOf, knownAt)
  const row = toLedgerTable(ledger, agreement, record).rows.find((other) => other.id === id)
  if (row === undefined) throw new Error(`no row ${id}`)
  return row
}

describe('the ledger as a table', () => {
  test('a row says who owes what to whom by when, with the month in letters', () => {
    expect(rowOf('return-bank', '2021-03-05', '2021-03-05')).toMatchObject({
      title: 'Northland hands the East Bank over to Southland',
      sentence: 'Northland hands the East Bank over to Southland, by 10 Mar 2021.',
      bearer: 'Northland',
      counterparty: 'Southland',
      due: 'by 10 Mar 2021',
      clock: '5 days left',
      provisionSign: '§ 2',
      mark: 'ring',
    })
  })

  test('places carry the names of both sides', () => {
    expect(rowOf('return-bank', '2021-03-05', '2021-03-05').places).toEqual(['East Bank / Sunside'])
  })

  test('a refusal that nobody can judge is told and not counted as an answer', () => {
    expect(rowOf('return-bank', '2021-03-05', '2021-03-05').evidence).toBe('1 refusal claimed, not admitted')
  })

  test('a norm without a bearer says so and guesses nobody', () => {
    expect(rowOf('open-road', '2021-03-05', '2021-03-05')).toMatchObject({ bearer: 'nobody named', due: 'no deadline' })
  })

  test('a term that counts from the keeping of a norm names it, and a whole refers to its parts', () => {
    const { agreement, record, ledger } = riverCase('2021-03-05', '2021-03-05')
    const norms = agreement.norms.map((norm) => ({
      ...norm,
      ...(norm.id === 'open-road' ? { deadline: due('within 7 days after return-bank') } : {}),
      ...(norm.id === 'return-bank' ? { partOf: normId('hold-fire') } : {}),
    }))
    const changed = { ...agreement, norms }
    const { rows } = toLedgerTable(drawUpLedger(changed, record, ledger.question), changed, record)
    const told = new Map(rows.map((row) => [String(row.id), row.due]))
    expect(told.get('open-road')).toBe('counted from the keeping of “Northland hands the East Bank over to Southland”')
    expect(told.get('hold-fire')).toBe('as each part says')
    expect(rows.find((row) => row.id === 'hold-fire')?.evidence).toBe('as each part says')
  })

  test('parties that owe the same to one another owe it to each other', () => {
    expect(rowOf('hold-fire', '2021-03-05', '2021-03-05')).toMatchObject({
      counterparty: 'each other',
      notes: ['prohibition'],
    })
  })

  test('a moved deadline is noted with its form, from the day it is known', () => {
    expect(rowOf('return-bank', '2021-03-09', '2021-03-09').notes).toEqual(['changed by an extension, announced'])
    expect(rowOf('return-bank', '2021-03-09', '2021-03-07').notes).toEqual([])
  })

  test('what was kept has no clock any more, and says when it was last heard of', () => {
    const row = rowOf('return-bank', '2021-03-20', '2021-03-21')
    expect(row).toMatchObject({ word: 'kept', mark: 'disc', lastHeard: '18 Mar 2021' })
    expect(row.clock).toBeUndefined()
  })

  test('counts carry their base and add up to all norms', () => {
    const { ledger, agreement, record } = riverCase('2021-03-05', '2021-03-05')
    const { counts, rows } = toLedgerTable(ledger, agreement, record)
    expect(counts.reduce((sum, count) => sum + count.count, 0)).toBe(rows.length)
    expect(counts.map((count) => count.words)).toContain('2 of 3 norms open')
  })

  test('an opinion is marked as one and stays out until it is laid over', () => {
    const { ledger, agreement, record } = riverCase('2021-03-05', '2021-03-05', ['colonel'])
    const row = toLedgerTable(ledger, agreement, record).rows.find((other) => other.id === 'demand-bank')
    expect(row).toMatchObject({ opinion: true, kindWords: 'power' })
    expect(row?.notes).toContain('an opinion of a retired colonel, not a clause')
  })
})
