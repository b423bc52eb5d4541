import type { Entry, Ledger, Status, WeighedClaim } from '#engine/ledger'
import type { Agreement } from '#model/instrument/agreement'
import type { NormId, ProvisionId } from '#model/ids'
import type { Norm, NormKind } from '#model/norms/norm'
import type { Claim, RecordOf } from '#model/record/record'
import { firstInstantAt } from '#time/time-point'
import type { Vantage } from '#time/vantage'
import { indexAgreement, type AgreementIndex } from '#views/agreement-index'
import { indexRecord } from '#views/record-index'
import { clockWords, dueWords } from '#views/words/due-words'
import { semicolonWords } from '#views/words/list-words'
import { partyNames, placeLabel, provisionSign } from '#views/words/names'
import { kindWords, normSentence, normTitle, sentenceText } from '#views/words/norm-sentence'
import { standingWords, TINTS, tintWords, type StatusMark, type StatusTint } from '#views/words/status-words'
import { dayWordsAt } from '#views/words/time-words'
import { isForecast, toVantageDays, type VantageDays } from '#views/words/vantage-words'
import { english, type Say, type Speech } from '#views/speech/speech'
import { wordMessages } from '#views/words/word-messages'
import { normPageMessages } from '#views/words/norm-page-messages'
import type { Amendment } from '#model/instrument/amendment'

/** One norm as a row: who owes what to whom by when, where it stands, and on how much evidence. */
export interface LedgerRow {
  readonly id: NormId
  readonly kind: NormKind
  readonly kindWords: string
  readonly provision?: ProvisionId | undefined
  /** `§ 2`, or empty where the norm stands on no provision. */
  readonly provisionSign: string
  /** What it is about, in a few words. */
  readonly title: string
  /** The whole in one sentence, with the deadline. */
  readonly sentence: string
  /** Who owes; `nobody named` where the text names no one. */
  readonly bearer: string
  /** To whom; empty where the text does not say. */
  readonly counterparty: string
  readonly places: readonly string[]
  /** By when, as reckoned from this vantage: `by 20 Nov 2020`. */
  readonly due: string
  /** `3 days left`; absent without a clock. */
  readonly clock?: string | undefined
  readonly closesInDays?: number | undefined
  readonly status: Status
  readonly word: string
  readonly means: string
  readonly mark: StatusMark
  readonly tint: StatusTint
  readonly forecast: boolean
  /** `2 claims for, 1 against, from 2 origins`. */
  readonly evidence: string
  readonly supporting: number
  readonly denying: number
  readonly refusals: number
  /** What else bears on the row: a kind other than an obligation, a moved deadline, a contested term, a refusal claim. */
  readonly notes: readonly string[]
  /** The day of the newest report that speaks of it, as far as known; absent where none does. */
  readonly lastHeard?: string | undefined
  /** Whether the norm is somebody's reading and not a clause. */
  readonly opinion: boolean
}

/** How many norms have a status of one family: `3 of 27 norms`. */
export interface TintCount {
  readonly tint: StatusTint
  readonly count: number
  readonly words: string
}

/** The ledger as rows, in the order of the agreement, with the counts by family of status. */
export interface LedgerTable {
  readonly title: string
  readonly vantage: Vantage
  readonly days: VantageDays
  readonly forecast: boolean
  readonly rows: readonly LedgerRow[]
  readonly counts: readonly TintCount[]
}

/** The ledger as a table: one row a norm, ready to print, with the day of the newest report on each. */
export function toLedgerTable(
  ledger: Ledger,
  agreement: Agreement,
  record: RecordOf,
  speech: Speech = english,
): LedgerTable {
  const index = indexAgreement(agreement, speech)
  const days = toVantageDays(ledger.question.vantage, index.zone)
  const claims = indexRecord(record).claimById
  const rows = ledger.entries.map((entry) => withLastHeard(toLedgerRow(entry, index), entry, claims, index))
  return {
    title: agreement.instrument.title,
    vantage: ledger.question.vantage,
    days,
    forecast: isForecast(days),
    rows,
    counts: countByTint(rows, speech),
  }
}

function withLastHeard(
  row: LedgerRow,
  entry: Entry,
  claims: ReadonlyMap<string, Claim>,
  index: AgreementIndex,
): LedgerRow {
  const { zone, speech } = index
  const heard = entry.weighed.flatMap((weighed) => {
    const claim = claims.get(weighed.claim)
    return claim === undefined ? [] : [firstInstantAt(claim.publishedAt, zone)]
  })
  const [first, ...others] = heard
  if (first === undefined) return row
  return {
    ...row,
    lastHeard: dayWordsAt(
      others.reduce((best, at) => (at > best ? at : best), first),
      zone,
      'short',
      speech,
    ),
  }
}

/** One entry of the ledger as a row. */
export function toLedgerRow(entry: Entry, index: AgreementIndex): LedgerRow {
  const { norm } = entry
  const { speech } = index
  const due = dueWords(entry, index)
  const clock = clockWords(entry, speech)
  return {
    id: entry.id,
    kind: norm.kind,
    kindWords: kindWords(norm.kind, speech),
    ...(norm.provision === undefined ? {} : { provision: norm.provision }),
    provisionSign: norm.provision === undefined ? '' : provisionSign(index, norm.provision),
    title: normTitle(norm, index),
    sentence: sentenceText(normSentence(norm, index, due)),
    bearer: norm.bearers.length === 0 ? speech.sayIn(wordMessages).say('nobodyNamed') : partyNames(index, norm.bearers),
    counterparty: counterpartyOf(norm, index),
    places: norm.places.map((place) => placeLabel(index, place)),
    due,
    ...(clock === undefined ? {} : { clock }),
    ...(entry.closesInDays === undefined ? {} : { closesInDays: entry.closesInDays }),
    status: entry.status,
    ...standingWords(entry, speech),
    forecast: entry.forecast,
    evidence: evidenceWords(entry, speech),
    supporting: entry.supporting.claims,
    denying: entry.denying.claims,
    refusals: entry.weighed.filter((claim) => claim.supports === 'refusal').length,
    notes: notesOf(entry, index),
    opinion: norm.basis.kind === 'opinion',
  }
}

/** To whom it is owed; parties that owe the same to one another owe it to each other. */
function counterpartyOf(norm: Norm, index: AgreementIndex): string {
  const { bearers, counterparties } = norm
  const mutual = bearers.length > 1 && bearers.length === counterparties.length
  if (mutual && bearers.every((party) => counterparties.includes(party)))
    return index.speech.sayIn(wordMessages).say('eachOther')
  return partyNames(index, counterparties)
}

/** The counts of a set of rows by family of status; families without a row are left out. */
export function countByTint(rows: readonly LedgerRow[], speech: Speech = english): readonly TintCount[] {
  const { say } = speech.sayIn(wordMessages)
  return TINTS.flatMap((tint) => {
    const count = rows.filter((row) => row.tint === tint).length
    if (count === 0) return []
    return [{ tint, count, words: say('ofNorms', { count, all: rows.length, words: tintWords(tint, speech) }) }]
  })
}

/**
 * The evidence on an entry in words: what speaks for and against, from how many independent origins, and what is claimed
 * below what the policy admits. A whole of which nobody told is told of by its parts.
 */
function evidenceWords(
  { supporting, denying, weighed, parts: ofWhole }: Pick<Entry, 'supporting' | 'denying' | 'weighed' | 'parts'>,
  speech: Speech,
): string {
  const { say } = speech.sayIn(wordMessages)
  const parts = [
    supporting.claims > 0 ? withOrigins(say('claimsFor', { count: supporting.claims }), supporting, say) : undefined,
    denying.claims > 0 ? withOrigins(say('claimsAgainst', { count: denying.claims }), denying, say) : undefined,
    claimedWords(weighed, 'refusal', say),
    denying.claims > 0 ? undefined : claimedWords(weighed, 'breach', say),
  ].filter((part) => part !== undefined)
  if (parts.length > 0) return semicolonWords(parts, speech)
  if (weighed.length > 0) return say('noneDecides', { count: weighed.length })
  return say(ofWhole.length > 0 ? 'asParts' : 'noClaims')
}

type SayWords = Say<typeof wordMessages>

/** Refusals and breaches are told even where the policy does not admit them: a claim is shown, it only decides nothing. */
function claimedWords(
  weighed: readonly WeighedClaim[],
  supports: 'refusal' | 'breach',
  say: SayWords,
): string | undefined {
  const claims = weighed.filter((claim) => claim.supports === supports)
  if (claims.length === 0) return undefined
  const words = say(supports === 'refusal' ? 'refusalsClaimed' : 'breachesClaimed', { count: claims.length })
  return claims.some((claim) => claim.admitted) ? words : say('notAdmitted', { words })
}

function withOrigins(
  words: string,
  count: { readonly claims: number; readonly origins: number },
  say: SayWords,
): string {
  return count.claims < 2 ? words : say('fromOrigins', { words, count: count.origins })
}

function notesOf(entry: Entry, index: AgreementIndex): readonly string[] {
  const { norm } = entry
  const { say } = index.speech.sayIn(wordMessages)
  const amendment = entry.amendedBy === undefined ? undefined : index.amendmentById.get(entry.amendedBy)
  const notes = [
    norm.kind === 'obligation' ? undefined : kindWords(norm.kind, index.speech),
    amendment === undefined ? undefined : changedBy(amendment, index.speech),
    entry.contestedTerm ? say('termContested') : undefined,
    entry.conventionDependent ? say('dayByConvention') : undefined,
    norm.basis.kind === 'opinion' ? say('opinionOf', { speaker: norm.basis.speaker }) : undefined,
    entry.blockedBy.length > 0 ? say('waitsFor', { count: entry.blockedBy.length }) : undefined,
  ]
  return notes.filter((note) => note !== undefined)
}

function changedBy({ kind, form }: Amendment, speech: Speech): string {
  const { say } = speech.sayIn(wordMessages)
  const named = speech.sayIn(normPageMessages).say(`amendment.${kind}`)
  return say('changedBy', { kind: named, form: say(`form.${form}`) })
}
