import { AT_ONCE_WITH, LIMIT_BEFORE, MODAL, WAITS_FOR_PROVISION, WATCHED_BY } from '#app/drafting/english-cues'
import { isLineOf } from '#app/drafting/norm-title'
import type { PlacedProvision } from '#app/drafting/draft-provisions'
import { withoutWaits } from '#app/drafting/without-waits'
import type { DraftDeadline, DraftNorm, DraftTime, NamedThing, Reading } from '#reader/reading'

/** A norm of the reading with what its sentence says around it. */
export interface NormInContext {
  readonly item: DraftNorm
  /** What stands before it in its sentence, within its provision. */
  readonly lead: string
  /** What stands before it from the last full stop on, over colons and semicolons. */
  readonly opening: string
  /** The words that it goes on with as an item of a list: "The withdrawal is carried out in two stages:". */
  readonly leadIn?: string
  /** What stands behind it in its sentence. */
  readonly tail: string
  readonly provision: PlacedProvision['provision'] | undefined
  /** Who watches, as far as the words name somebody known. */
  readonly watchers: readonly NamedThing[]
}

/**
 * The norms of a reading that a provision can hold, each with its sentence: a limit that stands before the norm becomes
 * its deadline, and what only describes (a relative clause of a list, a heading) is left out.
 */
export function normsInContext(
  text: string,
  reading: Reading,
  provisions: readonly PlacedProvision[],
): readonly NormInContext[] {
  const times = reading.items.filter((item) => item.kind === 'time')
  const norms = reading.items.filter(isNorm).filter((item) => item.restates === undefined)
  return norms.flatMap((item) => {
    const placed = provisions.findLast(({ span }) => span.from <= item.span.from)
    const from = placed?.span.from ?? 0
    const before = text.slice(Math.max(from, item.span.from - LONGEST_LEAD), item.span.from)
    const lead = leadOf(before)
    const opening = before.slice(before.search(/[^.!?\n]*$/))
    if (!isNormHere(item, { lead, opening }, placed)) return []
    const leadIn = leadInOf(placed, provisions)
    const deadline = isOfApposition(item)
      ? undefined
      : (item.deadline ?? limitIn(text, { item, start: item.span.from - lead.length }, times))
    return [
      {
        item: {
          ...withoutDeadline(item),
          conditions: conditionsOf(item),
          ...(deadline === undefined ? {} : { deadline }),
        },
        lead,
        opening,
        ...(leadIn === undefined ? {} : { leadIn }),
        tail: tailOf(text, item, placed),
        provision: placed?.provision,
        watchers: watchersOf(text, item, reading),
      },
    ]
  })
}

/** The last sentence of the provision above, where it leaves open what its items go on with. */
function leadInOf(placed: PlacedProvision | undefined, provisions: readonly PlacedProvision[]): string | undefined {
  if (placed === undefined) return undefined
  const above = provisions.findLast(
    ({ span, provision }) => span.from < placed.span.from && placed.provision.number.startsWith(`${provision.number}(`),
  )
  const said = above?.provision.says.trim()
  return said?.endsWith(':') === true ? /[^.;!?]*$/.exec(said)?.[0].trim() : undefined
}

function withoutDeadline(item: DraftNorm): DraftNorm {
  const { deadline, ...rest } = item
  return deadline === undefined ? item : rest
}

/** Whether its day is the one by which somebody in the sentence is to be set up. */
function isOfApposition({ deadline, quote }: DraftNorm): boolean {
  return deadline !== undefined && (SET_UP_BY.exec(quote)?.[0] ?? '').includes(deadline.said)
}

const SET_UP_BY = /, (?:which (?:is|shall be) )?to be (?:set up|established|formed|created|constituted)[^,;.]*,/i

const LONGEST_LEAD = 300
const LONGEST_HEADING = 20

function isNorm(item: Reading['items'][number]): item is DraftNorm {
  return NORM_KINDS.has(item.kind)
}

const NORM_KINDS: ReadonlySet<string> = new Set([
  'obligation',
  'prohibition',
  'power',
  'permission',
  'guarantee',
  'consequence',
])

/** What stands behind in the same sentence. */
function tailOf(text: string, { span }: DraftNorm, placed: PlacedProvision | undefined): string {
  const end = Math.min(placed?.span.to ?? 0, span.to + LONGEST_LEAD)
  return /^[^.;!?\n]*/.exec(text.slice(span.to, end))?.[0] ?? ''
}

/** What stands before in the same sentence. */
function leadOf(before: string): string {
  return before.slice(before.search(/[^.;:!?\n]*$/))
}

/** Somebody is named, or a modal stands in the words or before a line of a schedule. */
function bindsByWords(item: DraftNorm, opening: string): boolean {
  if (item.bearer !== undefined || item.bearers !== undefined || MODAL.test(item.quote)) return true
  return MODAL.test(opening) && isLineOf(item, opening)
}

/** "Disputes and breach". */
function isHeading({ quote }: DraftNorm): boolean {
  return !quote.trim().includes(' ') && quote.length < LONGEST_HEADING
}

/**
 * "Whose award shall bind both" tells more of something and asks nothing of anybody. A passive without a modal and without
 * anybody is a norm only as the sentence of its provision, or as a line of a schedule whose verb binds.
 */
function isNormHere(
  item: DraftNorm,
  { lead, opening }: Pick<NormInContext, 'lead' | 'opening'>,
  placed: PlacedProvision | undefined,
): boolean {
  if (placed === undefined || item.span.to > placed.span.to + 1) return false
  if (isHeading(item) || /^(?:whose|which)\b/i.test(item.quote.trim())) return false
  if (bindsByWords(item, opening)) return true
  return lead.trim() === '' && !/\b(?:which|that|who|whose)\b/i.test(item.quote)
}

/** What the norm waits for, also where only the number of a provision says so. */
function conditionsOf({ conditions, quote, span }: DraftNorm): DraftNorm['conditions'] {
  const wait = WAITS_FOR_PROVISION.exec(quote)
  if (wait === null || conditions.length > 0) return conditions
  const from = span.from + wait.index
  return [{ type: 'after', said: wait[0], span: { from, to: from + wait[0].length } }]
}

interface InSentence {
  readonly item: DraftNorm
  /** Where its sentence begins. */
  readonly start: number
}

/** "Within ten days of the start, the forces shall …": a limit that stands before the norm, or in it unnoticed. */
function limitIn(text: string, { item, start }: InSentence, times: readonly DraftTime[]): DraftDeadline | undefined {
  const limits = times.filter(({ span, bound, type }) => {
    const isHere = span.from >= start && span.to <= item.span.to
    return isHere && type !== 'SET' && (bound !== undefined || LIMIT_BEFORE.test(text.slice(start, span.from)))
  })
  const found = limits.find(({ span }) => span.from >= item.span.from) ?? limits[limits.length - 1]
  if (found !== undefined) return toDeadline(text, found, start)
  const at = AT_ONCE_WITH.exec(text.slice(start, item.span.to))
  return at === null ? undefined : atOnce(at[0], at[1] ?? '', item)
}

/** The time with the word that makes a limit of it. */
function toDeadline(text: string, time: DraftTime, start: number): DraftDeadline {
  const { value, edge = 'included', bound, anchor, span, zone, days } = time
  const word = LIMIT_BEFORE.exec(text.slice(start, span.from))
  const from = word === null ? span.from : span.from - word[0].length
  return {
    value,
    edge,
    anchor,
    said: text.slice(from, span.to).replace(/\s+/g, ' '),
    span: { from, to: span.to },
    ...(bound === undefined ? {} : { bound }),
    ...(zone === undefined ? {} : { zone }),
    ...(days === undefined ? {} : { days }),
  }
}

function atOnce(said: string, event: string, { span }: DraftNorm): DraftDeadline {
  const kind = /^sign/i.test(event) ? 'signature' : 'entry-into-force'
  return { value: 'P0D', edge: 'included', anchor: { kind, said: event, reason: 'the words name it' }, said, span }
}

function watchersOf(text: string, norm: DraftNorm, { items }: Reading): readonly NamedThing[] {
  const { span } = norm
  // "Until an election is held under the supervision of the Board": that watches over the election.
  const watched = WATCHED_BY.exec(withoutWaits(text.slice(span.from, span.to), norm))
  if (watched === null) return []
  const to = span.from + watched.index + watched[0].length
  const from = to - (watched[1] ?? '').length
  const parties = items.filter((item) => item.kind === 'party')
  const known = parties
    .filter((party) => party.span.from >= from && party.span.from < to)
    .map(({ quote: said, name }) => ({ said, name }))
  const named = BY_NAME.exec(text.slice(from, to))?.[0]
  return known.length > 0 || named === undefined ? known : [{ said: named, name: named.replace(/^the /, '') }]
}

const BY_NAME = /^(?:the )?\p{Lu}[\p{L}-]*(?: (?:of (?:the )?)?\p{Lu}[\p{L}-]*){0,5}/u
