import { assertNever } from '#base/assert'
import { groupBy } from '#base/group'
import type { Ledger } from '#engine/ledger'
import type { Agreement } from '#model/instrument/agreement'
import type { Instrument, InstrumentText, TextStanding } from '#model/instrument/instrument'
import type { Coverage, Provision } from '#model/instrument/provision'
import type { ProvisionId } from '#model/ids'
import { indexAgreement, type AgreementIndex } from '#views/agreement-index'
import { coverageFigure } from '#views/coverage'
import { gapsOf, type GapRow } from '#views/gap-rows'
import { toLedgerRow, type LedgerRow } from '#views/ledger-table'
import { amendmentWords } from '#views/norm-page'
import { isKnownAt } from '#views/record-index'
import { capitalised, countWords, joinWords, partOfWords } from '#views/words/list-words'
import { provisionSign } from '#views/words/names'
import { pointWords } from '#views/words/time-words'

/** How far a provision is modelled, for messages to say: `modelled`, `open`, or `outOfScope` with its reason. */
export interface CoverageState {
  readonly state: 'modelled' | 'open' | 'outOfScope'
  readonly reason: string
}

/** A provision with what it says, how far it is modelled, what it makes somebody owe, and what it leaves open. */
export interface ProvisionRow {
  readonly id: ProvisionId
  readonly sign: string
  readonly says: string
  readonly coverage: string
  readonly state: CoverageState
  readonly modelled: boolean
  readonly norms: readonly LedgerRow[]
  readonly gaps: readonly GapRow[]
  /** What published texts have here instead. */
  readonly differences: readonly { readonly publisher: string; readonly has: string; readonly ofEffect: boolean }[]
}

/** A published text of the instrument. */
export interface TextRow {
  readonly id: string
  readonly publisher: string
  readonly about: string
  readonly differences: string
}

/** A provision that nobody modelled: why it is out of scope, or that it is still open. */
export interface UncoveredRow {
  readonly id: ProvisionId
  readonly sign: string
  readonly coverage: string
  readonly state: CoverageState
}

/** The agreement as a text: provisions in order, its published versions, its changes and the readings of it. */
export interface AgreementPage {
  readonly title: string
  readonly alsoKnownAs: string
  readonly facts: readonly { readonly word: string; readonly value: string }[]
  readonly provisions: readonly ProvisionRow[]
  readonly texts: readonly TextRow[]
  readonly amendments: readonly { readonly id: string; readonly known: string; readonly words: string }[]
  readonly readings: readonly {
    readonly id: string
    readonly heldBy: string
    readonly kind: string
    readonly words: string
  }[]
  /** Every provision that is not modelled. */
  readonly uncovered: readonly UncoveredRow[]
  readonly headline: string
}

/** The agreement's own page: every provision is modelled, out of scope with a reason, or open; never a selection. */
export function toAgreementPage(ledger: Ledger, agreement: Agreement): AgreementPage {
  const index = indexAgreement(agreement)
  const { instrument, provisions } = agreement
  const rows = provisions.map((provision) => toProvisionRow(provision, ledger, index))
  const differing = rows.filter((row) => row.differences.some((difference) => difference.ofEffect)).length
  return {
    title: instrument.title,
    alsoKnownAs: instrument.alsoKnownAs.join('; '),
    facts: factsOf(agreement, index),
    provisions: rows,
    texts: instrument.texts.map(toTextRow),
    amendments: agreement.amendments
      .filter((amendment) => isKnownAt(amendment, ledger.question.vantage, index.zone))
      .map((amendment) => ({
        id: amendment.id,
        known: pointWords(amendment.publishedAt),
        words: amendmentWords(amendment, index),
      })),
    readings: agreement.readings.map((reading) => ({
      id: reading.id,
      heldBy: reading.heldBy,
      kind: reading.kind,
      words: reading.words ?? '',
    })),
    uncovered: rows
      .filter(({ modelled }) => !modelled)
      .map(({ id, sign, coverage, state }) => ({ id, sign, coverage, state })),
    headline: headlineFor(provisions.length, instrument.texts.length, differing),
  }
}

function headlineFor(provisions: number, texts: number, differing: number): string {
  const head = capitalised(countWords(provisions, 'provision'))
  if (texts === 0) return head
  const versions = `${countWords(texts, 'published text')}`
  if (differing === 0) return `${head}, ${versions} that differ in nothing of effect`
  return `${head}; ${versions} differ in effect in ${countWords(differing, 'provision')}`
}

function factsOf(agreement: Agreement, index: AgreementIndex): AgreementPage['facts'] {
  const { instrument } = agreement
  return [
    { word: 'Kind', value: instrument.kind },
    { word: 'Concluded', value: pointWords(instrument.concludedOn) },
    {
      word: 'In force',
      value: instrument.inForce === undefined ? 'the text does not say' : pointWords(instrument.inForce),
    },
    { word: 'Zone', value: instrument.zone ?? 'not said; days are reckoned in UTC' },
    { word: 'Coverage', value: coverageOf(agreement) },
    { word: 'Signed by', value: signatoriesWords(instrument, index) },
  ]
}

function coverageOf(agreement: Agreement): string {
  const { total, modelled, outOfScope, open } = coverageFigure(agreement)
  const figure = `${partOfWords(modelled, total, 'provision')} modelled`
  return modelled === total ? figure : `${figure}, ${outOfScope} out of scope, ${open} open`
}

/** Who signed, each with the person where one is named; the day is said once where it is one day. */
function signatoriesWords({ signatures }: Instrument, index: AgreementIndex): string {
  if (signatures.length === 0) return 'nobody named'
  const days = new Set(signatures.map((signature) => signature.on))
  const names = signatures.map((signature) => {
    const name = index.partyById.get(signature.party)?.name ?? signature.party
    const person = signature.person === undefined ? '' : ` (${signature.person})`
    return days.size === 1 ? `${name}${person}` : `${name}${person} on ${pointWords(signature.on)}`
  })
  const [day] = days
  return days.size === 1 && day !== undefined ? `${joinWords(names)}, on ${pointWords(day)}` : joinWords(names)
}

function toProvisionRow(provision: Provision, ledger: Ledger, index: AgreementIndex): ProvisionRow {
  const differences = index.agreement.instrument.texts.flatMap((text) =>
    text.differences
      .filter((difference) => difference.provision === provision.id)
      .map((difference) => ({ publisher: text.publisher, has: difference.has, ofEffect: difference.ofEffect })),
  )
  return {
    id: provision.id,
    sign: provisionSign(index, provision.id),
    says: provision.says,
    coverage: coverageWords(provision.coverage),
    state: stateOf(provision.coverage),
    modelled: provision.coverage.kind === 'modelled',
    norms: ledger.entries
      .filter((entry) => entry.norm.provision === provision.id)
      .map((entry) => toLedgerRow(entry, index)),
    gaps: gapsOf(index).filter((gap) => gap.provision === provision.id),
    differences: mergeAlike(differences),
  }
}

/** Publishers that have the same words there are told together. */
function mergeAlike(differences: ProvisionRow['differences']): ProvisionRow['differences'] {
  const groups = groupBy(differences, (difference) => difference.has)
  return [...groups].map(([has, members]) => ({
    has,
    publisher: joinWords(members.map((member) => member.publisher)),
    ofEffect: members.some((member) => member.ofEffect),
  }))
}

function stateOf(coverage: Coverage): CoverageState {
  if (coverage.kind === 'out-of-scope') return { state: 'outOfScope', reason: coverage.reason }
  return { state: coverage.kind, reason: '' }
}

function coverageWords(coverage: Coverage): string {
  switch (coverage.kind) {
    case 'modelled':
      return 'modelled'
    case 'out-of-scope':
      return `out of scope: ${coverage.reason}`
    case 'open':
      return 'not modelled yet'
    default:
      return assertNever(coverage)
  }
}

function toTextRow(text: InstrumentText): TextRow {
  const { differences } = text
  const ofEffect = differences.filter((difference) => difference.ofEffect).length
  const about = [
    standingWords(text.standing),
    text.language,
    text.publishedOn === undefined ? undefined : pointWords(text.publishedOn),
    text.reference,
  ].filter((part) => part !== undefined)
  return {
    id: text.id,
    publisher: text.publisher,
    about: about.join(' · '),
    differences:
      differences.length === 0
        ? 'no difference noted'
        : `${countWords(differences.length, 'difference')}, ${ofEffect === 0 ? 'none' : ofEffect} of effect`,
  }
}

function standingWords(standing: TextStanding): string {
  return standing === 'unsaid' ? 'standing not said' : standing.replace('-', ' ')
}
