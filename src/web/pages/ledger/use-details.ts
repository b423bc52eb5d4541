import { useEffect, useState } from 'react'
import type { FastWorld } from '#engine/fast/fast-world'
import type { Question } from '#engine/ledger'
import type { AgreementIndex } from '#views/agreement-index'
import { toLedgerRow, type LedgerRow } from '#views/ledger-table'

/** Whole rows by the number of their norm, for one vantage. */
export interface Details {
  readonly question: Question
  readonly rowByNumber: ReadonlyMap<number, LedgerRow>
}

const REST_MS = 160

/**
 * The whole rows of some norms, reckoned once the hand rests, one in a frame so that none is late. What was reckoned for
 * another vantage is never given out.
 */
export function useDetails(
  world: FastWorld,
  index: AgreementIndex,
  question: Question,
  numbers: readonly number[],
): ReadonlyMap<number, LedgerRow> | undefined {
  const [details, setDetails] = useState<Details>()
  const key = numbers.join()
  useEffect(() => {
    const { asOf: v, asKnownAt: k } = question.vantage
    const rowByNumber = new Map<number, LedgerRow>()
    const wanted = key === '' ? [] : key.split(',').map(Number)
    let next = 0
    const reckonOne = (): void => {
      const number = wanted[next]
      next += 1
      if (number === undefined) return setDetails({ question, rowByNumber })
      const entry = world.entryAt(number, { v, k })
      if (entry !== undefined) rowByNumber.set(number, toLedgerRow(entry, index))
      frame = requestAnimationFrame(reckonOne)
    }
    let frame = 0
    const rest = setTimeout(reckonOne, REST_MS)
    return () => {
      clearTimeout(rest)
      cancelAnimationFrame(frame)
    }
  }, [world, index, question, key])
  return details?.question === question ? details.rowByNumber : undefined
}
