import type { Ledger } from '#engine/ledger'
import { supposedClaim } from '#engine/supposed-claim'
import { supposeThat, type Supposition } from '#engine/suppose-that'
import type { NormId } from '#model/ids'
import type { Claim, RecordOf } from '#model/record/record'
import type { Day } from '#time/calendar-date'
import { dayAt } from '#time/zone'
import type { Statement } from '#time/statement'
import type { AgreementIndex } from '#views/agreement-index'
import { indexRecord } from '#views/record-index'
import type { Speech } from '#views/speech/speech'
import type { Supposable, SupposedGrade } from '#views/supposable'
import { capitalised, semicolonWords, spelledNumber } from '#views/words/list-words'
import { reasonParagraph } from '#views/reason-rows'
import { normTitle } from '#views/words/norm-sentence'
import { standingWords, type StatusWords } from '#views/words/status-words'
import { quotation, statementWords, type Named } from '#views/words/statement-words'
import { dateWords } from '#views/words/time-words'
import { whatIfMessages } from '#views/words/what-if-messages'

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
  /** How both ledgers are come by; the reference evaluator draws them up where nothing is said. */
  readonly suppose?: (supposed: readonly Claim[]) => Supposition
}

/**
 * What would change if all of it were so, for the norm and for every other norm whose label differs; `undefined` without the
 * norm. What is supposed twice counts once.
 */
export function toWhatIf(scene: WhatIfScene, id: NormId, supposed: readonly Supposed[]): WhatIf | undefined {
  const { ledger, record, index } = scene
  const { question } = ledger
  const known = dayAt(question.vantage.asKnownAt, index.zone)
  const words = [...new Set(supposed.map((each) => supposedWords(each, index.speech)))]
  const claims = new Map(supposed.map((each) => toClaim(each, known, index.speech)).map((claim) => [claim.id, claim]))
  const suppose = scene.suppose ?? ((entries) => supposeThat(index.agreement, record, question, entries))
  const { before, after, differences } = suppose([...claims.values()])
  const entry = after.entries.find((each) => each.id === id)
  const named = { index, record: indexRecord(record) }
  const toRow = rowMaker({ before, after, named })
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
    says: capitalised(semicolonWords(words, index.speech)),
    finding: findingWords(own, others.length, index.speech),
    own,
    others,
    why: reasonParagraph(entry.reasons, named),
    ...(refused === undefined ? {} : { notAdmitted: statementWords(refused.why, named) }),
    ...(last !== undefined && last > day ? { later: last } : {}),
  }
}

function toClaim(supposed: Supposed, known: Day, speech: Speech): Claim {
  const { what, on, grade } = supposed
  const { reliability, credibility } = grade
  const { about, standing } = what
  return supposedClaim({ words: supposedWords(supposed, speech), about, standing, on, known, reliability, credibility })
}

function supposedWords({ what, on, grade }: Supposed, speech: Speech): string {
  const day = dateWords(on, 'long', speech)
  return speech.sayIn(whatIfMessages).say('supposed', { what: what.words, day, grade: grade.key })
}

/** Makes the row of a norm that stands in both ledgers; without a difference there is nothing to give a reason for. */
function rowMaker(of: {
  readonly before: Ledger
  readonly after: Ledger
  readonly named: Named
}): (norm: NormId, because?: Statement) => readonly WhatIfRow[] {
  const earlier = new Map(of.before.entries.map((entry) => [entry.id, entry]))
  const later = new Map(of.after.entries.map((entry) => [entry.id, entry]))
  const { index } = of.named
  return (norm, because) => {
    const [before, after] = [earlier.get(norm), later.get(norm)]
    if (before === undefined || after === undefined) return []
    const standings = { before: standingWords(before, index.speech), after: standingWords(after, index.speech) }
    const title = normTitle(after.norm, index)
    const why = because === undefined ? '' : capitalised(statementWords(because, of.named))
    return [{ id: norm, title, ...standings, because: why }]
  }
}

function findingWords(own: WhatIfRow, others: number, speech: Speech): string {
  const { say } = speech.sayIn(whatIfMessages)
  const [before, after] = [quotation(own.before.word, speech), quotation(own.after.word, speech)]
  const standing = own.before.word === own.after.word ? say('still', { after }) : say('instead', { after, before })
  return say('finding', { standing, count: others, spelled: spelledNumber(others, speech) })
}
