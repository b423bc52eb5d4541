import type { AgreementIndex } from '#linter/agreement-index'
import { called, namesOf } from '#linter/fillings'
import type { Rule } from '#linter/rule'
import { state } from '#linter/state'
import type { Guarantee } from '#model/norms/norm'

/** Guarantors whom nobody can call. */
export const idleGuarantor: Rule = {
  name: 'idle-guarantor',
  group: 'verification and guarantee',
  severity: 'warning',
  doc: {
    finds:
      'a guarantee that is due on demand while nobody has the power to demand it, and a guarantee of nothing in particular',
    matters: 'a guarantor that nobody can call need not come',
    question: 'who may call on the guarantor, how, and within which time must it act?',
    realCase:
      'in November 2020 a commentator held that one side had "the right to demand" of the peacekeepers; no clause gives it',
    sources: ['PA-X 2324', 'Hohfeld 1913'],
  },
  *check(index) {
    const everybodyCan = index.norms.some(
      (norm) => norm.kind === 'power' && norm.effect === 'demand' && norm.over.length === 0,
    )
    for (const norm of index.norms) {
      const why = norm.kind === 'guarantee' ? idleness(index, norm, everybodyCan) : undefined
      if (why === undefined) continue
      const found =
        norm.bearers.length === 0
          ? state(`idle-guarantor.${why}-by-nobody`, { norm: called(norm) })
          : state(`idle-guarantor.${why}`, { parties: namesOf(index, norm.bearers), norm: called(norm) })
      yield { found, norms: [norm.id] }
    }
  },
}

function idleness(
  index: AgreementIndex,
  guarantee: Guarantee,
  everybodyCan: boolean,
): 'nothing' | 'uncalled' | undefined {
  if (guarantee.guarantees.length === 0) return 'nothing'
  if (guarantee.call !== 'on-demand' || everybodyCan) return undefined
  const powers = [guarantee.id, ...guarantee.guarantees].flatMap((id) => index.powersOver.get(id) ?? [])
  return powers.some((power) => power.effect === 'demand') ? undefined : 'uncalled'
}
