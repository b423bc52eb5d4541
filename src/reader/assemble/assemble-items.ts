import { sorted } from '#base/compare'
import type { Assembly } from '#reader/assemble/assembly'
import { draftAmendments } from '#reader/assemble/draft-amendments'
import { draftClaims } from '#reader/assemble/draft-claims'
import { draftEvents } from '#reader/assemble/draft-events'
import { draftGaps } from '#reader/assemble/draft-gaps'
import { draftNorms, type NormDraft } from '#reader/assemble/draft-norms'
import { plainItems } from '#reader/assemble/plain-items'
import { findConditions } from '#reader/find/find-conditions'
import { leadInHeads } from '#reader/find/norms/lead-in-heads'
import { findNormHeads } from '#reader/find/norms/find-norm-heads'
import { linkNorms } from '#reader/link/link-norms'
import type { DraftItem } from '#reader/reading'

/** All draft items of the document, in the order of the text. */
export function assembleItems(assembly: Assembly): readonly DraftItem[] {
  const { doc } = assembly
  const drafts: NormDraft[] = []
  const items: DraftItem[] = []
  doc.parsed.forEach((sentence, index) => {
    const conditions = findConditions(doc, sentence)
    const block = doc.segmented.blocks[doc.segmented.sentences[index]?.block ?? -1]
    const context = { assembly, conditions, path: block?.path }
    const own = findNormHeads(doc, sentence)
    const heads = own.length > 0 || block === undefined ? own : leadInHeads(doc, sentence, block)
    const normVerbs = new Set<number>()
    for (const head of heads) {
      const made = draftNorms(context, head)
      if (made.length > 0) for (let at = head.binding.first; at < head.action.end; at += 1) normVerbs.add(at)
      drafts.push(...made)
    }
    items.push(
      ...draftEvents(assembly, sentence, normVerbs),
      ...draftGaps(assembly, sentence),
      ...draftAmendments(assembly, sentence),
    )
  })
  const sentenceOf = (draft: NormDraft): number => doc.sentenceAt[draft.head.sentence.first] ?? 0
  items.push(...linkNorms(drafts, sentenceOf))
  for (const attribution of assembly.attributions) items.push(...draftClaims(assembly, attribution))
  items.push(...plainItems(assembly))
  return sorted(items, (a, b) => a.span.from - b.span.from || b.span.to - a.span.to || (a.id < b.id ? -1 : 1))
}
