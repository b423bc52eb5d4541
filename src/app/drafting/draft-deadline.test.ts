import { describe, expect, it } from 'vitest'
import { draftDeadline } from '#app/drafting/draft-deadline'
import { readDocument } from '#reader/read-document'

function dueOf(words: string): unknown {
  const text = `Agreement between Ostria and Velia\n\n1. Velia shall release all prisoners ${words}.`
  const { items } = readDocument({ text, kind: 'instrument' })
  const [norm] = items.flatMap((item) => (item.kind === 'obligation' ? [item] : []))
  return norm?.deadline === undefined ? undefined : draftDeadline(norm.deadline, () => undefined)
}

describe('the deadline of a draft', () => {
  it.each([
    ['within ten days of signature', { days: 10 }, false],
    ['within ten working days of signature', { workingDays: 10 }, false],
    ['within 3 business days of signature', { workingDays: 3 }, false],
    ['within two clear days of signature', { days: 2 }, true],
    ['within ten calendar days of signature', { days: 10 }, false],
  ])('counts the days that the words say: %s', (words, period, clearDays) => {
    expect(dueOf(words)).toMatchObject({ kind: 'within', period, clearDays, of: { kind: 'signature' } })
  })

  it('ends with its anchor where the length counts back', () => {
    expect(dueOf('at least three months before the expiry of the truce')).toMatchObject({
      kind: 'counting-back',
      period: { months: 3 },
    })
  })

  it('has none where a day only dates what was', () => {
    expect(dueOf('held on 1 March 2019')).toBeUndefined()
  })
})
