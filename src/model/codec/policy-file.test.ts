import { describe, expect, test } from 'vitest'
import { parsePolicyFile } from '#model/codec/policy-file'

const FILE = `servanda: 1
policy: desk-standard
version: 2
threshold: B3
origins: 2
closingDays: 30
`

describe('a policy file', () => {
  test('gives a standard of proof of one’s own', () => {
    expect(parsePolicyFile(FILE)).toEqual({
      policy: {
        name: 'desk-standard',
        version: 2,
        minReliability: 'B',
        minCredibility: 3,
        originsNeeded: 2,
        closingRule: { kind: 'after-deadline', days: 30 },
      },
      problems: [],
    })
    const silent = parsePolicyFile(FILE.replace('closingDays: 30\n', ''))
    expect(silent.policy?.closingRule).toEqual({ kind: 'none' })
  })

  test.each([
    ['threshold: B3', 'threshold: F3', '`F3` is no threshold'],
    ['threshold: B3', 'threshold: B6', '`B6` is no threshold'],
    ['origins: 2', 'origins: 0', 'whole number from 1'],
    ['version: 2\n', '', 'version'],
    ['closingDays: 30', 'closingDays: soon', 'soon'],
  ])('with `%s` made `%s` is refused in words', (from, to, says) => {
    const { policy, problems } = parsePolicyFile(FILE.replace(from, to))
    expect(policy).toBeUndefined()
    expect(problems.map(({ message, words }) => `${words} ${message}`).join(' ')).toContain(says)
  })
})
