import { actionOf, isOnce, type AgreementIndex } from '#linter/agreement-index'
import { lastMomentOf, widestWindow } from '#linter/norm-windows'
import { called, quoted } from '#linter/fillings'
import type { Fault, Rule } from '#linter/rule'
import { state } from '#linter/state'
import type { Norm } from '#model/norms/norm'
import type { Party } from '#model/parties/party'
import { BEGINNING_OF_TIME, END_OF_TIME } from '#time/instant'
import type { Interval } from '#time/interval'

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
      const isSetting = isOnce(setting) && actionOf(setting)?.createsBody === true
      const window = isSetting ? widestWindow(index, setting) : undefined
      const fault = window === undefined ? undefined : faultOf(index, setting, window)
      if (fault !== undefined) yield fault
    }
  },
}

function faultOf(index: AgreementIndex, setting: Norm, window: Interval): Fault | undefined {
  const body = window.to === END_OF_TIME ? undefined : bodySetUpBy(index, setting)
  const early = body === undefined ? undefined : firstPart(index, body, window)
  if (body === undefined || early === undefined) return undefined
  const [exists, due] = [lastMomentOf(index, window), lastMomentOf(index, early.window)]
  return {
    found: state('body-too-late', { body: quoted(body.name), exists, norm: called(early.norm), due }),
    norms: [setting.id, early.norm.id],
    quotes: [body.name],
  }
}

/** The first norm that the body has a part in and that falls due while it need not exist. */
function firstPart(
  index: AgreementIndex,
  body: Party,
  before: Interval,
): { readonly norm: Norm; readonly window: Interval } | undefined {
  for (const norm of index.norms) {
    const window = isOnce(norm) && hasPart(norm, body) ? widestWindow(index, norm) : undefined
    if (window !== undefined && window.to > BEGINNING_OF_TIME && window.to < before.to) return { norm, window }
  }
  return undefined
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
