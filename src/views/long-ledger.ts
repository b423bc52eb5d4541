import type { Status } from '#engine/ledger'
import type { Norm } from '#model/norms/norm'
import type { AgreementIndex } from '#views/agreement-index'
import { folded } from '#views/find-anything'
import type { TintCount } from '#views/ledger-table'
import { english, type Speech } from '#views/speech/speech'
import { capitalised, semicolonWords, spelledNumber } from '#views/words/list-words'
import { partyNames, placeLabel, provisionSign } from '#views/words/names'
import { kindWords, normTitle } from '#views/words/norm-sentence'
import { statusWords, TINTS, tintWords, type StatusTint } from '#views/words/status-words'
import { wordMessages } from '#views/words/word-messages'

/** What of a row does not hang on the vantage: what is owed by whom to whom. */
export interface StandingRow {
  readonly title: string
  readonly kindWords: string
  readonly provisionSign: string
  readonly bearer: string
  readonly counterparty: string
}

/** How many norms of a ledger have each label; labels that none has are left out. */
export type StatusCounts = ReadonlyMap<Status, number>

/** The lasting part of a norm's row. */
export function toStandingRow(norm: Norm, index: AgreementIndex): StandingRow {
  const { speech } = index
  return {
    title: normTitle(norm, index),
    kindWords: kindWords(norm.kind, speech),
    provisionSign: norm.provision === undefined ? '' : provisionSign(index, norm.provision),
    bearer: norm.bearers.length === 0 ? speech.sayIn(wordMessages).say('nobodyNamed') : partyNames(index, norm.bearers),
    counterparty: partyNames(index, norm.counterparties),
  }
}

/** What a norm is found by in the filter of a long ledger: its own words and names, without its label. */
export function foundBy(norm: Norm, index: AgreementIndex): string {
  const row = toStandingRow(norm, index)
  const places = norm.places.map((place) => placeLabel(index, place))
  return folded([norm.id, row.title, row.provisionSign, row.bearer, row.counterparty, ...places].join(' '))
}

/** Counts labels that are given as numbers into a list of labels. */
export function countStatuses(codes: Uint8Array, statuses: readonly Status[]): StatusCounts {
  const counts = new Uint32Array(statuses.length)
  for (const code of codes) counts[code] = (counts[code] ?? 0) + 1
  return new Map(
    statuses.flatMap((status, code) => {
      const count = counts[code] ?? 0
      return count === 0 ? [] : [[status, count] as const]
    }),
  )
}

/** The counts by family of labels, what asks for attention first; as those of a ledger of any length. */
export function tintCountsOf(counts: StatusCounts, speech: Speech = english): readonly TintCount[] {
  const { say } = speech.sayIn(wordMessages)
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
  return TINTS.flatMap((tint) => {
    const count = countOfTint(counts, tint, speech)
    return count === 0 ? [] : [{ tint, count, words: say('ofNorms', { count, all, words: tintWords(tint, speech) }) }]
  })
}

/** A long ledger in one sentence: how many are broken, contested or overdue. Single norms are not named in it. */
export function headlineOfCounts(counts: StatusCounts, speech: Speech = english): string {
  const { say } = speech.sayIn(wordMessages)
  if (counts.size === 0) return say('holdsNoNorms')
  const failed = countOfTint(counts, 'failed', speech)
  const contested = countOfTint(counts, 'contested', speech)
  const overdue = counts.get('overdue-unknown') ?? 0
  const spelled = (count: number): { readonly count: number; readonly spelled: string } => ({
    count,
    spelled: spelledNumber(count, speech),
  })
  const findings = [
    failed === 0 ? undefined : say('failedCount', spelled(failed)),
    contested === 0 ? undefined : say('contestedCount', spelled(contested)),
    overdue === 0 ? undefined : say('overdueCount', spelled(overdue)),
  ].filter((finding) => finding !== undefined)
  if (findings.length > 0) return capitalised(semicolonWords(findings, speech))
  return say(counts.size === 1 && counts.has('not-in-force') ? 'nothingInForce' : 'noneFailed')
}

function countOfTint(counts: StatusCounts, tint: StatusTint, speech: Speech): number {
  return [...counts].reduce(
    (sum, [status, count]) => (statusWords(status, speech).tint === tint ? sum + count : sum),
    0,
  )
}
