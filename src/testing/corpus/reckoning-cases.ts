import type { Entry, LabelledInterval, Ledger, Question } from '#engine/ledger'
import { toldInEnglish, wordsOf } from '#engine/words-of'
import { parseAgreementFile } from '#model/codec/agreement-file'
import { parseRecordFile } from '#model/codec/record-file'
import type { Agreement } from '#model/instrument/agreement'
import type { RecordOf } from '#model/record/record'
import { REASONABLE_GROUNDS } from '#model/policy/evidence-policy'
import { parseTimePoint, lastInstantAt } from '#time/time-point'
import { UTC, formatWallClock, type ZoneId } from '#time/zone'
import { BEGINNING_OF_TIME, END_OF_TIME, type Instant } from '#time/instant'

/** One case of a file in corpus/reckoning: an agreement, a record, a question, and the whole derivation that is expected. */
export interface ReckoningCase {
  readonly title: string
  readonly agreement: Agreement
  readonly record: RecordOf
  readonly question: Question
  readonly expected: string
}

const CASE = /^## (.+)\n[\s\S]*?```yaml\n([\s\S]*?)```\n\n```yaml\n([\s\S]*?)```\n\n`(.+)`\n\n```text\n([\s\S]*?)```$/gm
const HEAD = /^```yaml agreement\n([\s\S]*?)```$/m
const SOURCES = /^```yaml record\n([\s\S]*?)```$/m

/** The cases of a file. Every agreement begins as the file says unless it begins for itself, every record with its sources. */
export function readReckoningCases(markdown: string): readonly ReckoningCase[] {
  const head = HEAD.exec(markdown)?.[1] ?? ''
  const sources = SOURCES.exec(markdown)?.[1] ?? ''
  return [...markdown.matchAll(CASE)].map(([, title = '', norms = '', record = '', asked = '', expected = '']) => {
    const agreement = parseAgreementFile(norms.startsWith('servanda:') ? norms : `${head}${norms}`)
    if (agreement.agreement === undefined) throw new Error(`${title}: ${JSON.stringify(agreement.problems)}`)
    const of = parseRecordFile(`servanda: 1\nrecord: ${agreement.agreement.id}\n${sources}${record}`, {
      agreement: agreement.agreement,
    })
    if (of.record === undefined) throw new Error(`${title}: ${JSON.stringify(of.problems)}`)
    const question = toQuestion(asked, agreement.agreement)
    return { title, agreement: agreement.agreement, record: of.record, question, expected }
  })
}

/** The file with each expectation replaced by what `derive` gives. */
export function rewriteReckoningCases(markdown: string, derive: (one: ReckoningCase) => string): string {
  const derived = readReckoningCases(markdown).map(derive)
  let at = -1
  return markdown.replaceAll(/```text\n[\s\S]*?```/g, () => {
    at += 1
    return `\`\`\`text\n${derived[at] ?? ''}\`\`\``
  })
}

const ASKED =
  /^as of (\S+), known at (\S+?)(?:, (\d) origins)?(?:, silence speaks after (\d+) days)?(?:, with ([\w-]+))?$/

function toQuestion(words: string, agreement: Agreement): Question {
  const found = ASKED.exec(words)
  if (found === null) throw new Error(`\`${words}\` asks nothing: write \`as of DAY, known at DAY\``)
  const [, asOf = '', knownAt = '', origins = '1', days, reading] = found
  const zone = agreement.instrument.zone ?? UTC
  return {
    vantage: { asOf: endOf(asOf, zone), asKnownAt: endOf(knownAt, zone), axis: 'published' },
    policy: {
      ...REASONABLE_GROUNDS,
      originsNeeded: Number(origins),
      closingRule: days === undefined ? { kind: 'none' } : { kind: 'after-deadline', days: Number(days) },
    },
    overlay: agreement.readings.filter(({ id }) => id === reading).map(({ id }) => id),
  }
}

function endOf(words: string, zone: ZoneId): Instant {
  const point = parseTimePoint(words)
  if (!point.ok) throw new Error(point.error.message)
  return lastInstantAt(point.value, zone)
}

/** The labels of norms over all of time, by norm. */
export type Histories = ReadonlyMap<string, readonly LabelledInterval[]>

/** The whole derivation of every entry, a line for each thing that it says, and its labels over all of time. */
export function printDerivation(ledger: Ledger, histories: Histories, zone: ZoneId): string {
  const next = ledger.changesNext
  const changes =
    next === undefined
      ? 'nothing changes later'
      : `next: ${next.norm} from ${next.from} to ${next.to}, ${moment(next.at, zone)}`
  return [
    ...ledger.entries.flatMap((entry) => [
      ...entryLines(entry, zone),
      historyLine(histories.get(entry.id) ?? [], zone),
      '',
    ]),
    changes,
    '',
  ].join('\n')
}

function entryLines(entry: Entry, zone: ZoneId): readonly string[] {
  const span = (of: { readonly from: Instant; readonly to: Instant } | undefined): string =>
    of === undefined ? '-' : `${moment(of.from, zone)} to ${moment(of.to, zone)}`
  const flags = ['repaired', 'lastDay', 'forecast', 'conventionDependent', 'contestedTerm'] as const
  const counted = (of: Entry['supporting']): string => `${of.claims} of ${of.origins}`
  return [
    `${entry.id}: ${[entry.status, ...flags.filter((flag) => entry[flag])].join(', ')}`,
    `  ${entry.force}, ${entry.activation}, ${entry.clock}, ${entry.performance}, ${entry.timeliness}`,
    `  window ${span(entry.window)}, opens in ${entry.opensInDays ?? '-'}, closes in ${entry.closesInDays ?? '-'}`,
    `  breaches ${entry.breaches}, ${span(entry.breach)}; measured ${JSON.stringify(entry.measured ?? null)}`,
    `  for ${counted(entry.supporting)}, against ${counted(entry.denying)}, refusals ${counted(entry.refusals)}`,
    `  waits ${entry.blockedBy.join(' ')}; guarantors ${entry.guarantors.join(' ')} by ${entry.guaranteedBy.join(' ')}; amended ${entry.amendedBy ?? '-'}`,
    ...[...entry.parts, ...entry.consequences].map(({ id, status }) => `  then ${id}: ${status}`),
    ...entry.weighed.map(
      ({ claim, supports, admitted, contradicted }) =>
        `  claim ${claim} ${supports}${admitted ? '' : ', not admitted'}${contradicted ? ', contradicted' : ''}`,
    ),
    ...entry.alternatives.map(
      ({ under, side, reading, status, deadline }) =>
        `  else ${status} under ${wordsOf(under)} [${side ?? ''} ${reading ?? ''}] ${span(deadline)}`,
    ),
    ...(entry.renewal === undefined
      ? []
      : [
          `  term ${entry.renewal.number}: ${span(entry.renewal.term)}, notice ${span(entry.renewal.noticeWindow)}, given ${entry.renewal.noticeGiven}, ${entry.renewal.noticeClosesInDays} days left`,
        ]),
    ...entry.reasons.map(toldInEnglish).map(({ step, because, words }) => `  ${step} [${because.join(' ')}] ${words}`),
  ]
}

function historyLine(history: readonly LabelledInterval[], zone: ZoneId): string {
  return `  always ${history.map(({ interval, status }) => `${moment(interval.from, zone)} ${status}`).join(', ')}`
}

function moment(instant: Instant, zone: ZoneId): string {
  return instant <= BEGINNING_OF_TIME || instant >= END_OF_TIME ? 'ever' : formatWallClock(instant, zone)
}
