import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Finding } from '#linter/finding'
import { lint } from '#linter/lint'
import { parseAgreementFile } from '#model/codec/agreement-file'

const FOLDER = 'corpus/agreements'

function findingsOf(slug: string): readonly Finding[] {
  const { agreement } = parseAgreementFile(readFileSync(`${FOLDER}/${slug}/agreement.yaml`, 'utf8'))
  if (agreement === undefined) throw new Error(`${slug} cannot be read`)
  return lint(agreement)
}

/**
 * What is documented of real agreements, and the rule that must find it: agreement, rule, and the norm, provision or words
 * it must be about.
 */
const FLAWS: readonly (readonly [string, string, string, string])[] = [
  ['karabakh-2020', 'no-verifier', 'ceasefire', 'no monitor is named for the ceasefire'],
  ['karabakh-2020', 'no-violation-defined', 'ceasefire', 'no definition of a violation'],
  ['karabakh-2020', 'no-consequence', 'ceasefire', 'no clause on breach'],
  ['karabakh-2020', 'ambiguous-bound', 'return-aghdam', 'by, before and until in the published texts'],
  ['karabakh-2020', 'ambiguous-bound', 'return-kalbajar', 'by and before'],
  ['karabakh-2020', 'no-bearer', 'return-aghdam', 'the passive voice names nobody'],
  ['karabakh-2020', 'no-mechanism', 'return-aghdam', 'no procedure for the handover'],
  ['karabakh-2020', 'missing-map', 'deploy-contingent', 'the line of contact is on no map'],
  ['karabakh-2020', 'no-deadline', 'withdraw-armenian-forces', 'no date for the withdrawal'],
  ['karabakh-2020', 'no-baseline', 'withdraw-armenian-forces', 'from where they withdraw'],
  ['karabakh-2020', 'unsynchronised-pair', 'withdraw-armenian-forces', 'deployment in parallel with the withdrawal'],
  ['karabakh-2020', 'backward-count', 'keep-contingent', 'notice six months before the end'],
  ['karabakh-2020', 'no-bearer', 'set-up-centre', 'nobody sets the centre up'],
  ['karabakh-2020', 'no-deadline', 'set-up-centre', 'and by no day'],
  ['karabakh-2020', 'role-conflict', 'control-corridor', 'two controllers of one road'],
  ['karabakh-2020', 'undefined-term', 'settle-route-plan', 'a plan or a road'],
  ['karabakh-2020', 'no-bearer', 'return-displaced', 'the displaced return and nobody owes it'],
  ['karabakh-2020', 'no-deadline', 'exchange-detainees', 'no date for the exchange'],
  ['karabakh-2020', 'undefined-term', 'control-nakhchivan-links', 'what control means'],
  ['karabakh-2020', 'versions-differ', 'return-aghdam', 'the published texts differ in effect'],
  ['karabakh-2020', 'side-letter', 'return-kalbajar', 'a deadline moved at a briefing'],
  ['minsk-2015', 'deadlock', 'border-control', 'border and elections wait for each other, as the sides read it'],
  ['minsk-2015', 'no-baseline', 'pull-back', 'two lines to measure from'],
  ['minsk-2015', 'undefined-term', 'elections', 'representatives of certain areas'],
  ['minsk-2015', 'unobservable-anchor', 'election-dialogue', 'after the start or after the end of the pull-back'],
  ['minsk-2015', 'idle-party', 'Russian Federation', 'a signatory to whom nothing falls'],
  ['minsk-2015', 'no-bearer', 'border-control', 'the end of the year without an owner'],
  ['nairobi-2022', 'unsynchronised-pair', 'heavy-weapons', 'concurrently, and nobody begins'],
  ['nairobi-2022', 'duty-on-non-party', 'foreign-forces-leave', 'the force that withdraws is no party'],
  ['hodeidah-2018', 'no-violation-defined', 'ceasefire', 'no definition of a violation'],
  ['hodeidah-2018', 'undefined-term', 'local-security', 'local security forces'],
  ['hodeidah-2018', 'delegated-definition', 'local-security', 'in accordance with national law'],
  ['hodeidah-2018', 'no-end', 'ceasefire', 'no duration'],
  ['angola-annex-9-1994', 'out-of-order-schedule', 'formal-signature', 'D+5 after D+10'],
  ['truces-1993', 'expiry-gap', 'truce-3', 'days between two truces'],
  ['georgia-2008', 'versions-differ', 'talks', 'security for or in'],
  ['georgia-2008', 'undefined-term', 'additional security measures', 'without area or end'],
]

describe('what is documented of real agreements is found by the rule named for it', () => {
  for (const [slug, rule, about, what] of FLAWS) {
    it(`${slug}: ${what} (${rule})`, () => {
      const found = findingsOf(slug).filter((finding) => finding.rule === rule)
      expect(found.some(({ norms, message }) => norms.some((id) => id === about) || message.includes(about))).toBe(true)
    })
  }

  it('the kept agreement of 1979 has few warnings and no error', () => {
    const findings = findingsOf('sinai-1979')
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(findings.filter(({ severity }) => severity === 'warning').length).toBeLessThanOrEqual(3)
  })
})
