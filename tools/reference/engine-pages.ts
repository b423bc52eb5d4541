import { decidingOrder } from '#engine/composite-status'
import { labelTable } from '#engine/label-table'
import { REASONS_FORMAT } from '#engine/ledger'
import { wordsOf } from '#engine/words-of'
import { laws } from '#testing/laws/laws'
import { EVIDENCE_POLICIES, type NamedPolicy } from '#model/policy/evidence-policies'
import { ETS_76, ROUNDINGS, WEEKS_OF_REST, type Convention } from '#time/convention'
import { type Page, pageText, table } from './page.ts'

/** The pages of the engine: its label table, its conventions and policies, and its laws. */
export function enginePages(): readonly Page[] {
  return [labelsPage(), conventionsPage(), lawsPage()]
}

function labelsPage(): Page {
  const rows = labelTable.map(({ status, families, when }) => [`\`${status}\``, families.join(', '), wordsOf(when)])
  return {
    path: 'docs/reference/labels.md',
    text: pageText('Labels', '`src/engine/label-table.ts`', [
      'A norm has one label from a vantage: the first row that matches. Achievements are done once; maintenances are kept up, prohibitions among them.',
      table(['label', 'norms', 'when'], rows),
      `## Wholes\n\nA norm with parts has the label of the part that decides most, in this order from least to most: ${decidingOrder.map((status) => `\`${status}\``).join(', ')}.`,
      `## Reasons\n\nEvery entry carries its derivation: steps with a stable name, words, and the ids of what they rest on. The form of it is version ${REASONS_FORMAT}.`,
    ]),
  }
}

function conventionsPage(): Page {
  const headings = ['convention', 'no corresponding day', 'rest days', 'days of rest']
  return {
    path: 'docs/reference/conventions.md',
    text: pageText('Conventions and policies', '`src/time/convention.ts` and `src/model/policy/`', [
      'A convention says how terms are reckoned where the text leaves a choice. An agreement may choose one; where none is chosen and the answer depends on it, the entry says so and gives the label under each.',
      table(headings, [conventionRow(ETS_76)]),
      'An agreement may also give the parts of one: its rounding, whether a term that ends on a day of rest runs on, and which days rest. Where none is chosen, a term in months or years is reckoned by each of these:',
      table(headings, ROUNDINGS.map(conventionRow)),
      'and one in working days by each of these:',
      table(headings, WEEKS_OF_REST.map(conventionRow)),
      'A policy says which claims count. It is named, versioned and part of every question.',
      table(
        ['policy', 'version', 'threshold', 'independent origins', 'silence', 'for'],
        EVIDENCE_POLICIES.map(policyRow),
      ),
    ]),
  }
}

function policyRow({ policy, doc }: NamedPolicy): readonly string[] {
  const { name, version, minReliability, minCredibility, originsNeeded, closingRule } = policy
  const silence = closingRule.kind === 'none' ? 'proves nothing' : `speaks after ${closingRule.days} days`
  return [
    `\`${name}\``,
    String(version),
    `${minReliability}${minCredibility} or better`,
    String(originsNeeded),
    silence,
    doc.slice(doc.indexOf(':') + 2),
  ]
}

function conventionRow(convention: Convention): readonly string[] {
  const rounding = convention.rounding === 'down' ? 'the last day of the month' : 'the first day of the next month'
  const rest = convention.restDays === 'count' ? 'count like others' : 'a term that ends on one runs on'
  return [`\`${convention.name}\``, rounding, rest, convention.restWeekdays.map((day) => WEEKDAYS[day - 1]).join(', ')]
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

function lawsPage(): Page {
  const rows = laws.map(({ number, name, says }) => [String(number), `\`${name}\``, says])
  return {
    path: 'docs/reference/laws.md',
    text: pageText('Laws of the engine', '`src/testing/laws/`', [
      'What holds of every agreement, record and vantage. Each law is tried on random small worlds, and each is seen to fail against a fault planted for it. `v` is the moment asked about, `k` the state of knowledge, P(t) "done by t". `npm run laws` tries them long, with fresh seeds, on both engines; the law that compares the two on 100,000 worlds.',
      table(['no.', 'law', 'says'], rows),
    ]),
  }
}
