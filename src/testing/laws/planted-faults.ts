import type { Evaluator } from '#engine/evaluator'
import type { Entry, Question } from '#engine/ledger'
import { referenceEvaluator } from '#engine/reference-evaluator'
import type { Agreement } from '#model/instrument/agreement'
import type { OriginId } from '#model/ids'
import type { Norm } from '#model/norms/norm'
import type { Claim, RecordEntry, RecordOf } from '#model/record/record'
import type { Instant } from '#time/instant'
import { parseTimePoint, type TimePoint } from '#time/time-point'
import { partyId, point } from '#testing/worlds/build-agreement'

/** A fault planted in the evaluator, one for each law, so that each law is seen to fail when it should. */
export interface PlantedFault {
  readonly law: number
  readonly fault: string
  readonly evaluator: Evaluator
}

interface Asked {
  readonly agreement: Agreement
  readonly record: RecordOf
  readonly question: Question
}

const MIDDLE = Date.UTC(2020, 10, 25)

/** The planted faults by law. */
export const plantedFaults: readonly PlantedFault[] = [
  fault(1, 'the last record is not read', (asked) => entries(asked, (all) => all.slice(0, -1))),
  fault(2, 'every claim is an origin of its own', (asked) =>
    claims(asked, (each) => ({ ...each, origin: each.id as string as OriginId })),
  ),
  fault(3, 'everything is known from the beginning', (asked) => vantage(asked, { asKnownAt: 8.64e15 as Instant })),
  fault(4, 'what will be done counts as done', (asked) =>
    claims(asked, (each) => ({ ...each, when: { to: point('2020-11-06') } })),
  ),
  fault(5, 'the stamp of recording is ignored', (asked) => vantage(asked, { axis: 'published' })),
  fault(6, 'a retraction is ignored', (asked) =>
    entries(asked, (all) => all.filter(({ kind }) => kind !== 'retraction')),
  ),
  fault(7, 'the last claim wins', (asked) => {
    const last = asked.record.entries.filter(({ kind }) => kind === 'claim').at(-1)
    return entries(asked, (all) => all.filter((each) => each.kind !== 'claim' || each === last))
  }),
  fault(8, 'polarity is ignored', (asked) => claims(asked, (each) => ({ ...each, polarity: true }))),
  fault(9, 'a lower threshold admits less', (asked) => {
    const mirrored = { A: 'E', B: 'D', C: 'C', D: 'B', E: 'A' } as const
    const { policy } = asked.question
    const turned = { ...policy, minReliability: mirrored[policy.minReliability] }
    return { ...asked, question: { ...asked.question, policy: turned } }
  }),
  fault(10, 'time runs backwards', timeBackwards),
  fault(11, 'time runs backwards', timeBackwards),
  forgiving(12),
  fault(13, 'a later deadline is an earlier one', (asked) => norms(asked, mirroredDeadline)),
  fault(14, 'what was published after 2020 is not read', (asked) =>
    entries(asked, (all) => all.filter((each) => each.kind !== 'claim' || each.publishedAt < '2021')),
  ),
  fault(15, 'claims are read by how their ids sort', (asked) =>
    entries(asked, (all) => all.filter((each) => each.kind !== 'claim' || each.id < 'm')),
  ),
  fault(16, 'an event is taken to happen at its end', (asked) =>
    claims(asked, (each) => (each.when === undefined ? each : { ...each, when: { to: each.when.to } })),
  ),
  fault(17, 'all lots are one', (asked) => claims(asked, (each) => ({ ...each, lot: 'one' }))),
  fault(18, 'larger agreements need more origins', (asked) => {
    const { policy } = asked.question
    const originsNeeded = policy.originsNeeded + (asked.agreement.norms.length % 2)
    return { ...asked, question: { ...asked.question, policy: { ...policy, originsNeeded } } }
  }),
  fault(
    19,
    'a whole is its first part',
    (asked) => asked,
    (entry) => ({
      ...entry,
      status: entry.parts[0]?.status ?? entry.status,
    }),
  ),
  fault(
    20,
    'nothing is cited',
    (asked) => asked,
    (entry) => ({ ...entry, reasons: [] }),
  ),
  deaf(21),
  forgetful(22),
  fault(23, 'a moment is taken for its day', (asked) => norms(asked, deadlineByDay)),
  fault(24, 'notice is not heard', (asked) =>
    norms(asked, (norm) => ({ ...norm, kind: norm.kind === 'power' ? 'permission' : norm.kind }) as Norm),
  ),
  fault(25, 'anybody may amend', (asked) =>
    amendments(asked, (each) => ({ ...each, grantedBy: ['a', 'b', 'g'].map(partyId) })),
  ),
  fault(26, 'what is guaranteed is believed to be done', (asked) =>
    asked.agreement.norms.some((norm) => norm.id === 'added')
      ? claims(asked, (each) => ({ ...each, standing: 'done' }))
      : asked,
  ),
  fault(27, 'the clock never stops', (asked) =>
    amendments(asked, (each) =>
      each.change.kind === 'suspend' ? { ...each, change: { ...each.change, stopsClock: false } } : each,
    ),
  ),
  fault(28, 'an order makes conditions fall away', (asked) =>
    asked.agreement.order.length === 0
      ? asked
      : norms({ ...asked, agreement: { ...asked.agreement, order: [] } }, withoutTrigger),
  ),
  {
    law: 29,
    fault: 'the first interval is left out',
    evaluator: { ...referenceEvaluator, historyOf: (...of) => referenceEvaluator.historyOf(...of).slice(1) },
  },
  fault(30, 'coverage is not read', (asked) => entries(asked, (all) => all.filter(({ kind }) => kind !== 'coverage'))),
  fault(31, 'nothing is forecast', (asked) => {
    const { asOf, asKnownAt } = asked.question.vantage
    return vantage(asked, { asOf: asOf < asKnownAt ? asOf : asKnownAt })
  }),
  fault(32, 'a refusal is too much', (asked) => {
    if (asked.record.entries.some((each) => each.kind === 'claim' && each.standing === 'refused'))
      throw new Error('refused')
    return asked
  }),
]

function fault(
  law: number,
  words: string,
  change: (asked: Asked) => Asked,
  show: (entry: Entry) => Entry = (entry) => entry,
): PlantedFault {
  const evaluator: Evaluator = {
    name: 'faulty',
    drawUpLedger: (agreement, record, question) => {
      const asked = change({ agreement, record, question })
      const ledger = referenceEvaluator.drawUpLedger(asked.agreement, asked.record, asked.question)
      return { ...ledger, entries: ledger.entries.map(show) }
    },
    labelsAt: (agreement, record, question) => {
      const asked = change({ agreement, record, question })
      return referenceEvaluator.labelsAt(asked.agreement, asked.record, asked.question)
    },
    follow: (agreement, record, question) => {
      const asked = change({ agreement, record, question })
      return referenceEvaluator.follow(asked.agreement, asked.record, asked.question)
    },
    historyOf: (agreement, record, question, norm) => {
      const asked = change({ agreement, record, question })
      return referenceEvaluator.historyOf(asked.agreement, asked.record, asked.question, norm)
    },
  }
  return { law, fault: words, evaluator }
}

function forgiving(law: number): PlantedFault {
  const evaluator: Evaluator = {
    ...referenceEvaluator,
    drawUpLedger: (agreement, record, question) => {
      const ledger = referenceEvaluator.drawUpLedger(agreement, record, question)
      if (question.vantage.asOf < MIDDLE) return ledger
      return { ...ledger, entries: ledger.entries.map((entry) => ({ ...entry, breaches: 0 })) }
    },
  }
  return { law, fault: 'a breach is forgotten after a while', evaluator }
}

function deaf(law: number): PlantedFault {
  const evaluator: Evaluator = {
    ...referenceEvaluator,
    follow: (agreement, record, question) => {
      const following = referenceEvaluator.follow(agreement, record, question)
      return {
        ...following,
        add: (entry) => (entry.kind === 'claim' && entry.polarity ? undefined : following.add(entry)),
      }
    },
  }
  return { law, fault: 'a claim is not heard when it comes', evaluator }
}

// An evaluator with a memory is none: the second time it is asked it has lost the claims.
function forgetful(law: number): PlantedFault {
  let calls = 0
  return fault(law, 'every second time the claims are lost', (asked) => {
    calls += 1
    return calls % 2 === 0 ? entries(asked, () => []) : asked
  })
}

function entries(asked: Asked, change: (all: readonly RecordEntry[]) => readonly RecordEntry[]): Asked {
  return { ...asked, record: { ...asked.record, entries: change(asked.record.entries) } }
}

function claims(asked: Asked, change: (each: Claim) => Claim): Asked {
  return entries(asked, (all) => all.map((each) => (each.kind === 'claim' ? change(each) : each)))
}

function norms(asked: Asked, change: (norm: Norm) => Norm): Asked {
  return { ...asked, agreement: { ...asked.agreement, norms: asked.agreement.norms.map(change) } }
}

function amendments(
  asked: Asked,
  change: (each: Agreement['amendments'][number]) => Agreement['amendments'][number],
): Asked {
  return { ...asked, agreement: { ...asked.agreement, amendments: asked.agreement.amendments.map(change) } }
}

function vantage(asked: Asked, change: Partial<Question['vantage']>): Asked {
  return { ...asked, question: { ...asked.question, vantage: { ...asked.question.vantage, ...change } } }
}

function timeBackwards(asked: Asked): Asked {
  return vantage(asked, { asOf: (2 * MIDDLE - asked.question.vantage.asOf) as Instant })
}

function mirroredDeadline(norm: Norm): Norm {
  if (norm.deadline?.kind !== 'bound') return norm
  const mirrored = new Date(2 * MIDDLE - Date.parse(norm.deadline.at)).toISOString().slice(0, 10)
  return { ...norm, deadline: { ...norm.deadline, at: timePoint(mirrored) } }
}

function deadlineByDay(norm: Norm): Norm {
  if (norm.deadline?.kind !== 'bound') return norm
  return { ...norm, deadline: { ...norm.deadline, at: timePoint(norm.deadline.at.slice(0, 10)) } }
}

function timePoint(words: string): TimePoint {
  const parsed = parseTimePoint(words)
  if (!parsed.ok) throw new Error(parsed.error.message)
  return parsed.value
}

function withoutTrigger(norm: Norm): Norm {
  const { trigger: _, ...rest } = norm
  return rest
}
