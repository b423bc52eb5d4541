import { actionOf, isOnce, titleOf, type AgreementIndex } from '#linter/agreement-index'
import { lastMomentWords, momentWords, widestWindow } from '#linter/norm-windows'
import type { Rule } from '#linter/rule'
import { quoted } from '#linter/words'
import type { Norm } from '#model/norms/norm'
import type { Party } from '#model/parties/party'
import { BEGINNING_OF_TIME, END_OF_TIME } from '#time/instant'

/** Bodies that come after their first task. */
export const bodyTooLate: Rule = {
  name: 'body-too-late',
  group: 'consequence and sequence',
  severity: 'warning',
  doc: {
    finds: 'a body that need not exist yet when its first task falls due, or when what it verifies falls due',
    matters: 'the first weeks, which decide whether an agreement holds, pass unwatched',
    question: 'who does this until the body works?',
    realCase:
      'the joint monitoring centre for the ceasefire of 10 November 2020 opened on 30 January 2021, after all three handovers that were to be watched',
    sources: ['PA-X 2324'],
  },
  *check(index) {
    for (const setting of index.norms) {
      const window =
        isOnce(setting) && actionOf(setting)?.createsBody === true ? widestWindow(index, setting) : undefined
      const body = window === undefined ? undefined : bodySetUpBy(index, setting)
      if (window === undefined || window.to === END_OF_TIME || body === undefined) continue
      const early = index.norms.find((norm) => hasPart(norm, body) && isDueBefore(index, norm, window.to))
      if (early === undefined) continue
      const due = widestWindow(index, early)
      yield {
        message: `body too late: ${quoted(body.name)} need not exist before ${lastMomentWords(index, window)}, and ${quoted(titleOf(early))} is due by ${due === undefined ? momentWords(index, window.to) : lastMomentWords(index, due)}`,
        norms: [setting.id, early.id],
        quotes: [body.name],
      }
    }
  },
}

/** The body that a duty to set one up is about: by its object or its words. */
function bodySetUpBy(index: AgreementIndex, setting: Norm): Party | undefined {
  const words = `${setting.object ?? ''} ${setting.says ?? ''}`.toLowerCase()
  return index.agreement.parties.find(
    (party) => party.kind === 'body' && [party.name, ...party.also].some((name) => words.includes(name.toLowerCase())),
  )
}

function hasPart(norm: Norm, body: Party): boolean {
  return norm.bearers.includes(body.id) || norm.performers.includes(body.id) || norm.verifiers.includes(body.id)
}

function isDueBefore(index: AgreementIndex, norm: Norm, at: number): boolean {
  const window = isOnce(norm) ? widestWindow(index, norm) : undefined
  return window !== undefined && window.to > BEGINNING_OF_TIME && window.to < at
}
