import { describe, expect, it } from 'vitest'
import { lintedCases } from './findings-page.ts'

describe('the reviewed false alarms of real agreements', () => {
  const cases = lintedCases()

  it('are each still found: one that is mended leaves the list', () => {
    for (const { falseAlarms, findings } of cases) {
      for (const { rule, provision } of falseAlarms) {
        const found = findings.filter((finding) => finding.rule === rule && (finding.provision ?? '') === provision)
        expect([rule, provision, found.length > 0]).toEqual([rule, provision, true])
      }
    }
  })

  it('say why, and are few', () => {
    const alarms = cases.flatMap(({ falseAlarms }) => falseAlarms)
    expect(alarms.filter(({ why }) => why === '')).toEqual([])
    const all = cases.reduce((sum, { findings }) => sum + findings.length, 0)
    expect(alarms.length * 10).toBeLessThan(all)
  })
})
