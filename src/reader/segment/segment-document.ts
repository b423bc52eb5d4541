import { findBlocks } from '#reader/segment/find-blocks'
import { findQuotations } from '#reader/segment/find-quotations'
import { cellStarts, findTables } from '#reader/segment/find-tables'
import { findSentences, type SentenceEnds } from '#reader/segment/find-sentences'
import type { Segmented } from '#reader/segment/segmented'
import { tokenize } from '#reader/segment/tokenize'

/** The document cut into tokens, blocks, sentences, quotations and tables. Total: every text gives an answer. */
export function segmentDocument(text: string, ends: SentenceEnds, headerEnd = 0): Segmented {
  const tokens = tokenize(text)
  const blocks = findBlocks(text, tokens, { headerEnd, listWords: ends })
  const tables = findTables(text)
  return {
    text,
    tokens,
    blocks,
    sentences: findSentences({ text, tokens, blocks, ends, cells: cellStarts(tables) }),
    quotations: findQuotations(text, tokens, blocks),
    tables,
  }
}
