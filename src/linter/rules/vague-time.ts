import { isOnce, titleOf, type AgreementIndex } from '#linter/agreement-index'
import { called, quoted } from '#linter/fillings'
import type { Fault, Rule } from '#linter/rule'
import { state } from '#linter/state'
import type { Norm } from '#model/norms/norm'

/** Times that nobody can look up. */
export const vagueTime: Rule = {
  name: 'vague-time',
  group: 'time',
  severity: 'note',
  severityFor: { comprehensive: 'warning', implementation: 'warning' },
  doc: {
    finds:
      '"immediately", "as soon as possible", "in early November", and words that no calendar can reckon, where an act is due',
    matters: 'each side has its own "as soon as possible", and on no day is anybody late',
    question: 'what is the latest day on which this would still be in time?',
    realCase:
      'the Hodeidah agreement calls for an "immediate" ceasefire upon signature; it took effect five days later',
    sources: ['PA-X 2120', 'TIMEX3 (ISO-TimeML) on vague expressions'],
  },
  *check(index) {
    for (const norm of index.norms) {
      const fault = dueFault(norm) ?? wordsFault(index, norm)
      if (fault !== undefined) yield fault
    }
  },
}

function dueFault(norm: Norm): Fault | undefined {
  const due = norm.deadline
  if (due === undefined) return undefined
  const isVague =
    due.kind === 'no-due' || due.kind === 'part-of-month' || (due.kind === 'symbolic' && !runsFromCase(norm))
  if (!isVague) return undefined
  return {
    found: state('vague-time', { said: quoted(due.said), norm: called(norm) }),
    norms: [norm.id],
    quotes: [due.said],
  }
}

/** "Any violation is reported within 24 hours", "if it does not, within ten days": the term runs from the case itself. */
function runsFromCase(norm: Norm): boolean {
  return norm.trigger !== undefined || /\b(?:any|each|every|which shall|who shall)\b/i.test(titleOf(norm))
}

const VAGUE_WORDS =
  /\b(?:immediately|as soon as possible|as soon as practicable|without (?:undue )?delay|forthwith|promptly|in due course|in the near future|at the earliest|in a timely manner|step by step)\b/i

/** Vague words of the provision, where the norm itself has no deadline and stands alone there. */
function wordsFault(index: AgreementIndex, norm: Norm): Fault | undefined {
  if (!isOnce(norm) || norm.deadline !== undefined || norm.provision === undefined) return undefined
  if ((index.normsByProvision.get(norm.provision) ?? []).length > 1) return undefined
  const words = VAGUE_WORDS.exec(index.provisionById.get(norm.provision)?.says ?? '')?.[0]
  if (words === undefined) return undefined
  return {
    found: state('vague-time', { said: quoted(words), norm: called(norm) }),
    norms: [norm.id],
    quotes: [words],
  }
}
