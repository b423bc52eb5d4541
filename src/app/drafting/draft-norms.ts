import { normTitle, shortened } from '#app/drafting/norm-title'
import {
  ACHIEVES,
  ASKS_OTHERS,
  BEST_EFFORT,
  BY_ALL_PARTIES,
  CALLED_UPON,
  CEASEFIRE_BEGINS,
  DEFINES,
  ENSURES_OTHERS,
  FINDS,
  HEREBY,
  JUDGES_ITSELF,
  KEEPS_UP,
  MECHANISM,
  NO_DAY,
  OF_ITSELF,
  POWER_WORDS,
  QUARREL,
  RECURS,
  UPON,
} from '#app/drafting/english-cues'
import { deadlineInWords, firstDayIn } from '#app/drafting/deadline-in-words'
import { draftDeadline, type FindMeant } from '#app/drafting/draft-deadline'
import type { DraftedParties } from '#app/drafting/draft-parties'
import { isNotEarlier } from '#app/drafting/links-of'
import type { NormInContext } from '#app/drafting/norm-in-context'
import { withoutWaits } from '#app/drafting/without-waits'
import { actionTypeOf, actionTypes } from '#model/actions/registry'
import type { NormId, PartyId, PlaceId } from '#model/ids'
import type { BearerMode, Norm, NormBase } from '#model/norms/norm'
import type { Quantity } from '#model/norms/quantity'
import type { CalendarDate } from '#time/calendar-date'
import type { DueExpression } from '#time/due-expression'
import type { DraftNorm, NamedThing } from '#reader/reading'

/** A draft norm with what else is known of it when a norm is made of it. */
export interface NormToDraft extends NormInContext {
  readonly id: NormId
  /** How acts of its article are done, where a sentence of the article says so. */
  readonly mechanism: string | undefined
  /** Who watches over its article or over everything. */
  readonly overseers: readonly NamedThing[]
  /** Whether it only says more of an act that another norm asks for. */
  readonly isAboutAnother: boolean
  readonly places: readonly PlaceId[]
  readonly trigger: NormBase['trigger']
  readonly consequences: readonly NormId[]
  readonly findMeant: FindMeant
  /** What the parties owe, for who guarantees the whole. */
  readonly duties: readonly NormId[]
  /** The day of signature; its year is meant by days that name none. */
  readonly signedOn: CalendarDate
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
  const guarantee = guaranteeIn(input, base, parties)
  if (guarantee !== undefined) return guarantee
  const start = notEarlier(input, base, parties)
  if (start !== undefined) return start
  if (item.kind !== 'power' && (input.isAboutAnother || isOfItself(item))) return ofItself(base)
  switch (item.kind) {
    case 'prohibition':
    case 'permission':
      return { ...base, kind: item.kind }
    case 'power':
      return { ...base, kind: 'power', effect: effectOf(item), over: [] }
    case 'guarantee':
      return { ...base, kind: 'obligation', aspect: 'continuing' }
    default:
      return { ...base, kind: 'obligation', aspect: isService(item, base, parties) ? 'continuing' : aspectOf(item) }
  }
}

/** "Shall not begin earlier than forty-five days from the signature": a start, with the day from which it may be. */
function notEarlier({ item, signedOn }: NormToDraft, base: NormBase, parties: DraftedParties): Norm | undefined {
  if (!isNotEarlier(item)) return undefined
  const words = /\b(?:earlier than|before|sooner than|until)\s+(.*)$/is.exec(item.quote)?.[1] ?? ''
  const from = firstDayIn(words, signedOn)
  if (from === undefined) return undefined
  const deadline: DueExpression = { said: words, kind: 'bound', word: 'from', at: from }
  const bearers = parties.signatories
  return { ...base, kind: 'obligation', aspect: 'once', bearers, bearerMode: 'together', deadline }
}

/**
 * Who ensures that others keep the text guarantees it. A mere name ("is the guarantor of this Protocol") guarantees nothing
 * in particular: the words must say what the guarantor does, or who may call on it.
 */
function guaranteeIn(
  { item, provision, duties }: NormToDraft,
  base: NormBase,
  parties: DraftedParties,
): Norm | undefined {
  const { quote } = item
  const isOutsider = base.bearers.some((id) => !parties.signatories.includes(id))
  if (!isGuarantee(item, isOutsider)) return undefined
  const says = provision?.says ?? quote
  const isLive = ENSURES_OTHERS.test(quote) || CALLED_UPON.test(says)
  return { ...base, kind: 'guarantee', guarantees: isLive ? duties : [], guaranteeOf: 'result', call: 'joint' }
}

function isGuarantee({ kind, quote }: DraftNorm, isOutsider: boolean): boolean {
  if (kind === 'guarantee') return isOutsider || WHOLE.test(quote)
  return kind !== 'power' && kind !== 'permission' && isOutsider && ENSURES_OTHERS.test(quote)
}

const WHOLE =
  /\b(?:guarant(?:ees?|ors?)|witness(?:es)?)\b[^.;]{0,60}\b(?:this|the|its|their) (?:\p{L}+ )?(?:agreement|accord|protocol|memorandum|truce|cease-?fire|treaty|statement|declaration|implementation|performance|obligations|commitments)\b/iu

const TRUCE = actionTypes.find(({ hourMatters }) => hourMatters === true)?.kind ?? 'other'
const WATCHING = actionTypes.find(({ verifies }) => verifies === true)?.kind ?? 'other'

function beginsCeasefire({ kind, bearer, quote }: DraftNorm): boolean {
  return kind === 'obligation' && bearer === undefined && CEASEFIRE_BEGINS.test(quote)
}

/** "This agreement enters into force", "the term shall mean", "is hereby established": nobody owes it. */
function isOfItself({ bearer, bearers, subject, quote, actionSaid }: DraftNorm): boolean {
  if (DEFINES.test(actionSaid) || (HEREBY.test(quote) && SET_UP.test(actionSaid))) return true
  if (bearers !== undefined && bearers.length > 1) return false
  return OF_ITSELF.test((subject ?? bearer?.said ?? quote).trim())
}

const SET_UP = /^(?:be )?(?:hereby )?(?:established|created|constituted|set up|formed)\b/i

/** "The ceasefire is monitored by the Mission" gives the Mission a duty all the same. */
function ofItself(base: NormBase): Norm {
  if (base.verifiers.length === 0) return { ...base, kind: 'constitutive' }
  return { ...base, kind: 'obligation', aspect: 'continuing', action: WATCHING, bearers: base.verifiers, places: [] }
}

/** What somebody outside does for the parties, or anybody each time that a case comes up, has no one day. */
function isService({ action = 'other', deadline, quote }: DraftNorm, base: NormBase, parties: DraftedParties): boolean {
  if (deadline?.bound === 'upper' && !RECURS.test(quote)) return false
  const isOutsider = base.bearers.length > 0 && !base.bearers.some((id) => parties.signatories.includes(id))
  return RECURS.test(quote) || (isOutsider && action === 'other')
}

function effectOf({ actionSaid }: DraftNorm): Extract<Norm, { readonly kind: 'power' }>['effect'] {
  return POWER_WORDS.find(([words]) => words.test(actionSaid))?.[1] ?? 'other'
}

function aspectOf({ action, actionSaid, deadline }: DraftNorm): 'once' | 'continuing' {
  if (KEEPS_UP.test(actionSaid)) return 'continuing'
  if (action !== undefined && action !== 'other') return actionTypeOf(action)?.aspect ?? 'once'
  // What must be done by a day is done once.
  return deadline?.bound === 'upper' || ACHIEVES.test(actionSaid) ? 'once' : 'continuing'
}

function baseOf(input: NormToDraft, parties: DraftedParties): NormBase {
  const { id, item, provision, places, trigger, consequences } = input
  const bearers = bearersOf(input, parties)
  const deadline = deadlineOf(input)
  const mechanism = MECHANISM.exec(`${withoutWaits(item.quote, item)}${input.tail}`)?.[0] ?? input.mechanism
  const object = item.subject ?? item.actionSaid
  return {
    id,
    ...(provision === undefined ? {} : { provision: provision.id }),
    basis: { kind: 'clause', quote: item.quote },
    says: normTitle(input),
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
    verifiers: verifiersOf(input, bearers, parties),
    ...(mechanism === undefined ? {} : { mechanism }),
    consequences,
    survives: false,
    exceptions: exceptionsOf(item),
    bestEffort: item.strength === 'best-effort' || BEST_EFFORT.test(item.quote),
  }
}

/** Whom its own sentence names, else who watches over its article: nobody watches over what it does itself. */
function verifiersOf(
  { item, watchers, overseers }: NormToDraft,
  bearers: readonly PartyId[],
  parties: DraftedParties,
): readonly PartyId[] {
  // Who verifies is not verified in turn by those very words.
  if (bearers.length > 0 && actionTypeOf(item.action ?? 'other')?.verifies === true) return []
  const own = [...watchers, ...foundBy(item)].flatMap(parties.idsOf)
  if (own.length > 0 || isOfItself(item)) return [...new Set(own)]
  if (!bearers.some((id) => parties.signatories.includes(id))) return []
  return [...new Set(overseers.flatMap(parties.idsOf))].filter((id) => !bearers.includes(id))
}

/** "If the Panel finds a breach": whoever must find it first. */
export function foundBy({ conditions }: DraftNorm): readonly NamedThing[] {
  const finders = conditions.flatMap(({ said }) => FINDS.exec(said)?.[1] ?? [])
  return finders.map((said) => ({ said }))
}

/** What is excepted in words, and the leave that its holder alone judges. */
function exceptionsOf({ kind, conditions, quote }: DraftNorm): readonly string[] {
  const said = conditions.filter(({ type }) => type === 'except').map((each) => each.said)
  const judged = kind === 'power' || kind === 'permission' ? JUDGES_ITSELF.exec(quote)?.[0] : undefined
  return judged === undefined ? said : [...said, judged]
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
  return actionTypeOf(action)?.doneBy ?? modeOfWay(item)
}

/** A way of behaving binds each for itself, unless one act is told of both: "are escorted by the two sides". */
function modeOfWay(item: DraftNorm): BearerMode {
  const isByBoth = BY_ALL_PARTIES.test(item.quote) && !KEEPS_UP.test(item.quote)
  return aspectOf(item) === 'continuing' && !isByBoth ? 'each' : 'unsaid'
}

/** Whether the words name no bearer and it was found otherwise. */
function isInferred({ bearer, bearers }: DraftNorm): boolean {
  return bearer === undefined && bearers === undefined
}

function counterpartiesOf(
  { counterparty, kind }: DraftNorm,
  bearers: readonly PartyId[],
  parties: DraftedParties,
): readonly PartyId[] {
  const said = counterparty === undefined ? [] : parties.idsOf(counterparty)
  const others = said.filter((id) => !bearers.includes(id))
  // To whom notice is given is a matter of the words alone.
  if (others.length > 0 || bearers.length === 0 || kind === 'power') return others
  return parties.signatories.filter((id) => !bearers.includes(id))
}

function deadlineOf({ item, lead, findMeant, signedOn }: NormToDraft): DueExpression | undefined {
  const said = item.deadline ?? item.term
  if (said !== undefined)
    return draftDeadline({ ...said, value: said.value.replace(/^XXXX/, signedOn.slice(0, 4)) }, findMeant)
  const upon = item.conditions.map(({ said: words }) => UPON.exec(words)?.[1]).find((event) => event !== undefined)
  const inWords = deadlineInWords(`${lead}${item.quote}`, findMeant)
  if (inWords !== undefined) return inWords
  if (upon !== undefined) return { said: `upon ${upon}`, kind: 'at-anchor', of: { kind: 'event', name: upon } }
  const vague = NO_DAY.exec(item.quote)?.[0]
  return vague === undefined || item.kind !== 'obligation' ? undefined : { said: vague, kind: 'no-due' }
}

function quantityOf({ quantity }: DraftNorm): { readonly quantity?: Quantity } {
  if (quantity === undefined) return {}
  const { value, unit, low, high } = quantity
  return { quantity: { min: low ?? value, max: high ?? value, unit } }
}
