import type { Ledger } from '#engine/ledger'
import { paragraphOf } from '#engine/paragraph-of'
import { supposedClaim } from '#engine/supposed-claim'
import { supposeThat } from '#engine/suppose-that'
import type { NormId } from '#model/ids'
import type { Claim, RecordOf } from '#model/record/record'
import type { Day } from '#time/calendar-date'
import { dayAt } from '#time/zone'
import type { AgreementIndex } from '#views/agreement-index'
import type { Supposable, SupposedGrade } from '#views/supposable'
import { capitalised, spelledCount } from '#views/words/list-words'
import { namedNorms } from '#views/words/named-norms'
import { normTitle } from '#views/words/norm-sentence'
import { standingWords, type StatusWords } from '#views/words/status-words'
import { dateWords, spokenWords } from '#views/words/time-words'

/** What somebody supposes: what, on which day, and told with which grade. */
export interface Supposed {
  readonly what: Supposable
  readonly on: Day
  readonly grade: SupposedGrade
}

/** A norm before and after, and why it would stand otherwise. */
export interface WhatIfRow {
  readonly id: NormId
  readonly title: string
  readonly before: StatusWords
  readonly after: StatusWords
  readonly because: string
}

/** What suppositions would change, in words. Nothing of it is recorded. */
export interface WhatIf {
  /** What is supposed: `It was done on 20 November 2020, told by a claim graded A1`, one after the other. */
  readonly says: string
  /** The finding: `This norm would be “kept” instead of “due”; one other norm would stand otherwise.`. */
  readonly finding: string
  /** The norm itself, whether it changes or not. */
  readonly own: WhatIfRow
  readonly others: readonly WhatIfRow[]
  /** The derivation of the norm's label under the supposition, as one paragraph. */
  readonly why: string
  /** Why a supposed claim does not count, where the policy does not admit it. */
  readonly notAdmitted?: string
  /** The last day supposed, where it lies after the day that is looked at, so that not all of it shows. */
  readonly later?: Day
}

/** What a supposition is laid over. */
export interface WhatIfScene {
  readonly ledger: Ledger
  readonly record: RecordOf
  readonly index: AgreementIndex
}

/**
 * What would change if all of it were so, for the norm and for every other norm whose label differs; `undefined` without the
 * norm. What is supposed twice counts once.
 */
export function toWhatIf(scene: WhatIfScene, id: NormId, supposed: readonly Supposed[]): WhatIf | undefined {
  const { ledger, record, index } = scene
  const { question } = ledger
  const known = dayAt(question.vantage.asKnownAt, index.zone)
  const words = [...new Set(supposed.map(supposedWords))]
  const claims = new Map(supposed.map((each) => toClaim(each, known)).map((claim) => [claim.id, claim]))
  const { before, after, differences } = supposeThat(index.agreement, record, question, [...claims.values()])
  const entry = after.entries.find((each) => each.id === id)
  const toRow = rowMaker({ before, after, index })
  const [own] = toRow(id, differences.find(({ norm }) => norm === id)?.because)
  if (entry === undefined || own === undefined) return undefined
  const others = differences.filter(({ norm }) => norm !== id).flatMap(({ norm, because }) => toRow(norm, because))
  const refused = entry.weighed.find((each) => claims.has(each.claim) && !each.admitted)
  const last = supposed
    .map(({ on }) => on)
    .sort()
    .at(-1)
  const day = dayAt(question.vantage.asOf, index.zone)
  return {
    says: capitalised(words.join('; ')),
    finding: findingWords(own, others.length),
    own,
    others,
    why: namedNorms(paragraphOf(entry.reasons), index),
    ...(refused === undefined ? {} : { notAdmitted: spokenWords(refused.why) }),
    ...(last !== undefined && last > day ? { later: last } : {}),
  }
}

function toClaim(supposed: Supposed, known: Day): Claim {
  const { what, on, grade } = supposed
  const { reliability, credibility } = grade
  const { about, standing } = what
  return supposedClaim({ words: supposedWords(supposed), about, standing, on, known, reliability, credibility })
}

function supposedWords({ what, on, grade }: Supposed): string {
  return `${what.words} on ${dateWords(on, 'long')}, told by a claim graded ${grade.key}`
}

/** Makes the row of a norm that stands in both ledgers; without a difference there is nothing to give a reason for. */
function rowMaker(of: {
  readonly before: Ledger
  readonly after: Ledger
  readonly index: AgreementIndex
}): (norm: NormId, because?: string) => readonly WhatIfRow[] {
  const earlier = new Map(of.before.entries.map((entry) => [entry.id, entry]))
  const later = new Map(of.after.entries.map((entry) => [entry.id, entry]))
  return (norm, because = '') => {
    const [before, after] = [earlier.get(norm), later.get(norm)]
    if (before === undefined || after === undefined) return []
    const standings = { before: standingWords(before), after: standingWords(after) }
    const title = normTitle(after.norm, of.index)
    return [{ id: norm, title, ...standings, because: capitalised(namedNorms(because, of.index)) }]
  }
}

function findingWords(own: WhatIfRow, others: number): string {
  const changes = own.before.word !== own.after.word
  const standing = changes
    ? `This norm would be “${own.after.word}” instead of “${own.before.word}”`
    : `This norm would still be “${own.after.word}”`
  const beside = others === 0 ? 'no other norm' : spelledCount(others, 'other norm')
  return `${standing}; ${beside} would stand otherwise.`
}
