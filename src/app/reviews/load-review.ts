import { z } from 'zod'
import { draftItemSchema, type ReadingAnswer } from '#api/readings/reading-answer'
import { parseReading } from '#app/documents/parse-reading'
import { readNow } from '#app/documents/find-document'
import type { StoredDocument, StoredReviewAct, StoreReader } from '#app/ports'
import type { Problem } from '#app/problems/problem'
import { parseDocumentId } from '#app/problems/parse-ids'
import { findReviewRules } from '#app/reviews/review-rules'
import { sha256OfText } from '#base/hash'
import { err, ok, type Result } from '#base/result'
import { isReviewable, type PlacedAct, type ReviewedItem, type ReviewRules } from '#model/review/review-act'
import { visibleActs, weighReview, type WeighedReview } from '#model/review/weigh-review'

/** A document's review with everything that decisions rest on. */
export interface LoadedReview {
  readonly document: StoredDocument
  readonly reading: ReadingAnswer | null
  /** The draft items of the newest reading that wait for decisions. */
  readonly read: readonly ReviewedItem[]
  readonly rules: ReviewRules
  readonly acts: readonly PlacedAct[]
  /** As whom it is looked at, and what they may see. */
  readonly as: string
  readonly visible: readonly PlacedAct[]
  readonly weighed: WeighedReview
  readonly etag: string
}

/** The review of a document as somebody may see it. */
export async function loadReview(reader: StoreReader, id: string, as: string): Promise<Result<LoadedReview, Problem>> {
  const document = await reader.findDocument(parseDocumentId(id))
  if (document === undefined) return err(noSuchDocument(id))
  const rules = await findReviewRules(reader)
  const acts = (await reader.listReviewActs(document.id)).map(placedAct)
  return ok(weighDocument(document, acts, { rules, as }))
}

/** The same from parts that are at hand. */
function weighDocument(
  document: StoredDocument,
  acts: readonly PlacedAct[],
  { rules, as }: Pick<LoadedReview, 'rules' | 'as'>,
): LoadedReview {
  const kept = document.reading === undefined ? undefined : parseReading(document.reading)
  const reading = kept ?? readNow(document)
  const read = (reading?.items ?? []).flatMap((item): readonly ReviewedItem[] =>
    item.id === undefined || !isReviewable(item.kind) ? [] : [{ ...item, id: item.id }],
  )
  const visible = visibleActs(acts, as, rules)
  const weighed = weighReview(read, visible, rules)
  const seen = [visible.map(({ number }) => number), rules, document.reading ?? '']
  const etag = `"r${visible.length}.${sha256OfText(JSON.stringify(seen)).slice(0, 10)}"`
  return { document, reading, read, rules, acts, as, visible, weighed, etag }
}

/** An act as the store keeps it, read back. */
function placedAct({ number, by, at, act }: StoredReviewAct): PlacedAct {
  return { ...actSchema.parse(JSON.parse(act)), number, by, at }
}

// What the store keeps we wrote ourselves; where it cannot be read, it was changed from outside, and that is told.
const item = draftItemSchema.extend({ id: z.string() })
const actSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('decide'),
    role: z.enum(['coder', 'reviewer']),
    outcome: z.enum(['accepted', 'amended', 'added', 'rejected', 'merged']),
    item,
    was: item.exactOptional(),
    into: z.string().exactOptional(),
    why: z.string(),
  }),
  z.object({ kind: z.literal('undo'), of: z.number(), why: z.string() }),
  z.object({ kind: z.literal('finish'), why: z.string() }),
  z.object({ kind: z.literal('reopen'), why: z.string() }),
])

function noSuchDocument(id: string): Problem {
  const message = `no document is called \`${id}\`: list them with \`servanda review\` or \`GET /api/v1/documents\``
  return { kind: 'not-found', code: 'no-such-document', message }
}
