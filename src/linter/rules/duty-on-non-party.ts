import { groupBy } from '#base/group'
import { actionOf, belongsTo, type AgreementIndex } from '#linter/agreement-index'
import type { Severity } from '#linter/finding'
import { firstOf, quoted } from '#linter/fillings'
import type { Fault, Rule } from '#linter/rule'
import { state } from '#linter/state'
import type { PartyId } from '#model/ids'
import type { Norm } from '#model/norms/norm'

/** Duties of those who did not agree to them. */
export const dutyOnNonParty: Rule = {
  name: 'duty-on-non-party',
  group: 'parties',
  severity: 'warning',
  doc: {
    finds: 'a duty whose bearer neither signed nor is counted among the Parties, nor belongs to one that did',
    matters:
      'an agreement binds those who conclude it; what is asked of a third is a wish, and the parties cannot deliver it',
    question: 'has this bearer agreed to it, and in which instrument?',
    realCase:
      'the Nairobi declaration of 12 November 2022 ties disarmament to the withdrawal of foreign forces whose state was no party; the two sides read the tie differently for a year',
    sources: ['Vienna Convention on the Law of Treaties, arts. 34-36', 'PA-X 2464'],
  },
  *check(index) {
    const created = new Set(
      index.norms.flatMap((norm) => (norm.kind === 'constitutive' && norm.creates !== undefined ? [norm.creates] : [])),
    )
    const asked = index.norms.filter(({ kind }) => ASKS.has(kind)).flatMap((norm) => outsidersOf(index, norm, created))
    for (const group of groupBy(asked, ({ party, weight }) => `${party} ${weight}`).values())
      yield faultOf(index, group)
  },
}

const ASKS: ReadonlySet<string> = new Set(['obligation', 'prohibition', 'guarantee'])

interface Asked {
  readonly norm: Norm
  readonly party: PartyId
  readonly weight: Severity | undefined
}

/** The bearers of a norm that agreed to nothing. */
function outsidersOf(index: AgreementIndex, norm: Norm, created: ReadonlySet<PartyId>): readonly Asked[] {
  return norm.bearers
    .filter((bearer) => !created.has(bearer) && isOutside(index, bearer))
    .map((party) => ({ norm, party, weight: isWatcher(index, norm, party) ? 'note' : undefined }))
}

// A body of the agreement agrees to nothing itself: whether it exists is another rule's question.
function isOutside(index: AgreementIndex, bearer: PartyId): boolean {
  if (index.partyById.get(bearer)?.kind === 'body') return false
  return !belongsTo(index, bearer).some(
    (id) => index.signatories.has(id) || index.partyById.get(id)?.namedAsParty === true,
  )
}

/** Who is asked to watch, to report or to stand by is asked all the same, and seldom says no. */
function isWatcher(index: AgreementIndex, norm: Norm, party: PartyId): boolean {
  if (norm.kind === 'guarantee' || actionOf(norm)?.verifies === true) return true
  return index.partyById.get(party)?.kind === 'organisation'
}

function faultOf(index: AgreementIndex, asked: readonly Asked[]): Fault {
  const weight = asked[0]?.weight
  const names = asked.slice(0, 1).flatMap(({ party }) => namesFor(index, party))
  const name = names[0] ?? ''
  const norms = asked.map(({ norm }) => norm)
  return {
    found: state('duty-on-non-party', { party: quoted(name), ...firstOf(norms, 3) }),
    norms: norms.map((norm) => norm.id),
    quotes: names,
    ...(weight === undefined ? {} : { severity: weight }),
  }
}

function namesFor(index: AgreementIndex, id: PartyId): readonly string[] {
  const party = index.partyById.get(id)
  return party === undefined ? [id] : [party.name, ...party.also]
}
