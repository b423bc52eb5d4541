import { groupBy } from '#base/group'
import type { Entry, Ledger, WeighedClaim } from '#engine/ledger'
import { suggestGrade, type GradeContext } from '#evidence/suggest-grade'
import type { Agreement } from '#model/instrument/agreement'
import type { Credibility, Reliability } from '#model/record/grades'
import type { Claim, RecordOf } from '#model/record/record'
import { indexAgreement, type AgreementIndex } from '#views/agreement-index'
import { english, type Speech } from '#views/speech/speech'
import { statementWords } from '#views/words/statement-words'
import { suggestionMessages } from '#views/words/suggestion-messages'
import { indexRecord, originsAt, reliabilityAt, retractionAt, type RecordIndex } from '#views/record-index'

/** A grade that is proposed for a claim, with its reasons in words. It counts only when a person sets it. */
export interface GradeSuggestion {
  readonly reliability: Reliability
  readonly credibility: Credibility
  readonly reasons: readonly string[]
}

/** What suggestions are worked out from, made once for many claims. */
export interface SuggestionScene {
  readonly ledger: Ledger
  readonly record: RecordIndex
  readonly agreement: AgreementIndex
  /** What is weighed with a claim: one list for each norm that it bears on. */
  readonly weighedWith: (claim: Claim) => readonly (readonly WeighedClaim[])[]
  /** The origin of every claim as known at the vantage. */
  readonly originOf: (claim: Claim) => string
}

/** Prepares suggestions for the claims of a record from the ledger's vantage. */
export function suggestionScene(
  ledger: Ledger,
  of: Agreement,
  record: RecordOf,
  speech: Speech = english,
): SuggestionScene {
  const index = indexRecord(record)
  const agreement = indexAgreement(of, speech)
  const given = originsAt(index, ledger.question.vantage, agreement.zone)
  const partsOf = groupBy(
    of.norms.filter((norm) => norm.partOf !== undefined),
    (norm) => String(norm.partOf),
  )
  const entryById = new Map<string, Entry>(ledger.entries.map((entry) => [entry.id, entry]))
  // Who speaks of a whole is weighed for its parts too; only these entries are looked at.
  const weighedWith = ({ id, about }: Claim): readonly (readonly WeighedClaim[])[] => {
    const named = about.flatMap((subject) => (subject.kind === 'norm' ? [subject.norm] : []))
    const norms = new Set<string>(named.flatMap((norm) => [norm, ...(partsOf.get(norm) ?? []).map((part) => part.id)]))
    const lists = [...norms].flatMap((norm) => {
      const entry = entryById.get(norm)
      return entry === undefined ? [] : [entry.weighed]
    })
    return lists.filter((weighed) => weighed.some((each) => each.claim === id))
  }
  return { ledger, record: index, agreement, weighedWith, originOf: (claim) => given.get(claim.id) ?? claim.origin }
}

/**
 * A suggested grade for a claim: from the source's grade, whether it is passed on, how many other independent origins say
 * the same of the same norms and how many the opposite, as far as known at the vantage; claims taken back are left out.
 */
export function suggestionFor(claim: Claim, scene: SuggestionScene): GradeSuggestion {
  const { record, ledger, agreement } = scene
  const { vantage } = ledger.question
  const source = record.sourceById.get(claim.source)
  const graded = source !== undefined && source.grades.length > 0
  const document = claim.document === undefined ? undefined : record.documentById.get(claim.document)
  const context: GradeContext = {
    ...(graded ? { sourceGrade: reliabilityAt(source, vantage, agreement.zone) } : {}),
    relayed: claim.speakers.length > 1 || (document !== undefined && document.source !== claim.source),
    ...countOthers(claim, scene),
  }
  const { reliability, credibility, reasons } = suggestGrade(claim, context)
  const named = { index: agreement, record }
  return {
    reliability,
    credibility,
    reasons: reasons.map((reason) => statementWords(reason, named, suggestionMessages)),
  }
}

type Supports = WeighedClaim['supports']

const OPPOSITE: Readonly<Partial<Record<Supports, Supports>>> = {
  done: 'not-done',
  'not-done': 'done',
  breach: 'observance',
  observance: 'breach',
}

function countOthers(
  claim: Claim,
  scene: SuggestionScene,
): Pick<GradeContext, 'otherOrigins' | 'otherNeutralOrigins' | 'opposingOrigins'> {
  const heard = scene.weighedWith(claim).flatMap((weighed) => othersAmong(weighed, claim, scene))
  const origins = (some: readonly Heard[]): number => new Set(some.map(({ other }) => scene.originOf(other))).size
  const same = heard.filter(({ agrees }) => agrees)
  return {
    otherOrigins: origins(same),
    otherNeutralOrigins: origins(same.filter(({ other }) => isNeutral(other, scene.record))),
    opposingOrigins: origins(heard.filter(({ agrees }) => !agrees)),
  }
}

interface Heard {
  readonly other: Claim
  readonly agrees: boolean
}

/** The claims of other origins about a norm that say the same as the claim does, or the opposite. */
function othersAmong(weighed: readonly WeighedClaim[], claim: Claim, scene: SuggestionScene): readonly Heard[] {
  const supports = weighed.find((each) => each.claim === claim.id)?.supports ?? 'nothing'
  const told: readonly (Supports | undefined)[] = supports === 'nothing' ? [] : [supports, OPPOSITE[supports]]
  return weighed.flatMap((each) => {
    const other = told.includes(each.supports) ? scene.record.claimById.get(each.claim) : undefined
    if (other === undefined || isTakenBack(other, scene)) return []
    return scene.originOf(other) === scene.originOf(claim) ? [] : [{ other, agrees: each.supports === supports }]
  })
}

function isTakenBack(claim: Claim, { record, ledger, agreement }: SuggestionScene): boolean {
  return retractionAt(record, claim.id, ledger.question.vantage, agreement.zone) !== undefined
}

// Whoever speaks for a party, or passes one on, is no outsider.
function isNeutral(claim: Claim, record: RecordIndex): boolean {
  const sided = claim.speakers.some(({ side }) => side !== undefined)
  return !sided && claim.interest !== 'party' && record.sourceById.get(claim.source)?.side === undefined
}
