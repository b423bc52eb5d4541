import type { ComparedKnowledge } from '#api/ledgers/compare-knowledge'
import type { LoadedAgreement } from '#app/agreements/loaded-agreement'
import { resolveQuestion, type AskedQuestion } from '#app/ledgers/resolve-question'
import { toEntryDeadline } from '#app/ledgers/to-entry-deadline'
import type { Problem } from '#app/problems/problem'
import { toResolvedVantage } from '#app/vantage/resolve-vantage'
import { err, ok, type Result } from '#base/result'
import { drawUpLedger } from '#engine/draw-up-ledger'
import type { Entry } from '#engine/ledger'
import type { Instant } from '#time/instant'
import { indexAgreement, type AgreementIndex } from '#views/agreement-index'
import { changedEntries, groupOf } from '#views/knowledge-diff'
import { newsBetween, type KnowledgeNews } from '#views/knowledge-news'
import { indexRecord } from '#views/record-index'
import { normSentence, sentenceText } from '#views/words/norm-sentence'
import { standingWords } from '#views/words/status-words'

/** A question with the second state of knowledge. Without a moment in the world, the later of the two is meant. */
export interface AskedComparison extends AskedQuestion {
  readonly and?: string | undefined
}

/** The same moment in the world, seen from two states of knowledge: what changed, and what became known in between. */
export function compareKnowledge(
  { agreement, record }: LoadedAgreement,
  asked: AskedComparison,
  now: Instant,
): Result<ComparedKnowledge, Problem> {
  const after = resolveQuestion({ ...asked, asOf: asked.asOf ?? asked.and, knownAt: asked.and }, agreement, now)
  if (!after.ok) return after
  const before = resolveQuestion({ ...asked, asOf: asked.asOf ?? asked.and }, agreement, now)
  if (!before.ok) return before
  if (before.value.vantage.asKnownAt > after.value.vantage.asKnownAt) return err(WRONG_ORDER)
  const index = indexAgreement(agreement)
  const [earlier, later] = [drawUpLedger(agreement, record, before.value), drawUpLedger(agreement, record, after.value)]
  const span = { earlier, later, index, record: indexRecord(record), entries: record.entries }
  return ok({
    agreement: agreement.id,
    before: toResolvedVantage(before.value.vantage, index.zone),
    after: toResolvedVantage(after.value.vantage, index.zone),
    changes: changedEntries(earlier, later, index).map((changed) => ({
      id: changed.after.id,
      says: changed.after.norm.says ?? sentenceText(normSentence(changed.after.norm, index)),
      before: toStanding(changed.before, index),
      after: toStanding(changed.after, index),
    })),
    learned: newsBetween(span).map(toLearned),
  })
}

function toLearned({ kind, id, publishedAt, says, against }: KnowledgeNews): ComparedKnowledge['learned'][number] {
  return { family: groupOf(kind), kind, id, publishedAt, says, ...(against === undefined ? {} : { against }) }
}

const WRONG_ORDER: Problem = {
  kind: 'usage',
  code: 'wrong-order',
  message: '`--known-at` lies after `--and`: give the earlier state of knowledge first',
}

function toStanding(entry: Entry, index: AgreementIndex): ComparedKnowledge['changes'][number]['before'] {
  const deadline = toEntryDeadline(entry, index)?.value ?? null
  // A forecast differs from what is known by its flag alone; that is said by the vantage and is no change.
  return { status: entry.status, label: standingWords({ ...entry, forecast: false }).word, deadline }
}
