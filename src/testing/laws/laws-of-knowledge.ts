import fc from 'fast-check'
import { referenceEvaluator } from '#engine/reference-evaluator'
import type { RecordEntry } from '#model/record/record'
import { lastInstantAt } from '#time/time-point'
import { from, haveSameLabels, labelsOf, withEntries, type Law } from '#testing/laws/law'
import { ask, PLAIN, pointOf, realize, toClaim } from '#testing/laws/realize-plan'
import { claimPlans, vantagePlans, worldPlans, type WorldPlan } from '#testing/laws/world-plan'
import { retraction } from '#testing/worlds/build-record'

const orderOfRecords: Law = {
  number: 1,
  name: 'order-of-records',
  says: 'the order of records does not matter',
  property: (evaluator) =>
    fc.property(worldPlans, vantagePlans, fc.nat(1000), (plan, vantage, seed) => {
      const world = realize(plan)
      const shuffled = { ...world, record: { ...world.record, entries: shuffle(world.record.entries, seed) } }
      return haveSameLabels(evaluator, [world, shuffled], ask(vantage))
    }),
}

const copiesOfOneOrigin: Law = {
  number: 2,
  name: 'copies-of-one-origin',
  says: 'a duplicate or another copy of one origin changes no label',
  property: (evaluator) =>
    fc.property(worldPlans, vantagePlans, fc.nat(7), (plan, vantage, which) => {
      const world = realize(plan)
      const copied = plan.claims[which]
      if (copied === undefined || touched(plan, which)) return true
      const copies = ['copy1', 'copy2'].map((id) => toClaim(copied, id, plan, PLAIN))
      return haveSameLabels(evaluator, [world, withEntries(world, copies)], ask(vantage))
    }),
}

// A claim that was judged again or taken back is not the same as its copy, which was not.
function touched(
  plan: { readonly assessments: readonly { of: number }[]; readonly retractions: readonly { of: number }[] },
  which: number,
): boolean {
  return [...plan.assessments, ...plan.retractions].some((each) => each.of === which)
}

const laterKnowledge: Law = {
  number: 3,
  name: 'later-knowledge',
  says: 'records known after k never change an answer at k',
  property: (evaluator) =>
    fc.property(
      worldPlans,
      vantagePlans,
      fc.array(claimPlans, { minLength: 1, maxLength: 3 }),
      (plan, vantage, more) => {
        const world = realize(plan)
        const later = more.map((each, at) => {
          const published = vantage.asKnownAt + 1 + (each.published % 5)
          return toClaim({ ...each, published }, `later${at}`, plan, PLAIN)
        })
        return haveSameLabels(evaluator, [world, withEntries(world, later)], ask(vantage))
      },
    ),
}

const laterPerformance: Law = {
  number: 4,
  name: 'later-performance',
  says: 'positive claims wholly after v do not change the answer at (v, k), forecasts apart',
  property: (evaluator) =>
    fc.property(worldPlans, vantagePlans, claimPlans, (plan, vantage, more) => {
      const world = realize(plan)
      const asOf = Math.min(vantage.asOf, vantage.asKnownAt)
      const positive = {
        ...more,
        standing: 'done',
        polarity: true,
        timed: true,
        from: asOf + 1,
        published: vantage.asKnownAt,
      } as const
      const later = withEntries(world, [toClaim(positive, 'later', plan, PLAIN)])
      return haveSameLabels(evaluator, [world, later], ask({ ...vantage, asOf }))
    }),
}

const appendOnly: Law = {
  number: 5,
  name: 'append-only',
  says: 'appending never rewrites answers at an earlier k, even where what is appended was published long before',
  property: (evaluator) =>
    fc.property(
      worldPlans,
      vantagePlans,
      fc.array(claimPlans, { minLength: 1, maxLength: 3 }),
      (plan, vantage, more) => {
        const world = realize(plan)
        const recorded = (entries: readonly RecordEntry[], day: number): readonly RecordEntry[] =>
          entries.map((entry) =>
            entry.kind === 'source' || entry.kind === 'event' ? entry : { ...entry, recordedAt: pointOf(day, PLAIN) },
          )
        const first = { ...world, record: { ...world.record, entries: recorded(world.record.entries, 10) } }
        const appended = more.map((each, at) => toClaim(each, `later${at}`, plan, PLAIN))
        const question = from(ask(vantage), {
          axis: 'recorded',
          asKnownAt: lastInstantAt(pointOf(20, PLAIN), PLAIN.zone),
        })
        return haveSameLabels(evaluator, [first, withEntries(first, recorded(appended, 21))], question)
      },
    ),
}

const addAndRetract: Law = {
  number: 6,
  name: 'add-and-retract',
  says: 'adding and retracting is the same as never adding, once the retraction is known',
  property: (evaluator) =>
    fc.property(worldPlans, vantagePlans, claimPlans, (plan, vantage, more) => {
      const world = realize(plan)
      const added = toClaim(more, 'added', plan, PLAIN)
      const back = { ...retraction('back', 'added', '2020-11-05'), publishedAt: pointOf(vantage.asKnownAt, PLAIN) }
      return haveSameLabels(evaluator, [world, withEntries(world, [added, back])], ask(vantage))
    }),
}

const citedRecords: Law = {
  number: 20,
  name: 'cited-records',
  says: 'evaluating with only the cited records gives the same label; of a least explanation nothing can be left out',
  property: (evaluator) =>
    fc.property(worldPlans, vantagePlans, (plan, vantage) => {
      const world = realize(plan)
      const ledger = evaluator.drawUpLedger(world.agreement, world.record, ask(vantage))
      return ledger.entries.every((entry, at) => {
        const cited = citedFrom(ledger.entries, entry.id)
        const explains = (entries: readonly RecordEntry[]): boolean => {
          const only = { ...world, record: { ...world.record, entries } }
          return labelsOf(evaluator, only, ask(vantage))[entry.id] === entry.status
        }
        const entries = world.record.entries.filter((each) => cited.has(each.id))
        // One explanation a world: a least one is searched for by leaving out one record after another.
        return explains(entries) && (at > 0 || isLeast(leastOf(entries, explains), explains))
      })
    }),
}

function leastOf(
  entries: readonly RecordEntry[],
  explains: (entries: readonly RecordEntry[]) => boolean,
): readonly RecordEntry[] {
  const needless = entries.find((entry) => explains(without(entries, entry)))
  return needless === undefined ? entries : leastOf(without(entries, needless), explains)
}

function isLeast(entries: readonly RecordEntry[], explains: (entries: readonly RecordEntry[]) => boolean): boolean {
  return explains(entries) && entries.every((entry) => !explains(without(entries, entry)))
}

function without(entries: readonly RecordEntry[], entry: RecordEntry): readonly RecordEntry[] {
  return entries.filter((each) => each !== entry)
}

type Entries = ReturnType<Parameters<Law['property']>[0]['drawUpLedger']>['entries']

function citedFrom(entries: Entries, id: string): ReadonlySet<string> {
  const cited = new Set<string>()
  const queue = [id]
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (cited.has(next)) continue
    cited.add(next)
    const entry = entries.find((each) => each.id === next)
    queue.push(...(entry?.reasons.flatMap((reason) => reason.because) ?? []))
  }
  return cited
}

const incremental: Law = {
  number: 21,
  name: 'incremental',
  says: 'following a record entry by entry is the same as beginning anew, after every prefix',
  property: (evaluator) =>
    fc.property(worldPlans, vantagePlans, (plan, vantage) => {
      const { agreement, record } = realize(plan)
      const question = ask(vantage)
      const following = evaluator.follow(agreement, { ...record, entries: [] }, question)
      return record.entries.every((entry, at) => {
        following.add(entry)
        const prefix = { ...record, entries: record.entries.slice(0, at + 1) }
        const anew = referenceEvaluator.labelsAt(agreement, prefix, question)
        return [...following.labelsAt(question.vantage)].every(([norm, status]) => anew.get(norm) === status)
      })
    }),
}

const forecasts: Law = {
  number: 31,
  name: 'forecasts',
  says: 'the forecast from k for v is the status at (v, v) if nothing becomes known in (k, v]',
  property: (evaluator) =>
    fc.property(worldPlans, vantagePlans, fc.nat(10), (plan, vantage, ahead) => {
      const world = realize(plan)
      const k = vantage.asKnownAt
      const next = Math.min(...publicationsOf(plan).filter((day) => day > k))
      const v = Math.min(k + ahead, next - 1)
      const before = labelsOf(evaluator, world, ask({ ...vantage, asKnownAt: k, asOf: v }))
      const after = labelsOf(evaluator, world, ask({ ...vantage, asKnownAt: v, asOf: v }))
      return Object.keys(before).every((id) => before[id] === after[id])
    }),
}

function publicationsOf(plan: WorldPlan): readonly number[] {
  return [
    ...plan.claims.map((each) => each.published),
    ...plan.amendments.map((each) => each.published),
    ...plan.assessments.map((each) => each.day),
    ...plan.retractions.map((each) => each.day),
    ...plan.coverage.map((each) => each.from + each.days),
  ]
}

/** The laws on what is known, and when. */
export const lawsOfKnowledge: readonly Law[] = [
  orderOfRecords,
  copiesOfOneOrigin,
  laterKnowledge,
  laterPerformance,
  appendOnly,
  addAndRetract,
  citedRecords,
  incremental,
  forecasts,
]

function shuffle<T>(items: readonly T[], seed: number): readonly T[] {
  return items
    .map((item, at) => ({ item, rank: ((at + 1) * (seed * 2 + 7919)) % 104_729 }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item)
}
