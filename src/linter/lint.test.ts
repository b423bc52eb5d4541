import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lint, lintReport } from '#linter/lint'
import { ruleNamed, rules } from '#linter/rules/registry'
import { parseAgreementFile } from '#model/codec/agreement-file'
import type { Agreement } from '#model/instrument/agreement'
import { arbitraryAgreement } from '#testing/arbitraries/arbitrary-agreement'

const TEXT = `servanda: 1
instrument: { title: Note, kind: ceasefire, zone: Europe/Vilnius, inForce: 2021-03-01, signed: { on: 2021-03-01, by: [north, south] } }
parties: { north: Northland, south: Southland }
provisions:
  1:
    says: Northland returns the East Bank. Southland opens the road.
    norms:
      - { obligation: return-east, bearer: north, counterparty: south, action: hand-over-territory }
      - { obligation: open-road, bearer: south, counterparty: north, action: open-route }
`

function agreementIn(text: string): Agreement {
  const { agreement, problems } = parseAgreementFile(text)
  if (agreement === undefined) throw new Error(problems.map((problem) => problem.message).join('\n'))
  return agreement
}

function deadlines(text: string): readonly string[] {
  return lint(agreementIn(text), { rules: ['no-deadline'] }).flatMap((finding) => finding.norms)
}

describe('findings', () => {
  it('are those of the rules that are asked for, and of all by default', () => {
    expect(deadlines(TEXT)).toEqual(['return-east', 'open-road'])
    expect(lint(agreementIn(TEXT)).length).toBeGreaterThan(2)
    expect(lint(agreementIn(TEXT), { rules: ['no-such-rule'] })).toEqual([])
  })

  it('are kept apart where the file allows them, each with its reason', () => {
    const allowed = `${TEXT}allowed: [{ rule: no-deadline, norm: open-road, reason: the season decides }]\n`
    const report = lintReport(agreementIn(allowed), { rules: ['no-deadline'] })
    expect(report.findings.map((finding) => finding.norms)).toEqual([['return-east']])
    expect(report.allowed.map(({ reason }) => reason)).toEqual(['the season decides'])
    expect(deadlines(`${TEXT}allowed: [{ rule: no-deadline, reason: a draft }]\n`)).toEqual([])
  })

  it('quote the words of the provision letter for letter, whatever the agreement', () => {
    fc.assert(
      fc.property(arbitraryAgreement, (agreement) => {
        const says = new Map(agreement.provisions.map((provision) => [provision.id, provision.says]))
        for (const finding of lint(agreement)) {
          for (const span of finding.spans) {
            const text = finding.provision === undefined ? '' : (says.get(finding.provision) ?? '')
            expect(text.slice(span.from, span.to)).toBe(span.quote)
          }
        }
      }),
      { numRuns: 300 },
    )
  })

  it('are the same whatever the order of the parties and the places', () => {
    fc.assert(
      fc.property(arbitraryAgreement, (agreement) => {
        const turned = {
          ...agreement,
          parties: [...agreement.parties].reverse(),
          places: [...agreement.places].reverse(),
        }
        const messages = (each: Agreement): readonly string[] =>
          lint(each)
            .map((finding) => finding.message)
            .sort()
        expect(messages(turned)).toEqual(messages(agreement))
      }),
      { numRuns: 100 },
    )
  })

  it('go away when a deadline is added, and no other comes because of it but those about deadlines', () => {
    const before = lint(agreementIn(TEXT))
    const after = lint(
      agreementIn(TEXT.replace('action: open-route }', 'action: open-route, deadline: by 10 March 2021 }')),
    )
    expect(
      after.some((finding) => finding.rule === 'no-deadline' && finding.norms.includes('open-road' as never)),
    ).toBe(false)
    const names = new Set(before.map((finding) => finding.rule))
    expect(after.filter((finding) => !names.has(finding.rule)).map((finding) => finding.rule)).toEqual([
      'no-amendment-rule',
    ])
  })
})

describe('the rules', () => {
  it('have names of their own and pages that say what, why and what to ask', () => {
    expect(new Set(rules.map((rule) => rule.name)).size).toBe(rules.length)
    for (const rule of rules) {
      expect(ruleNamed(rule.name)).toBe(rule)
      expect(rule.doc.question.endsWith('?')).toBe(true)
      expect(rule.doc.sources.length).toBeGreaterThan(0)
    }
    expect(ruleNamed('no-such-rule')).toBeUndefined()
  })
})
