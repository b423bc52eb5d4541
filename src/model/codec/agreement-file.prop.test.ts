import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseAgreementFile, printAgreementFile } from '#model/codec/agreement-file'
import { arbitraryAgreement } from '#testing/arbitraries/arbitrary-agreement'

describe('agreement files', () => {
  it('give back every agreement that was printed', () => {
    fc.assert(
      fc.property(arbitraryAgreement, (agreement) => {
        const { agreement: again, problems } = parseAgreementFile(printAgreementFile(agreement))
        expect(problems).toEqual([])
        expect(again).toEqual(agreement)
      }),
      { numRuns: 150 },
    )
  })

  it('stay byte for byte the same where nothing changed', () => {
    fc.assert(
      fc.property(arbitraryAgreement, (agreement) => {
        const text = `# our file\n${printAgreementFile(agreement)}`
        expect(printAgreementFile(agreement, text)).toBe(text)
      }),
      { numRuns: 50 },
    )
  })

  it('give back the agreement whose parts were put into another order', () => {
    fc.assert(
      fc.property(arbitraryAgreement, (before) => {
        const turned = <T>(parts: readonly T[]): readonly T[] => [...parts].reverse()
        const after = {
          ...before,
          parties: turned(before.parties),
          places: turned(before.places),
          provisions: turned(before.provisions),
          norms: turned(before.norms),
        }
        const { agreement, problems } = parseAgreementFile(printAgreementFile(after, printAgreementFile(before)))
        expect(problems).toEqual([])
        expect(agreement).toEqual(after)
      }),
      { numRuns: 75 },
    )
  })

  it('give back the new agreement when an old file is edited to it', () => {
    fc.assert(
      fc.property(arbitraryAgreement, arbitraryAgreement, (before, after) => {
        const edited = printAgreementFile(after, printAgreementFile(before))
        const { agreement, problems } = parseAgreementFile(edited)
        expect(problems).toEqual([])
        expect(agreement).toEqual(after)
      }),
      { numRuns: 75 },
    )
  })
})
