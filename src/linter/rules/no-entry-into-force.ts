import { quoted } from '#linter/fillings'
import type { Rule } from '#linter/rule'
import { state } from '#linter/state'

/** Instruments that do not say when they begin to bind. */
export const noEntryIntoForce: Rule = {
  name: 'no-entry-into-force',
  group: 'terms and versions',
  severity: 'warning',
  severityFor: { declaration: 'note' },
  doc: {
    finds: 'an instrument with norms that does not say when it enters into force',
    matters:
      'every term that counts from the beginning has none, and acts of the first days are judged by two calendars',
    question:
      'from which day and hour does this bind: signature, last signature, ratification, or a day that is named?',
    realCase:
      'the Lusaka ceasefire of 1999 was signed by states on 10 July and by movements on 1 and 31 August; two databases date it seven weeks apart',
    sources: ['Vienna Convention on the Law of Treaties, art. 24', 'PA-X 319', 'UCDP peace agreement dataset'],
  },
  *check(index) {
    const { instrument } = index.agreement
    if (instrument.inForce !== undefined || index.norms.length === 0) return
    if (index.agreement.provisions.some((provision) => ENTRY_WORDS.test(provision.says))) return
    yield { found: state('no-entry-into-force', { title: quoted(instrument.title) }) }
  },
}

const ENTRY_WORDS =
  /\b(?:enters? into (?:force|effect)|(?:come|comes|coming) into (?:force|effect)|takes? effect|(?:is|shall be|becomes?) effective|binds? from|(?:agreement|accord|protocol|memorandum|truce|cease-?fire|arrangement|understanding|declaration|roadmap|it) (?:shall )?(?:begins?|starts?|commences?|applies|holds?|is valid) (?:on|at|from|upon))\b/i
