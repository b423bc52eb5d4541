import { NOT_EARLIER, SAME_ACT } from '#app/drafting/english-cues'
import { meantNorms, stemsOf, type Referable } from '#app/drafting/find-meant'
import { SAYS_HOW, withoutWaits } from '#app/drafting/without-waits'
import { groupBy } from '#base/group'
import type { NormInContext } from '#app/drafting/norm-in-context'
import type { NormId } from '#model/ids'
import type { Condition } from '#model/norms/condition'
import type { OrderEdge } from '#model/norms/norm'
import type { ActionWords } from '#reader/languages/pack'
import type { DraftNorm, NamedThing } from '#reader/reading'

/** A norm of a draft with the id it was given. */
export interface NamedNorm extends NormInContext {
  readonly id: NormId
}

/** What the norms of a draft say about each other. */
export interface Links {
  /** The norms that words mean, other than the one that says them. */
  readonly meant: (norm: NamedNorm, words: string) => readonly NormId[]
  /** The one other norm that a norm only speaks of: "the withdrawal shall be completed". */
  readonly spokenOf: (norm: NamedNorm) => NormId | undefined
  /** Norms with the deadline that another sentence gives them. */
  readonly limitsOfOthers: () => ReadonlyMap<NormId, DraftNorm>
  readonly triggerOf: (norm: NamedNorm) => Condition | undefined
  readonly orderOf: (norm: NamedNorm) => readonly OrderEdge[]
  /** Norms with those who are charged elsewhere with verifying them. */
  readonly verifiedBy: (isWatching: (action: string) => boolean) => ReadonlyMap<NormId, readonly NamedThing[]>
}

interface Draft {
  readonly named: readonly NamedNorm[]
  readonly meant: Links['meant']
  readonly spokenOf: Links['spokenOf']
}

/** The links among the norms of a draft; `actions` are the words of the language for what is done. */
export function linksOf(named: readonly NamedNorm[], actions: readonly ActionWords[]): Links {
  const referable = named.map(
    ({ id, item, provision }): Referable => ({
      id,
      action: item.action ?? '',
      number: provision?.number,
      says: stemsOf(withoutWaits(item.quote, item)),
      act: stemsOf(withoutWaits(item.actionSaid, item)),
      core: stemsOf(withoutWaits(item.actionSaid, item).split(/\s+/).slice(0, CORE_WORDS).join(' ')),
      isDuty: item.kind === 'obligation' || item.kind === 'prohibition',
    }),
  )
  const likely = likelyBy(referable)
  const meant = ({ id, provision }: NamedNorm, words: string): readonly NormId[] =>
    meantNorms(
      { words, near: provision?.number },
      referable.filter((each) => each.id !== id),
      actions,
      likely(words),
    )
  const draft: Draft = { named, meant, spokenOf: (norm) => spokenOf(norm, named, meant) }
  return {
    meant,
    spokenOf: draft.spokenOf,
    limitsOfOthers: () => limitsOfOthers(draft),
    triggerOf: (norm) => triggerOf(norm, draft),
    orderOf: (norm) => orderOf(norm, draft),
    verifiedBy: (isWatching) => verifiedBy(draft, isWatching),
  }
}

const CORE_WORDS = 6

/** Finds the norms that share a word with others, but for words that stand in so many that they tell none apart. */
function likelyBy(norms: readonly Referable[]): (words: string) => ReadonlySet<NormId> {
  const pairs = norms.flatMap(({ id, says }) => [...says].map((stem) => ({ stem, id })))
  const byStem = groupBy(pairs, ({ stem }) => stem)
  return (words) => {
    const told = [...stemsOf(words)].map((stem) => byStem.get(stem) ?? [])
    return new Set(told.flatMap((found) => (found.length > MOST_ALIKE ? [] : found.map(({ id }) => id))))
  }
}

const MOST_ALIKE = 200

/** "Shall begin the withdrawal referred to in point 2": an act that is told elsewhere. */
const PHASE_OF =
  /^(?:begin|start|commence|initiate|complete|finish|resume|proceed with|continue) (?:with )?((?:the|its|their|this|that) .{4,120})/i

/** A day before which something may not begin. */
export function isNotEarlier({ kind, actionSaid }: DraftNorm): boolean {
  return kind === 'prohibition' && NOT_EARLIER.test(actionSaid)
}

const NUMBERED = /\b(?:article|point|paragraph|section|provision)s? \d/i
/** An act as a thing: "the withdrawal", "this final exchange". */
const ACT = /^(?:the|this|such) (?:\p{Ll}+ )?(\p{Ll}{5,})$/u

function spokenOf(norm: NamedNorm, named: readonly NamedNorm[], meant: Links['meant']): NormId | undefined {
  const subject = subjectOf(norm)
  if (SAME_ACT.test(subject)) return named[named.indexOf(norm) - 1]?.id
  if (NUMBERED.test(subject)) return only(meant(norm, subject))
  const phase = PHASE_OF.exec(norm.item.actionSaid)?.[1]
  if (phase !== undefined) return only(meant(norm, phase))
  if (isNotEarlier(norm.item)) return meantBySubject(norm, named)
  const noun = ACT.exec(subject)?.[1]
  return noun === undefined ? undefined : (toldBefore(norm, named, noun) ?? only(meant(norm, subject)))
}

/** The nearest act whose words hold the subject of another: "cantonment" behind "move its units to cantonment sites". */
function meantBySubject(norm: NamedNorm, named: readonly NamedNorm[]): NormId | undefined {
  const noun = subjectOf(norm).replace(/^the (?:\p{L}+ )?/u, '')
  const holds = ({ item }: NamedNorm): boolean =>
    item.kind === 'obligation' && item.quote.toLowerCase().includes(noun.slice(0, LONGEST_STEM))
  const at = named.indexOf(norm)
  return (named.slice(0, at).findLast(holds) ?? named.slice(at + 1).find(holds))?.id
}

const LONGEST_STEM = 9

const MODAL = / (?:shall|will|must|is to|are to) /

function subjectOf({ item }: Pick<NamedNorm, 'item'>): string {
  const subject = (item.subject ?? item.bearer?.said ?? item.quote.split(MODAL)[0] ?? '').trim()
  return subject.slice(0, 1).toLowerCase() + subject.slice(1)
}

function only(ids: readonly NormId[]): NormId | undefined {
  return ids.length === 1 ? ids[0] : undefined
}

/** "The withdrawal" behind "the final withdrawal of all forces" or "shall withdraw", in one provision. */
function toldBefore(norm: NamedNorm, named: readonly NamedNorm[], noun: string): NormId | undefined {
  const earlier = named.slice(0, named.indexOf(norm)).filter(({ provision }) => provision === norm.provision)
  const { action = 'other' } = norm.item
  const same = action === 'other' ? undefined : earlier.find(({ item }) => item.action === action)
  return (same ?? earlier.findLast((each) => subjectOf(each).toLowerCase().includes(noun)))?.id
}

/** "The handover by the Front shall be verified by the Council": whoever verifies one act that another norm asks for. */
function verifiedBy(
  { named, meant }: Draft,
  isWatching: (action: string) => boolean,
): ReadonlyMap<NormId, readonly NamedThing[]> {
  const found = new Map<NormId, readonly NamedThing[]>()
  for (const norm of named) {
    const { action = '', bearer, bearers = [], quote } = norm.item
    const watchers = bearers.length > 0 ? bearers : bearer === undefined ? [] : [bearer]
    const other = isWatching(action) && watchers.length > 0 ? only(meant(norm, quote)) : undefined
    if (other !== undefined) found.set(other, [...(found.get(other) ?? []), ...watchers])
  }
  return found
}

function limitsOfOthers({ named, spokenOf: find }: Draft): ReadonlyMap<NormId, DraftNorm> {
  const byId = new Map(named.map((norm) => [norm.id, norm.item]))
  const given = named.flatMap((norm): readonly (readonly [NormId, DraftNorm])[] => {
    const spoken = norm.item.bearer === undefined ? find(norm) : undefined
    const other = spoken === undefined ? undefined : byId.get(spoken)
    const { deadline } = norm.item
    if (spoken === undefined || other === undefined || deadline === undefined) return []
    return other.deadline === undefined ? [[spoken, { ...other, deadline }]] : []
  })
  return new Map(given)
}

const WAITS: ReadonlySet<string> = new Set(['after', 'if', 'subject-to'])

function triggerOf(norm: NamedNorm, { named, meant }: Draft): Condition | undefined {
  const byItem = new Map(named.map(({ id, item }) => [item.id, id]))
  const breached = norm.item.conditions
    .filter(({ breachOf, said }) => breachOf !== undefined && !ANY_BREACH.test(said))
    .map(({ said, breachOf = '' }) => meant(norm, said)[0] ?? byItem.get(breachOf))
    .find((id) => id !== undefined)
  if (breached !== undefined) return { kind: 'norm', norm: breached, is: 'broken' }
  const waits = norm.item.conditions.filter(
    ({ type, said }) => WAITS.has(type) && !isNoWait(said) && !SAYS_HOW.test(said),
  )
  const kept = waits.flatMap(({ said }) => meant(norm, said))
  const [first] = kept
  if (first !== undefined && kept.length === 1) return { kind: 'norm', norm: first, is: 'kept' }
  if (kept.length > 1) return { kind: 'all', of: kept.map((each) => ({ kind: 'norm', norm: each, is: 'kept' })) }
  const words = waits[0]?.said
  return words === undefined ? undefined : { kind: 'words', words }
}

/** A breach of whatever is owed is the breach of no one norm. */
const ANY_BREACH =
  /\b(?:an?|any|its|their|the) (?:\p{L}+ )?(?:commitments?|obligations?|duty|duties|breach(?:es)?|violations?|provisions?)\b|\bthis (?:agreement|accord|protocol|memorandum|truce|treaty)\b/iu

/** "As soon as possible" opens like a condition and is none; nor is the moment from which the text binds. */
function isNoWait(said: string): boolean {
  return /^(?:as soon as (?:possible|practicable)|(?:(?:up)?on|from|after) (?:the )?(?:(?:date|day) of )?(?:the )?(?:signature|signing|entry into force))/i.test(
    said,
  )
}

/** "A shall not withdraw before B has lifted the blockade": the withdrawal that A owes comes after the lifting. */
function notBefore(norm: NamedNorm, { named, meant }: Draft): readonly OrderEdge[] {
  const { kind, actionSaid, bearer, conditions } = norm.item
  const before = conditions.find(({ type }) => type === 'before')
  if (kind !== 'prohibition' || before === undefined) return []
  const act = stemsOf(withoutWaits(actionSaid, norm.item))
  const owed = named.find(
    ({ item }) =>
      item.kind === 'obligation' &&
      item.bearer?.said.toLowerCase() === bearer?.said.toLowerCase() &&
      [...act].every((stem) => stemsOf(item.actionSaid).has(stem)),
  )
  const others = owed === undefined ? [] : meant(norm, before.said).filter((other) => other !== owed.id)
  return others.map((other) => ({ kind: 'after', norm: owed?.id ?? norm.id, other, basis: { kind: 'clause' } }))
}

function orderOf(norm: NamedNorm, draft: Draft): readonly OrderEdge[] {
  const ban = notBefore(norm, draft)
  if (ban.length > 0) return ban
  const spoken = draft.spokenOf(norm)
  if (spoken !== undefined) return restated(spoken, norm, draft)
  const together = norm.item.conditions.filter(({ type }) => type === 'in-parallel')
  return together.flatMap(({ said }) =>
    draft
      .meant(norm, said)
      .slice(0, 1)
      .map((other): OrderEdge => ({ kind: 'with', norm: norm.id, other, basis: { kind: 'clause' } })),
  )
}

/** "The withdrawal referred to in point 1 begins after point 2": what is said of one norm in another provision. */
function restated(spoken: NormId, norm: NamedNorm, { meant }: Draft): readonly OrderEdge[] {
  // "Cantonment shall not begin earlier than …": what it is said of comes after that day.
  if (isNotEarlier(norm.item)) return [{ kind: 'after', norm: spoken, other: norm.id, basis: { kind: 'clause' } }]
  const waits = norm.item.conditions.filter(({ type }) => WAITS.has(type))
  const others = waits.flatMap(({ said }) => meant(norm, said)).filter((other) => other !== spoken)
  return others.map((other) => ({ kind: 'after', norm: spoken, other, basis: { kind: 'clause' } }))
}
