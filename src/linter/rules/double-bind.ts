import { spread, type AgreementIndex } from '#linter/agreement-index'
import { widestWindow } from '#linter/norm-windows'
import { called } from '#linter/fillings'
import type { Rule } from '#linter/rule'
import { state } from '#linter/state'
import type { Norm } from '#model/norms/norm'
import { ALWAYS, overlaps } from '#time/interval'

/** One party that must and must not do the same. */
export const doubleBind: Rule = {
  name: 'double-bind',
  group: 'terms and versions',
  severity: 'error',
  doc: {
    finds: 'an obligation and a prohibition of the same act, for the same bearer, at the same place and time',
    matters: 'whatever the bearer does is a breach',
    question: 'which of the two gives way, or where does one end and the other begin?',
    realCase: 'none of the worked agreements has it; it arises when annexes are negotiated by separate teams',
    sources: ['von Wright, "Deontic Logic" (1951)', 'ODRL: conflicting policies'],
  },
  *check(index) {
    const prohibitions = index.norms.filter((norm) => norm.kind === 'prohibition')
    const bans = spread<Norm, string>(prohibitions, (norm) => norm.bearers.map((bearer) => keyOf(norm, bearer)))
    for (const norm of index.norms) {
      const ban = norm.kind === 'obligation' ? banOf(index, norm, bans) : undefined
      if (ban === undefined) continue
      yield {
        found: state('double-bind', { norm: called(norm), other: called(ban) }),
        norms: [norm.id, ban.id],
      }
    }
  },
}

function keyOf(norm: Norm, bearer: string): string {
  return `${bearer} ${norm.action}`
}

function banOf(index: AgreementIndex, norm: Norm, bans: ReadonlyMap<string, readonly Norm[]>): Norm | undefined {
  const candidates = norm.bearers.flatMap((bearer) => bans.get(keyOf(norm, bearer)) ?? [])
  return candidates.find((ban) => sharesPlace(norm, ban) && sharesTime(index, norm, ban) && sharesObject(norm, ban))
}

function sharesPlace(a: Norm, b: Norm): boolean {
  return (a.places.length === 0 && b.places.length === 0) || a.places.some((place) => b.places.includes(place))
}

/** The same object, or in the words of the text the same act with something added: "to protect the terminals". */
function sharesObject({ object: owed = '' }: Norm, { object: banned = '' }: Norm): boolean {
  return owed === banned || (banned.includes(' ') && owed.startsWith(`${banned} `))
}

function sharesTime(index: AgreementIndex, a: Norm, b: Norm): boolean {
  return overlaps(widestWindow(index, a) ?? ALWAYS, widestWindow(index, b) ?? ALWAYS)
}
