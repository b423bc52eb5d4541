import { assertNever } from '#base/assert'
import { groupBy } from '#base/group'
import type { Ledger } from '#engine/ledger'
import type { Agreement } from '#model/instrument/agreement'
import type { Instrument, InstrumentText } from '#model/instrument/instrument'
import type { Coverage, Provision } from '#model/instrument/provision'
import type { ProvisionId } from '#model/ids'
import { indexAgreement, type AgreementIndex } from '#views/agreement-index'
import { coverageFigure } from '#views/coverage'
import { gapsOf, type GapRow } from '#views/gap-rows'
import { toLazyRow } from '#views/lazy-row'
import type { LedgerRow } from '#views/ledger-table'
import { amendmentWords } from '#views/norm-page'
import { isKnownAt } from '#views/record-index'
import { english, type Speech } from '#views/speech/speech'
import { agreementWordMessages } from '#views/words/agreement-messages'
import { languageName } from '#views/words/language-name'
import { joinWords } from '#views/words/list-words'
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
export function toAgreementPage(ledger: Ledger, agreement: Agreement, speech: Speech = english): AgreementPage {
  const index = indexAgreement(agreement, speech)
  const { instrument, provisions } = agreement
  const rows = provisions.map((provision) => toProvisionRow(provision, ledger, index))
  const differing = rows.filter((row) => row.differences.some((difference) => difference.ofEffect)).length
  return {
    title: instrument.title,
    alsoKnownAs: instrument.alsoKnownAs.join('; '),
    facts: factsOf(agreement, index),
    provisions: rows,
    texts: instrument.texts.map((text) => toTextRow(text, speech)),
    amendments: agreement.amendments
      .filter((amendment) => isKnownAt(amendment, ledger.question.vantage, index.zone))
      .map((amendment) => ({
        id: amendment.id,
        known: pointWords(amendment.publishedAt, 'short', speech),
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
    headline: headlineFor(
      {
        count: provisions.length,
        texts: instrument.texts.length,
        differingTexts: instrument.texts.filter(({ differences }) => differences.some(({ ofEffect }) => ofEffect))
          .length,
        differing,
      },
      speech,
    ),
  }
}

function headlineFor(
  figures: Readonly<Record<'count' | 'texts' | 'differingTexts' | 'differing', number>>,
  speech: Speech,
): string {
  const { say } = speech.sayIn(agreementWordMessages)
  if (figures.texts === 0) return say('provisions', figures)
  return figures.differing === 0 ? say('alike', figures) : say('differing', figures)
}

function factsOf(agreement: Agreement, index: AgreementIndex): AgreementPage['facts'] {
  const { instrument } = agreement
  const { speech } = index
  const { say } = speech.sayIn(agreementWordMessages)
  const { inForce, zone } = instrument
  return [
    { word: say('kind'), value: say(`kind.${instrument.kind}`) },
    { word: say('concluded'), value: pointWords(instrument.concludedOn, 'short', speech) },
    {
      word: say('inForce'),
      value: inForce === undefined ? say('inForceUnsaid') : pointWords(inForce, 'short', speech),
    },
    { word: say('zone'), value: zone ?? say('zoneUnsaid') },
    ...(agreement.provisions.length === 0 ? [] : [{ word: say('coverage'), value: coverageOf(agreement, speech) }]),
    { word: say('signedBy'), value: signatoriesWords(instrument, index) },
  ]
}

function coverageOf(agreement: Agreement, speech: Speech): string {
  const { say } = speech.sayIn(agreementWordMessages)
  const { total, modelled, outOfScope, open } = coverageFigure(agreement)
  return modelled === total
    ? say('allModelled', { modelled, total })
    : say('someModelled', { modelled, total, outOfScope, open })
}

/** Who signed, each with the person where one is named; the day is said once where it is one day. */
function signatoriesWords({ signatures }: Instrument, index: AgreementIndex): string {
  const { speech } = index
  const { say } = speech.sayIn(agreementWordMessages)
  if (signatures.length === 0) return say('nobody')
  const days = new Set(signatures.map((signature) => signature.on))
  const names = signatures.map(({ party: id, person, on }) => {
    const name = index.partyById.get(id)?.name ?? id
    const party = person === undefined ? name : say('person', { party: name, person })
    return days.size === 1 ? party : say('signedOn', { party, day: pointWords(on, 'short', speech) })
  })
  const parties = joinWords(names, 'and', speech)
  const [day] = days
  return days.size === 1 && day !== undefined
    ? say('allOn', { parties, day: pointWords(day, 'short', speech) })
    : parties
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
    coverage: coverageWords(provision.coverage, index.speech),
    state: stateOf(provision.coverage),
    modelled: provision.coverage.kind === 'modelled',
    norms: ledger.entries
      .filter((entry) => entry.norm.provision === provision.id)
      .map((entry) => toLazyRow(entry, index)),
    gaps: gapsOf(index).filter((gap) => gap.provision === provision.id),
    differences: mergeAlike(differences, index.speech),
  }
}

/** Publishers that have the same words there are told together. */
function mergeAlike(differences: ProvisionRow['differences'], speech: Speech): ProvisionRow['differences'] {
  const groups = groupBy(differences, (difference) => difference.has)
  return [...groups].map(([has, members]) => ({
    has,
    publisher: joinWords(
      members.map((member) => member.publisher),
      'and',
      speech,
    ),
    ofEffect: members.some((member) => member.ofEffect),
  }))
}

function stateOf(coverage: Coverage): CoverageState {
  if (coverage.kind === 'out-of-scope') return { state: 'outOfScope', reason: coverage.reason }
  return { state: coverage.kind, reason: '' }
}

function coverageWords(coverage: Coverage, speech: Speech): string {
  const { say } = speech.sayIn(agreementWordMessages)
  switch (coverage.kind) {
    case 'modelled':
      return say('modelled')
    case 'out-of-scope':
      return say('outOfScope', { reason: coverage.reason })
    case 'open':
      return say('notModelled')
    default:
      return assertNever(coverage)
  }
}

function toTextRow(text: InstrumentText, speech: Speech): TextRow {
  const { say } = speech.sayIn(agreementWordMessages)
  const { differences, publishedOn } = text
  const ofEffect = differences.filter((difference) => difference.ofEffect).length
  const about = [
    say(`standing.${text.standing}`),
    languageName(text.language, speech.language),
    publishedOn === undefined ? undefined : pointWords(publishedOn, 'short', speech),
    text.reference,
  ].filter((part) => part !== undefined)
  const count = differences.length
  return {
    id: text.id,
    publisher: text.publisher,
    about: about.join(' · '),
    differences: count === 0 ? say('noDifference') : say('differences', { count, ofEffect }),
  }
}
