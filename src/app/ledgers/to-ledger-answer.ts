import type { EntryClaim, LedgerAnswer, LedgerEntry } from '#api/ledgers/ledger-answer'
import { toEntryDeadline } from '#app/ledgers/to-entry-deadline'
import { toResolvedVantage } from '#app/vantage/resolve-vantage'
import type { Entry, Ledger, WeighedClaim } from '#engine/ledger'
import { toldInEnglish, wordsOf } from '#engine/words-of'
import type { Agreement } from '#model/instrument/agreement'
import type { RecordOf } from '#model/record/record'
import { lastInstantOf } from '#time/interval'
import { dayAt, formatInstant } from '#time/zone'
import { indexAgreement, type AgreementIndex } from '#views/agreement-index'
import { indexRecord, type RecordIndex } from '#views/record-index'
import { gradeWords } from '#views/words/claim-words'
import { normSentence, normTitle, sentenceText } from '#views/words/norm-sentence'
import { standingWords, statusWords } from '#views/words/status-words'

/** The ledger as `status --json` prints it and the server answers with it. */
export function toLedgerAnswer(ledger: Ledger, agreement: Agreement, record: RecordOf): LedgerAnswer {
  const index = indexAgreement(agreement)
  const recorded = indexRecord(record)
  const { vantage, policy, overlay } = ledger.question
  return {
    vantage: toResolvedVantage(vantage, index.zone),
    agreement: agreement.id,
    title: agreement.instrument.title,
    policy: {
      name: policy.name,
      version: policy.version,
      minReliability: policy.minReliability,
      minCredibility: policy.minCredibility,
      originsNeeded: policy.originsNeeded,
    },
    overlay,
    parties: Object.fromEntries(agreement.parties.map((party) => [party.id, party.name])),
    places: Object.fromEntries(agreement.places.map((place) => [place.id, place.names.map(({ name }) => name)])),
    entries: ledger.entries.map((entry) => toLedgerEntry(entry, index, recorded)),
    changesNext: toNextChange(ledger, index),
  }
}

function toLedgerEntry(entry: Entry, index: AgreementIndex, recorded: RecordIndex): LedgerEntry {
  return {
    id: entry.id,
    norm: toEntryNorm(entry, index),
    status: entry.status,
    label: standingWords(entry).word,
    lastDay: entry.lastDay,
    repaired: entry.repaired,
    forecast: entry.forecast,
    force: entry.force,
    activation: entry.activation,
    clock: entry.clock,
    performance: entry.performance,
    timeliness: entry.timeliness,
    deadline: toEntryDeadline(entry, index),
    opensInDays: entry.opensInDays ?? null,
    closesInDays: entry.closesInDays ?? null,
    renewal: toRenewal(entry, index),
    measured: entry.measured ?? null,
    byBearer: entry.byBearer,
    contestedTerm: entry.contestedTerm,
    conventionDependent: entry.conventionDependent,
    breaches: entry.breaches,
    evidence: {
      supporting: entry.supporting,
      denying: entry.denying,
      refusals: entry.refusals,
      weighed: entry.weighed.map((weighed) => toEntryClaim(weighed, recorded)),
    },
    guarantor: entry.guarantors,
    guaranteedBy: entry.guaranteedBy,
    blockedBy: entry.blockedBy,
    consequences: entry.consequences,
    parts: entry.parts,
    alternatives: entry.alternatives.map(({ under, status, reading, side }) => ({
      under: wordsOf(under),
      status,
      ...(reading === undefined ? {} : { reading }),
      ...(side === undefined ? {} : { side }),
    })),
    reasons: entry.reasons.map(toldInEnglish),
  }
}

function toRenewal({ renewal }: Entry, { zone }: AgreementIndex): LedgerEntry['renewal'] {
  if (renewal === undefined) return null
  const { number, term, noticeWindow, noticeGiven, noticeClosesInDays } = renewal
  return {
    number,
    ends: dayAt(lastInstantOf(term), zone),
    noticeBy: dayAt(lastInstantOf(noticeWindow), zone),
    noticeGiven,
    noticeClosesInDays,
  }
}

function toEntryNorm({ norm }: Entry, index: AgreementIndex): LedgerEntry['norm'] {
  return {
    kind: norm.kind,
    action: norm.action,
    says: norm.says ?? sentenceText(normSentence(norm, index)),
    bearers: norm.bearers,
    bearerMode: norm.bearerMode,
    counterparties: norm.counterparties,
    places: norm.places,
    ...(norm.provision === undefined ? {} : { provision: norm.provision }),
    basis: norm.basis.kind,
    ...(norm.kind === 'obligation' ? { aspect: norm.aspect } : {}),
  }
}

function toEntryClaim(weighed: WeighedClaim, recorded: RecordIndex): EntryClaim {
  const claim = recorded.claimById.get(weighed.claim)
  const { says = '', source = '', speakers = [], origin = '', publishedAt = '' } = claim ?? {}
  return {
    claim: weighed.claim,
    says,
    source,
    speakers: speakers.map(({ name }) => name),
    grade: gradeWords(weighed.reliability, weighed.credibility),
    reliability: weighed.reliability,
    credibility: weighed.credibility,
    origin,
    publishedAt,
    admitted: weighed.admitted,
    why: wordsOf(weighed.why),
    supports: weighed.supports,
    contradicted: weighed.contradicted,
  }
}

function toNextChange(ledger: Ledger, index: AgreementIndex): LedgerAnswer['changesNext'] {
  const next = ledger.changesNext
  if (next === undefined) return null
  const norm = index.normById.get(next.norm)
  const title = norm === undefined ? next.norm : normTitle(norm, index)
  return {
    on: dayAt(next.at, index.zone),
    at: formatInstant(next.at),
    what: `${title}: ${statusWords(next.from).word} becomes ${statusWords(next.to).word} if nothing more is known`,
    norm: next.norm,
    from: next.from,
    to: next.to,
  }
}
