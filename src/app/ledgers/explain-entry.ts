import type { ResolvedVantage } from '#api/common/vantage'
import type { LedgerEntry } from '#api/ledgers/ledger-answer'
import type { LoadedAgreement } from '#app/agreements/loaded-agreement'
import type { ShownLedger } from '#app/ledgers/show-ledger'
import type { Problem } from '#app/problems/problem'
import { err, ok, type Result } from '#base/result'
import { historyOf } from '#engine/draw-up-ledger'
import type { Entry } from '#engine/ledger'
import { formatInstant } from '#time/zone'
import { indexAgreement } from '#views/agreement-index'
import { reasonParagraph } from '#views/reason-rows'
import { indexRecord } from '#views/record-index'
import { glyphOf } from '#views/words/status-glyph'
import { toNormPage, type NormPage } from '#views/norm-page'

/** One entry with everything that led to its status: as data and as the page that shows it. */
export interface ExplainedEntry {
  readonly vantage: ResolvedVantage
  readonly agreement: string
  readonly entry: LedgerEntry
  /** The reasons as one paragraph of plain words. */
  readonly paragraph: string
  readonly history: readonly { readonly from: string; readonly to: string; readonly status: string }[]
  readonly page: NormPage
  readonly glyph: string
}

/** Why an entry of the ledger stands as it does. Any id that begins only one entry's id will do. */
export function explainEntry(loaded: LoadedAgreement, shown: ShownLedger, id: string): Result<ExplainedEntry, Problem> {
  const { agreement, record } = loaded
  const found = findEntry(shown.ledger.entries, id)
  if (!found.ok) return found
  const normId = found.value.id
  const history = historyOf(agreement, record, shown.ledger.question, normId)
  const page = toNormPage({ ledger: shown.ledger, agreement, record, history }, normId)
  const entry = shown.answer.entries.find((each) => each.id === normId)
  if (page === undefined || entry === undefined) return err(noSuchEntry(id, shown.ledger.entries))
  return ok({
    vantage: shown.answer.vantage,
    agreement: agreement.id,
    entry,
    paragraph: reasonParagraph(found.value.reasons, { index: indexAgreement(agreement), record: indexRecord(record) }),
    history: history.map(({ interval, status }) => ({
      from: formatInstant(interval.from),
      to: formatInstant(interval.to),
      status,
    })),
    page,
    glyph: glyphOf(page.standing.mark),
  })
}

function findEntry(entries: readonly Entry[], id: string): Result<Entry, Problem> {
  const exact = entries.find((entry) => entry.id === id)
  if (exact !== undefined) return ok(exact)
  const begun = entries.filter((entry) => entry.id.startsWith(id))
  const [only] = begun
  return only !== undefined && begun.length === 1 ? ok(only) : err(noSuchEntry(id, entries))
}

function noSuchEntry(id: string, entries: readonly Entry[]): Problem {
  const known = entries.map((entry) => `\`${entry.id}\``).join(', ')
  return { kind: 'not-found', code: 'no-such-norm', message: `the ledger has no entry \`${id}\`: it has ${known}` }
}
