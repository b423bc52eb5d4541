import { clockAt } from '#engine/clock-state'
import { statusCodes, type FastWorld } from '#engine/fast/fast-world'
import { isKnown, type Cover, type Knowledge } from '#engine/knowledge'
import type { Question, Status } from '#engine/ledger'
import type { NormId } from '#model/ids'
import type { Claim, Known, RecordEntry, RecordOf } from '#model/record/record'
import type { Interval } from '#time/interval'
import type { ZoneId } from '#time/zone'

/**
 * Whether a norm may stand otherwise at one vantage than at the other, by label or deadline. False is certain: the columns
 * hold the norm, nothing that became known in between speaks of it, and the days between them change nothing of its label.
 */
export function mayDiffer(
  world: FastWorld,
  of: { readonly record: RecordOf; readonly cover: Cover; readonly zone: ZoneId },
  before: Question,
  after: Question,
): (norm: NormId) => boolean {
  const [from, to] = [momentsOf(before), momentsOf(after)]
  const [earlier, later] = [world.codesAt(from), world.codesAt(to)]
  const touched = touchedBetween(of.record, knowledgeOf(before, of.cover), knowledgeOf(after, of.cover))
  const isTouched = (norm: NormId): boolean => touched === 'all' || touched.has(norm)
  return (norm) => {
    const number = world.numberOf(norm)
    const window = number === undefined ? undefined : world.windowOf(number)
    if (number === undefined || window === undefined || isTouched(norm)) return true
    if (earlier[number] !== later[number]) return true
    const zone = world.norms[number]?.deadline?.zone ?? of.zone
    return changesByDays(statusCodes[later[number] ?? 0], window, { from: from.v, to: to.v, zone })
  }
}

// A breach can be mended as days go by, and a last day comes and goes.
function changesByDays(
  status: Status | undefined,
  window: Interval,
  { from, to, zone }: Interval & { readonly zone: ZoneId },
): boolean {
  if (from === to) return false
  return status === 'broken' || (status === 'due' && clockAt(window, from, zone) !== clockAt(window, to, zone))
}

function momentsOf({ vantage }: Question): {
  readonly v: Question['vantage']['asOf']
  readonly k: Question['vantage']['asOf']
} {
  return { v: vantage.asOf, k: vantage.asKnownAt }
}

function knowledgeOf({ vantage }: Question, cover: Cover): Knowledge {
  return { asKnownAt: vantage.asKnownAt, axis: vantage.axis, cover }
}

/** The norms that something speaks of which is known at one of the two states of knowledge and not at the other. */
function touchedBetween(record: RecordOf, before: Knowledge, after: Knowledge): ReadonlySet<string> | 'all' {
  const isNews = (known: Known): boolean => isKnown(known, before) !== isKnown(known, after)
  const news = record.entries.filter((entry) => entry.kind !== 'source' && entry.kind !== 'event' && isNews(entry))
  if (news.some(({ kind }) => kind === 'coverage')) return 'all'
  const claims = record.entries.filter((entry) => entry.kind === 'claim')
  const claimById = new Map<string, Claim>(claims.map((claim) => [claim.id, claim]))
  const regraded = regradedSources(record, news, isNews)
  const concerned = [
    ...news.flatMap((entry) => claimsOf(entry).flatMap((id) => claimById.get(id) ?? [])),
    ...claims.filter((claim) => regraded.has(claim.source)),
  ]
  return new Set(
    concerned.flatMap(({ about }) => about.flatMap((subject) => (subject.kind === 'norm' ? [subject.norm] : []))),
  )
}

function regradedSources(
  record: RecordOf,
  news: readonly RecordEntry[],
  isNews: (known: Known) => boolean,
): ReadonlySet<string> {
  return new Set([
    ...record.entries.flatMap((entry) => (entry.kind === 'source' && entry.grades.some(isNews) ? [entry.id] : [])),
    ...news.flatMap((entry) => (entry.kind === 'grading' ? [entry.of] : [])),
  ])
}

/** The claims that an entry is or speaks of. */
function claimsOf(entry: RecordEntry): readonly string[] {
  switch (entry.kind) {
    case 'claim':
      return [entry.id]
    case 'assessment':
    case 'retraction':
      return [entry.of]
    case 'regrouping':
      return entry.claims
    default:
      return []
  }
}
