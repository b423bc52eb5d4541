import {
  ACHIEVES,
  ASKS_OTHERS,
  BY_ALL_PARTIES,
  CEASEFIRE_BEGINS,
  DEFINES,
  HEREBY,
  KEEPS_UP,
  MECHANISM,
  NO_DAY,
  OF_ITSELF,
  POWER_WORDS,
  QUARREL,
  UPON,
} from '#app/drafting/english-cues'
import { draftDeadline, type FindMeant } from '#app/drafting/draft-deadline'
import type { DraftedParties } from '#app/drafting/draft-parties'
import type { NormInContext } from '#app/drafting/norm-in-context'
import { actionTypeOf, actionTypes } from '#model/actions/registry'
import type { NormId, PartyId, PlaceId } from '#model/ids'
import type { BearerMode, Norm, NormBase } from '#model/norms/norm'
import type { Quantity } from '#model/norms/quantity'
import type { DueExpression } from '#time/due-expression'
import type { DraftNorm } from '#reader/reading'

/** A draft norm with what else is known of it when a norm is made of it. */
export interface NormToDraft extends NormInContext {
  readonly id: NormId
  /** Whether it only says more of an act that another norm asks for. */
  readonly isAboutAnother: boolean
  readonly places: readonly PlaceId[]
  readonly trigger: NormBase['trigger']
  readonly consequences: readonly NormId[]
  readonly findMeant: FindMeant
  /** The year of the instrument, for days that name none. */
  readonly year: string
}

/**
 * The norm that a draft item stands for. What the words leave unsaid stays unsaid, but for one thing: what one of the
 * parties owes is owed to the others, since an agreement is one (VCLT, art. 26).
 */
export function draftNorm(input: NormToDraft, parties: DraftedParties): Norm {
  const { item } = input
  const base = baseOf(input, parties)
  if (beginsCeasefire(item)) {
    return {
      ...base,
      kind: 'obligation',
      aspect: 'continuing',
      action: TRUCE,
      bearers: parties.signatories,
      bearerMode: 'each',
    }
  }
  if (item.kind !== 'power' && (input.isAboutAnother || isOfItself(item))) return ofItself(base)
  switch (item.kind) {
    case 'prohibition':
    case 'permission':
      return { ...base, kind: item.kind }
    case 'power':
      return { ...base, kind: 'power', effect: effectOf(item), over: [] }
    case 'guarantee':
      return { ...base, kind: 'guarantee', guarantees: [], guaranteeOf: 'result', call: 'joint' }
    default:
      return { ...base, kind: 'obligation', aspect: aspectOf(item) }
  }
}

const TRUCE = actionTypes.find(({ hourMatters }) => hourMatters === true)?.kind ?? 'other'
const WATCHING = actionTypes.find(({ verifies }) => verifies === true)?.kind ?? 'other'

function beginsCeasefire({ kind, bearer, quote }: DraftNorm): boolean {
  return kind === 'obligation' && bearer === undefined && CEASEFIRE_BEGINS.test(quote)
}

/** "This agreement enters into force", "the term shall mean", "is hereby established": nobody owes it. */
function isOfItself({ bearer, bearers, subject, quote, actionSaid }: DraftNorm): boolean {
  if (DEFINES.test(actionSaid) || HEREBY.test(quote)) return true
  if (bearers !== undefined && bearers.length > 1) return false
  return OF_ITSELF.test((subject ?? bearer?.said ?? quote).trim())
}

/** "The ceasefire is monitored by the Mission" gives the Mission a duty all the same. */
function ofItself(base: NormBase): Norm {
  if (base.verifiers.length === 0) return { ...base, kind: 'constitutive' }
  return { ...base, kind: 'obligation', aspect: 'continuing', action: WATCHING, bearers: base.verifiers, places: [] }
}

function effectOf({ actionSaid }: DraftNorm): Extract<Norm, { readonly kind: 'power' }>['effect'] {
  return POWER_WORDS.find(([words]) => words.test(actionSaid))?.[1] ?? 'other'
}

function aspectOf({ action, actionSaid }: DraftNorm): 'once' | 'continuing' {
  if (KEEPS_UP.test(actionSaid)) return 'continuing'
  if (action !== undefined && action !== 'other') return actionTypeOf(action)?.aspect ?? 'once'
  return ACHIEVES.test(actionSaid) ? 'once' : 'continuing'
}

function baseOf(input: NormToDraft, parties: DraftedParties): NormBase {
  const { id, item, provision, places, trigger, consequences } = input
  const bearers = bearersOf(input, parties)
  const deadline = deadlineOf(input)
  const mechanism = MECHANISM.exec(`${item.quote}${input.tail}`)?.[0]
  const object = item.subject ?? item.actionSaid
  return {
    id,
    ...(provision === undefined ? {} : { provision: provision.id }),
    basis: { kind: 'clause', quote: item.quote },
    says: titleOf(item),
    bearers,
    bearerMode: modeOf(item, bearers),
    counterparties: counterpartiesOf(item, bearers, parties),
    performers: [],
    liable: [],
    ...(trigger === undefined ? {} : { trigger }),
    ...(deadline === undefined ? {} : { deadline }),
    action: item.action ?? 'other',
    object: shortened(object),
    places,
    ...quantityOf(item),
    verifiers: [...new Set(input.watchers.flatMap(parties.idsOf))],
    ...(mechanism === undefined ? {} : { mechanism }),
    consequences,
    survives: false,
    exceptions: item.conditions.filter(({ type }) => type === 'except').map(({ said }) => said),
    bestEffort: item.strength === 'best-effort',
  }
}

function bearersOf({ item, lead }: NormToDraft, parties: DraftedParties): readonly PartyId[] {
  const named = item.bearers ?? (item.bearer === undefined ? [] : [item.bearer])
  const all = item.kind === 'guarantee' && named.length === 0 && item.guarantor !== undefined ? [item.guarantor] : named
  if (all.length === 0 && isOfAll(item, lead)) return parties.signatories
  return [...new Set(all.flatMap(parties.idsOf))]
}

/** What binds all parties though no subject names them: "no firing", "any dispute is referred", "agreed by both sides". */
function isOfAll({ kind, quote, subject = quote }: DraftNorm, lead: string): boolean {
  if (kind === 'prohibition' || QUARREL.test(subject.trim())) return true
  if (ASKS_OTHERS.test(quote)) return true
  return BY_ALL_PARTIES.test(quote) || (/\b(?:parties|sides)\b/i.test(lead) && !/\bagreement of\b/i.test(lead))
}

function modeOf(item: DraftNorm, bearers: readonly PartyId[]): BearerMode {
  const { bearerMode, action = 'other', quote } = item
  if (bearers.length < 2) return 'unsaid'
  if (isInferred(item)) return 'each'
  if (bearerMode !== undefined && bearerMode !== 'unsaid') return bearerMode
  if (/\b(?:jointly|together|joint|common)\b/i.test(quote)) return 'together'
  return actionTypeOf(action)?.doneBy ?? (aspectOf(item) === 'continuing' ? 'each' : 'unsaid')
}

/** Whether the words name no bearer and it was found otherwise. */
function isInferred({ bearer, bearers }: DraftNorm): boolean {
  return bearer === undefined && bearers === undefined
}

function counterpartiesOf(
  { counterparty }: DraftNorm,
  bearers: readonly PartyId[],
  parties: DraftedParties,
): readonly PartyId[] {
  const said = counterparty === undefined ? [] : parties.idsOf(counterparty)
  const others = said.filter((id) => !bearers.includes(id))
  if (others.length > 0 || bearers.length === 0) return others
  return parties.signatories.filter((id) => !bearers.includes(id))
}

function deadlineOf({ item, findMeant, year }: NormToDraft): DueExpression | undefined {
  const said = item.deadline ?? item.term
  if (said !== undefined) return draftDeadline({ ...said, value: said.value.replace(/^XXXX/, year) }, findMeant)
  const upon = item.conditions.map(({ said: words }) => UPON.exec(words)?.[1]).find((event) => event !== undefined)
  if (upon !== undefined) return { said: `upon ${upon}`, kind: 'at-anchor', of: { kind: 'event', name: upon } }
  const vague = NO_DAY.exec(item.quote)?.[0]
  return vague === undefined || item.kind !== 'obligation' ? undefined : { said: vague, kind: 'no-due' }
}

function quantityOf({ quantity }: DraftNorm): { readonly quantity?: Quantity } {
  if (quantity === undefined) return {}
  const { value, unit, low, high } = quantity
  return { quantity: { min: low ?? value, max: high ?? value, unit } }
}

/** The words of the norm; where its verb stands far behind in a sentence of several, from the verb on. */
function titleOf({ quote, actionSaid }: DraftNorm): string {
  const at = quote.indexOf(actionSaid)
  return shortened(at > FAR ? `… ${quote.slice(at)}` : quote)
}

const FAR = 60
const LONGEST_TITLE = 120

/** The words on one line, cut at a word where they are long. */
function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim()
  return line.length <= LONGEST_TITLE ? line : `${line.slice(0, LONGEST_TITLE).replace(/\s+\S*$/, '')}…`
}
