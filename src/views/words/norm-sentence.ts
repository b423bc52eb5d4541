import { assertNever } from '#base/assert'
import { actionTypeOf } from '#model/actions/registry'
import type { NormId, PartyId, PlaceId } from '#model/ids'
import type { Norm, NormKind, Power } from '#model/norms/norm'
import type { Quantity } from '#model/norms/quantity'
import type { AgreementIndex } from '#views/agreement-index'
import { capitalised, formatNumber, joinWords } from '#views/words/list-words'
import { partyNames, placeLabel } from '#views/words/names'

/** A stretch of a sentence; parties, places and norms can be linked by their id. */
export type SentencePart =
  | { readonly kind: 'text' | 'when'; readonly text: string }
  | { readonly kind: 'party'; readonly text: string; readonly ids: readonly PartyId[] }
  | { readonly kind: 'place'; readonly text: string; readonly id: PlaceId }

/** The name of a norm kind in words. */
export function kindWords(kind: NormKind): string {
  return kind === 'constitutive' ? 'constitutive rule' : kind
}

/** What the bearer and the counterparty of a norm kind are called at the head of its page. */
export function roleWords(kind: NormKind): { readonly bearer: string; readonly counterparty: string } {
  switch (kind) {
    case 'obligation':
      return { bearer: 'Owes', counterparty: 'To' }
    case 'prohibition':
      return { bearer: 'Must not', counterparty: 'Owed to' }
    case 'permission':
      return { bearer: 'May', counterparty: 'Towards' }
    case 'power':
      return { bearer: 'Holds it', counterparty: 'Against' }
    case 'guarantee':
      return { bearer: 'Ensures', counterparty: 'For' }
    case 'constitutive':
      return { bearer: 'Who', counterparty: 'Towards' }
    default:
      return assertNever(kind)
  }
}

/** What a norm is about in a few words, for headings and lists: its own words, else action, object and places. */
export function normTitle(norm: Norm, index: AgreementIndex): string {
  if (norm.says !== undefined) return capitalised(norm.says)
  if (norm.kind === 'guarantee') return capitalised(`ensure that ${guaranteedTitles(norm.guarantees, index)}`)
  if (norm.kind === 'power') return capitalised(powerWords(norm, index))
  return capitalised(actWords(norm, index))
}

/**
 * Who owes what to whom by when, as one sentence in parts. A missing bearer is said, never guessed. `when` is the deadline
 * in words, as the ledger reckons it. An agreement that says it in its own words is taken at its word.
 */
export function normSentence(norm: Norm, index: AgreementIndex, when?: string): readonly SentencePart[] {
  const end: SentencePart = { kind: 'text', text: '.' }
  const time: readonly SentencePart[] =
    when === undefined || when === ''
      ? []
      : [
          { kind: 'text', text: ', ' },
          { kind: 'when', text: when },
        ]
  if (norm.says !== undefined) return [{ kind: 'text', text: capitalised(norm.says) }, ...time, end]
  return [...subjectOf(norm, index), ...predicateOf(norm, index), ...time, end]
}

/** The sentence as plain text. */
export function sentenceText(parts: readonly SentencePart[]): string {
  return parts.map((part) => part.text).join('')
}

/** How much is owed, in words: `at least 3 vehicles`, `1,960 servicemen`. The unit stays as the text has it. */
function quantityWords(quantity: Quantity): string {
  const { min, max, unit, of } = quantity
  const amount = amountWords(min, max)
  const suffix = of === undefined ? '' : ` of ${of}`
  return unit === '%' ? `${amount} %${suffix}` : `${amount} ${unit}${suffix}`
}

function amountWords(min: number | undefined, max: number | undefined): string {
  if (min !== undefined && min === max) return formatNumber(min)
  if (min === undefined) return max === undefined ? 'an unsaid number of' : `at most ${formatNumber(max)}`
  return max === undefined ? `at least ${formatNumber(min)}` : `${formatNumber(min)} to ${formatNumber(max)}`
}

function subjectOf(norm: Norm, index: AgreementIndex): readonly SentencePart[] {
  if (norm.kind === 'constitutive') return []
  return [bearerPart(norm, index), { kind: 'text', text: ` ${modalOf(norm)} ` }]
}

function modalOf(norm: Norm): string {
  switch (norm.kind) {
    case 'obligation':
      return norm.bestEffort ? 'must try to' : 'must'
    case 'prohibition':
      return 'must not'
    case 'permission':
    case 'power':
      return 'may'
    case 'guarantee':
      return 'must ensure that'
    case 'constitutive':
      return 'is'
    default:
      return assertNever(norm)
  }
}

function predicateOf(norm: Norm, index: AgreementIndex): readonly SentencePart[] {
  if (norm.kind === 'guarantee') return [{ kind: 'text', text: guaranteedTitles(norm.guarantees, index) }]
  if (norm.kind === 'power') return [{ kind: 'text', text: powerWords(norm, index) }, ...againstParts(norm, index)]
  const act: SentencePart = { kind: 'text', text: doingWords(norm) }
  return [act, ...placeParts(norm, index), ...recipientParts(norm, index)]
}

/** What a power does to which norms: `demand performance of “…”`. Source: Hohfeld; Symboleo. */
function powerWords(norm: Power, index: AgreementIndex): string {
  const over = norm.over.map((id) => {
    const other = index.normById.get(id)
    return other === undefined ? `\`${id}\`` : `“${normTitle(other, index)}”`
  })
  const object = over.length === 0 ? 'what is owed' : joinWords(over)
  switch (norm.effect) {
    case 'give-notice':
      return `give notice about ${object}`
    case 'extend':
      return `extend the time for ${object}`
    case 'waive':
      return `release from ${object}`
    case 'demand':
      return `demand the performance of ${object}`
    case 'suspend':
      return `suspend ${object}`
    case 'terminate':
      return `end ${object}`
    case 'other':
      return doingWords(norm)
    default:
      return assertNever(norm.effect)
  }
}

function againstParts(norm: Norm, index: AgreementIndex): readonly SentencePart[] {
  const other = partyPart(norm.counterparties, index)
  return other === undefined ? [] : [{ kind: 'text', text: ', against ' }, other]
}

function actWords(norm: Norm, index: AgreementIndex): string {
  const places = norm.places.map((place) => placeLabel(index, place))
  return places.length === 0 ? doingWords(norm) : `${doingWords(norm)}: ${joinWords(places)}`
}

function doingWords(norm: Norm): string {
  const label = actionTypeOf(norm.action)?.label ?? norm.action
  const named = norm.object === undefined ? label : `${label} (${norm.object})`
  return norm.quantity === undefined ? named : `${named}, ${quantityWords(norm.quantity)}`
}

function placeParts(norm: Norm, index: AgreementIndex): readonly SentencePart[] {
  return norm.places.flatMap((id, at): readonly SentencePart[] => [
    { kind: 'text', text: at === 0 ? ': ' : ', ' },
    { kind: 'place', text: placeLabel(index, id), id },
  ])
}

function recipientParts(norm: Norm, index: AgreementIndex): readonly SentencePart[] {
  const other = partyPart(norm.counterparties, index)
  if (other === undefined) return []
  const type = actionTypeOf(norm.action)
  const takes = type !== undefined && [...type.required, ...type.optional].includes('recipient')
  return [{ kind: 'text', text: takes ? ' to ' : ', owed to ' }, other]
}

function bearerPart(norm: Norm, index: AgreementIndex): SentencePart {
  const link = norm.bearerMode === 'any' ? 'or' : 'and'
  const each = norm.bearerMode === 'each' && norm.bearers.length > 1 ? 'Each of ' : ''
  if (norm.bearers.length === 0) return { kind: 'text', text: 'Somebody whom the text does not name' }
  return { kind: 'party', text: `${each}${partyNames(index, norm.bearers, link)}`, ids: norm.bearers }
}

function partyPart(ids: readonly PartyId[], index: AgreementIndex): SentencePart | undefined {
  return ids.length === 0 ? undefined : { kind: 'party', text: partyNames(index, ids), ids }
}

function guaranteedTitles(ids: readonly NormId[], index: AgreementIndex): string {
  const titles = ids.map((id) => {
    const norm = index.normById.get(id)
    return norm === undefined || norm.kind === 'guarantee' ? `\`${id}\` is kept` : `“${normTitle(norm, index)}” is kept`
  })
  return titles.length === 0 ? 'the agreement is kept' : joinWords(titles)
}
