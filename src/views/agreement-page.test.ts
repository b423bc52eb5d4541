import { describe, expect, test } from 'vitest'
import { riverCase } from '#testing/river-case'
import { toAgreementPage } from '#views/agreement-page'

function pageAt(asOf: string, knownAt: string) {
  const { ledger, agreement } = riverCase(asOf, knownAt)
  return toAgreementPage(ledger, agreement)
}

describe('the page of an agreement', () => {
  test('every provision is there, with its norms and what it leaves open', () => {
    const { provisions } = pageAt('2021-03-05', '2021-03-05')
    expect(provisions.map((provision) => provision.sign)).toEqual(['§ 1', '§ 2', '§ 3'])
    expect(provisions[1]?.norms.map((row) => row.id)).toEqual(['return-bank'])
    expect(provisions[1]?.gaps.map((gap) => gap.kindWords)).toEqual(['no mechanism'])
  })

  test('coverage is told with its base', () => {
    expect(pageAt('2021-03-05', '2021-03-05').facts).toContainEqual({
      word: 'Coverage',
      value: '3 of 3 provisions modelled',
    })
  })

  test('what is not modelled is listed, with its reason, and counted', () => {
    const { ledger, agreement } = riverCase('2021-03-05', '2021-03-05')
    const [first, second, third] = agreement.provisions
    if (first === undefined || second === undefined || third === undefined) throw new Error('the case changed')
    const provisions = [
      first,
      { ...second, coverage: { kind: 'out-of-scope', reason: 'a greeting' } as const },
      { ...third, coverage: { kind: 'open' } as const },
    ]
    const page = toAgreementPage(ledger, { ...agreement, provisions })
    expect(page.facts).toContainEqual({ word: 'Coverage', value: '1 of 3 provisions modelled, 1 out of scope, 1 open' })
    expect(page.uncovered.map(({ sign, coverage }) => [sign, coverage])).toEqual([
      ['§ 2', 'out of scope: a greeting'],
      ['§ 3', 'not modelled yet'],
    ])
  })

  test('where there is no provision, none is told to be modelled', () => {
    const { ledger, agreement } = riverCase('2021-03-05', '2021-03-05')
    const page = toAgreementPage(ledger, { ...agreement, provisions: [] })
    expect(page.facts.map(({ word }) => word)).not.toContain('Coverage')
    expect(page.headline).toBe('No provisions')
  })

  test('the headline counts the texts that differ in effect, not all that were published', () => {
    const { ledger, agreement } = riverCase('2021-03-05', '2021-03-05')
    const text = { standing: 'official-translation', language: 'fr', publisher: 'Northland' } as const
    const differing = (ofEffect: boolean) =>
      agreement.provisions.slice(1, 2).map(({ id }) => ({ provision: id, has: 'before 10 March', ofEffect }))
    const texts = [
      { ...text, id: 'one', differences: differing(true) },
      { ...text, id: 'other', differences: differing(false) },
    ]
    const page = toAgreementPage(ledger, { ...agreement, instrument: { ...agreement.instrument, texts } })
    expect(page.headline).toBe('3 provisions; 1 of 2 published texts differs in effect, in 1 provision')
    expect(page.texts[0]?.about).toContain('French')
  })

  test('one day of signature is said once', () => {
    expect(pageAt('2021-03-05', '2021-03-05').facts).toContainEqual({
      word: 'Signed by',
      value: 'Northland and Southland, on 1 Mar 2021',
    })
  })

  test('changes appear once they are known', () => {
    expect(pageAt('2021-03-05', '2021-03-05').amendments).toEqual([])
    expect(pageAt('2021-03-09', '2021-03-09').amendments.map((amendment) => amendment.id)).toEqual(['later-bank'])
  })
})
