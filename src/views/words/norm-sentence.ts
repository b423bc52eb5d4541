import { actionTypeOf } from '#model/actions/registry'
import type { NormId, PartyId, PlaceId } from '#model/ids'
import type { Norm, NormKind, Power } from '#model/norms/norm'
import type { Quantity } from '#model/norms/quantity'
import type { AgreementIndex } from '#views/agreement-index'
import { capitalised, joinWords } from '#views/words/list-words'
import { partyNames, placeLabel } from '#views/words/names'
import { english, type Say, type Speech } from '#views/speech/speech'
import { normSentenceMessages } from '#views/words/norm-sentence-messages'
import { wordMessages } from '#views/words/word-messages'

/** A stretch of a sentence; parties, places and norms can be linked by their id. */
export type SentencePart =
  | { readonly kind: 'text' | 'when'; readonly text: string }
  | { readonly kind: 'party'; readonly text: string; readonly ids: readonly PartyId[] }
  | { readonly kind: 'place'; readonly text: string; readonly id: PlaceId }

/** The name of a norm kind in words. */
export function kindWords(kind: NormKind, speech: Speech = english): string {
  return speech.sayIn(wordMessages).say(`kind.${kind}`)
}

/** What the bearer and the counterparty of a norm kind are called at the head of its page. */
export function roleWords(
  kind: NormKind,
  speech: Speech = english,
): { readonly bearer: string; readonly counterparty: string } {
  const { say } = speech.sayIn(wordMessages)
  return { bearer: say(`bearer.${kind}`), counterparty: say(`counterparty.${kind}`) }
}

/** What a norm is about in a few words, for headings and lists: its own words, else action, object and places. */
export function normTitle(norm: Norm, index: AgreementIndex): string {
  if (norm.says !== undefined) return capitalised(norm.says)
  const { say } = index.speech.sayIn(normSentenceMessages)
  if (norm.kind === 'guarantee')
    return capitalised(say('ensureThat', { what: guaranteedTitles(norm.guarantees, index) }))
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
          { kind: 'text', text: index.speech.sayIn(normSentenceMessages).say('comma') },
          { kind: 'when', text: when },
        ]
  if (norm.says !== undefined) {
    const own: SentencePart = { kind: 'text', text: capitalised(norm.says) }
    return saysItsDay(norm, index) ? [own, end] : [own, ...time, end]
  }
  return [...whoMustWhat(norm, index), ...time, end]
}

/** Whether a norm's own words name its deadline already, and no amendment has moved it since. */
function saysItsDay({ id, says = '', deadline }: Norm, { agreement }: AgreementIndex): boolean {
  if (deadline === undefined || !says.includes(deadline.said)) return false
  return !agreement.amendments.some(({ of }) => of.includes(id))
}

/** The sentence as plain text. */
export function sentenceText(parts: readonly SentencePart[]): string {
  return parts.map((part) => part.text).join('')
}

/** The sentence in the order of the language; what its message marks is filled with what the agreement says. */
function whoMustWhat(norm: Norm, index: AgreementIndex): readonly SentencePart[] {
  const { sayPieces } = index.speech.sayIn(normSentenceMessages)
  const pieces = norm.kind === 'obligation' && norm.bestEffort ? sayPieces('mustTry') : sayPieces(`must.${norm.kind}`)
  return pieces.flatMap(({ words, mark }): readonly SentencePart[] => {
    if (mark === 'who') return [bearerPart(norm, index)]
    return mark === 'act' ? predicateOf(norm, index) : [{ kind: 'text', text: words }]
  })
}

/** How much is owed, in words: `at least 3 vehicles`, `1,960 servicemen`. The unit stays as the text has it. */
function quantityWords({ min, max, unit, of }: Quantity, say: Say<typeof normSentenceMessages>): string {
  const named = of === undefined ? unit : say('unitOf', { unit, whole: of })
  if (min !== undefined && min === max) return say('exactly', { amount: min, unit: named })
  if (min !== undefined && max !== undefined) return say('between', { least: min, most: max, unit: named })
  if (min !== undefined) return say('atLeast', { amount: min, unit: named })
  return max === undefined ? say('unsaidNumber', { unit: named }) : say('atMost', { amount: max, unit: named })
}

function predicateOf(norm: Norm, index: AgreementIndex): readonly SentencePart[] {
  if (norm.kind === 'guarantee') return [{ kind: 'text', text: guaranteedTitles(norm.guarantees, index) }]
  if (norm.kind === 'power') return [{ kind: 'text', text: powerWords(norm, index) }, ...againstParts(norm, index)]
  const act: SentencePart = { kind: 'text', text: doingWords(norm, index) }
  return [act, ...placeParts(norm, index), ...recipientParts(norm, index)]
}

/** What a power does to which norms: `demand performance of “…”`. Source: Hohfeld; Symboleo. */
function powerWords(norm: Power, index: AgreementIndex): string {
  const { say } = index.speech.sayIn(normSentenceMessages)
  if (norm.effect === 'other') return doingWords(norm, index)
  const over = norm.over.map((id) => {
    const other = index.normById.get(id)
    return other === undefined ? `\`${id}\`` : `“${normTitle(other, index)}”`
  })
  const what = over.length === 0 ? say('whatIsOwed') : joinWords(over, 'and', index.speech)
  return say(`power.${norm.effect}`, { what })
}

function againstParts(norm: Norm, index: AgreementIndex): readonly SentencePart[] {
  const other = partyPart(norm.counterparties, index)
  return other === undefined
    ? []
    : [{ kind: 'text', text: index.speech.sayIn(normSentenceMessages).say('against') }, other]
}

function actWords(norm: Norm, index: AgreementIndex): string {
  const doing = doingWords(norm, index)
  const places = norm.places.map((place) => placeLabel(index, place))
  return places.length === 0 ? doing : `${doing}: ${joinWords(places, 'and', index.speech)}`
}

function doingWords(norm: Norm, index: AgreementIndex): string {
  const { say } = index.speech.sayIn(normSentenceMessages)
  const key = `action.${norm.action}`
  const label = isActionKey(key) ? say(key) : norm.action
  const named = norm.object === undefined ? label : `${label} (${norm.object})`
  return norm.quantity === undefined ? named : `${named}${say('comma')}${quantityWords(norm.quantity, say)}`
}

type ActionKey = Extract<keyof typeof normSentenceMessages.messages, `action.${string}`>

/** An action of a kind that this version does not know is told by its kind. */
function isActionKey(key: string): key is ActionKey {
  return Object.hasOwn(normSentenceMessages.messages, key)
}

function placeParts(norm: Norm, index: AgreementIndex): readonly SentencePart[] {
  const comma = index.speech.sayIn(normSentenceMessages).say('comma')
  return norm.places.flatMap((id, at): readonly SentencePart[] => [
    { kind: 'text', text: at === 0 ? ': ' : comma },
    { kind: 'place', text: placeLabel(index, id), id },
  ])
}

function recipientParts(norm: Norm, index: AgreementIndex): readonly SentencePart[] {
  const other = partyPart(norm.counterparties, index)
  if (other === undefined) return []
  const { say } = index.speech.sayIn(normSentenceMessages)
  const type = actionTypeOf(norm.action)
  const takes = type !== undefined && [...type.required, ...type.optional].includes('recipient')
  return [{ kind: 'text', text: say(takes ? 'recipient' : 'owedTo') }, other]
}

function bearerPart(norm: Norm, index: AgreementIndex): SentencePart {
  const { say } = index.speech.sayIn(normSentenceMessages)
  if (norm.bearers.length === 0) return { kind: 'text', text: say('nobody') }
  const parties = partyNames(index, norm.bearers, norm.bearerMode === 'any' ? 'or' : 'and')
  const each = norm.bearerMode === 'each' && norm.bearers.length > 1
  return { kind: 'party', text: each ? say('eachOf', { parties }) : parties, ids: norm.bearers }
}

function partyPart(ids: readonly PartyId[], index: AgreementIndex): SentencePart | undefined {
  return ids.length === 0 ? undefined : { kind: 'party', text: partyNames(index, ids), ids }
}

function guaranteedTitles(ids: readonly NormId[], index: AgreementIndex): string {
  const { say } = index.speech.sayIn(normSentenceMessages)
  const titles = ids.map((id) => {
    const norm = index.normById.get(id)
    const named = norm === undefined || norm.kind === 'guarantee' ? `\`${id}\`` : `“${normTitle(norm, index)}”`
    return say('isKept', { what: named })
  })
  return titles.length === 0 ? say('agreementIsKept') : joinWords(titles, 'and', index.speech)
}
