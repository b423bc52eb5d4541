import { actionOf, type AgreementIndex } from '#linter/agreement-index'
import { called, quoted } from '#linter/fillings'
import type { Fault, Rule } from '#linter/rule'
import { state } from '#linter/state'
import type { ProvisionId } from '#model/ids'
import type { Norm } from '#model/norms/norm'
import { isDay, parseCalendarDate } from '#time/calendar-date'
import type { DueExpression } from '#time/due-expression'
import { listed } from '#time/statement'

/** Deadlines whose edge can be read in two ways. */
export const ambiguousBound: Rule = {
  name: 'ambiguous-bound',
  group: 'time',
  severity: 'warning',
  doc: {
    finds:
      'an act due "until" a day, published texts that bound one day by different words, and an end of fire that begins on a day without an hour',
    matters:
      '"by" and "before" are one day apart; on that day one side is in time and in breach at once, and with fire the day has 24 hours',
    question: 'is the day itself in time, and at which hour, in which zone, does it begin or end?',
    realCase:
      'the published texts of the statement of 10 November 2020 give the Aghdam district "by", "before" and "until" 20 November',
    sources: [
      'European Convention on the Calculation of Time-Limits (ETS 76) arts. 2-3',
      'PA-X 2324 and the texts it lists',
    ],
  },
  *check(index) {
    const boundsByProvision = boundsInTexts(index)
    for (const norm of index.norms) {
      const due = norm.deadline
      if (due === undefined) continue
      const fault = untilFault(norm, due) ?? hourFault(norm, due) ?? textsFault(norm, due, boundsByProvision)
      if (fault !== undefined) yield fault
    }
  },
}

function untilFault(norm: Norm, due: DueExpression): Fault | undefined {
  if (due.kind !== 'bound' || due.word !== 'until' || norm.kind !== 'obligation' || norm.aspect !== 'once')
    return undefined
  return {
    found: state('ambiguous-bound.until', { said: quoted(due.said) }),
    norms: [norm.id],
    quotes: [due.said],
  }
}

function hourFault(norm: Norm, due: DueExpression): Fault | undefined {
  const begins = actionOf(norm)?.hourMatters === true ? beginningOf(due) : undefined
  const date = begins === undefined ? undefined : parseCalendarDate(begins)
  if (date?.ok !== true || !isDay(date.value)) return undefined
  return {
    found: state('ambiguous-bound.hour', { said: quoted(due.said), norm: called(norm) }),
    norms: [norm.id],
    quotes: [due.said],
  }
}

function beginningOf(due: DueExpression): string | undefined {
  if (due.kind === 'throughout') return due.first
  return due.kind === 'bound' && (due.word === 'from' || due.word === 'on') ? due.at : undefined
}

const EDGE_WORDS = /\b(by|before|until|till|on or before|no later than)\b/gi

/** The words that bound days in the published texts, by provision. */
function boundsInTexts(index: AgreementIndex): ReadonlyMap<ProvisionId, ReadonlySet<string>> {
  const found = new Map<ProvisionId, Set<string>>()
  const differences = index.agreement.instrument.texts.flatMap((text) => text.differences)
  for (const { provision, has } of differences) {
    const words = found.get(provision) ?? new Set<string>()
    for (const match of has.slice(0, LONGEST_DIFFERENCE).matchAll(EDGE_WORDS)) words.add(match[0].toLowerCase())
    found.set(provision, words)
  }
  return found
}

const LONGEST_DIFFERENCE = 2000

function textsFault(
  norm: Norm,
  due: DueExpression,
  bounds: ReadonlyMap<ProvisionId, ReadonlySet<string>>,
): Fault | undefined {
  if (due.kind !== 'bound' || norm.provision === undefined) return undefined
  const own = due.word.replaceAll('-', ' ')
  const words = new Set([own, ...(bounds.get(norm.provision) ?? [])])
  // Two words of one side of the edge mean the same day; only "before" against one that includes the day differs.
  if (!words.has('before') || words.size < 2) return undefined
  const all = [...words].map(quoted)
  const [first, last = ''] = [listed(all.slice(0, -1), 'comma'), all.at(-1)]
  return {
    found: state('ambiguous-bound.texts', { said: quoted(due.said), words: first, last }),
    norms: [norm.id],
    quotes: [due.said],
  }
}
