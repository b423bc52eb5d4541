import { quoted } from '#linter/fillings'
import type { Rule } from '#linter/rule'
import { state } from '#linter/state'
import type { Norm } from '#model/norms/norm'

/** Instruments whose days and hours have no time zone. */
export const noZone: Rule = {
  name: 'no-zone',
  group: 'time',
  severity: 'note',
  doc: {
    finds: 'days or hours without a time zone anywhere in the instrument',
    matters:
      'between two capitals an hour of fire can lie on either side of a ceasefire, and one document can bear two dates',
    question: 'in whose time are these days and hours reckoned?',
    realCase:
      'the statement that begins at 00:00 Moscow time on 10 November 2020 is "of 9 November" in one capital and "of 10 November" in two others',
    sources: ['PA-X 2324', 'IANA time zone database'],
  },
  *check(index) {
    if (index.agreement.instrument.zone !== undefined) return
    if (index.agreement.provisions.some((provision) => ZONE_WORDS.test(provision.says))) return
    const open = index.norms.filter(countsWithoutZone)
    const [first] = open
    if (first?.deadline === undefined) return
    const hours = open.filter(hasHour)
    const example = hours[0]?.deadline ?? first.deadline
    yield {
      found: state('no-zone', { said: quoted(example.said), count: open.length }),
      norms: open.map((norm) => norm.id),
      quotes: [example.said],
      severity: hours.length > 0 ? 'warning' : 'note',
    }
  },
}

const ZONE_WORDS =
  /\b(?:[Ll]ocal|\p{Lu}\p{Ll}+) [Tt]ime\b|\b(?:in the capital|midnight (?:in|at)|time (?:of|in) \p{Lu}\p{Ll}+)|\b(?:GMT|UTC|CET|EET|EAT|CAT|WAT)\b/u

function countsWithoutZone(norm: Norm): boolean {
  const due = norm.deadline
  if (due === undefined || due.zone !== undefined) return false
  return (
    due.kind !== 'no-due' &&
    due.kind !== 'symbolic' &&
    !(due.kind === 'throughout' && due.first === undefined && due.last === undefined)
  )
}

function hasHour(norm: Norm): boolean {
  return norm.deadline?.kind === 'bound' && norm.deadline.at.length > 10
}
