import { useMemo } from 'react'
import type { Question } from '#engine/ledger'
import { toVantage } from '#views/words/vantage-words'
import { useAgreementView } from '#web/place/agreement-view.tsx'
import { useSearchOf } from '#web/place/use-search'

/** The question that the report before answered: the day in the address, as it was known on that day. */
export function useSince(): Question | undefined {
  const { ledger, index, days } = useAgreementView()
  const { since } = useSearchOf()
  const { question } = ledger
  return useMemo(() => {
    if (since === undefined || since > days.asOf) return undefined
    const vantage = toVantage({ asOf: since, knownAt: since }, index.zone, question.vantage.axis)
    return { ...question, vantage }
  }, [since, days.asOf, index.zone, question])
}
