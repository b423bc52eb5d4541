import type { IntakeItem } from '#app/intake/intake-item'
import type { ExtractedPart, ExtractedText, Ports, Unread } from '#app/ports'
import { toTextProblem, type Problem } from '#app/problems/problem'
import type { ReaderNames } from '#app/readings/load-reader-names'
import { readText } from '#app/readings/read-text'
import { err, ok, type Result } from '#base/result'
import { isReviewable } from '#model/review/review-act'
import { identifyLanguage } from '#reader/languages/identify-language'

/** What came of one item: its text, what the reader made of it as JSON, and the documents inside it. */
export interface ReadItem {
  readonly text: string
  readonly mediaType: string
  readonly published?: string
  /** Absent where the text is in a language that is not read. */
  readonly reading?: string
  /** How many draft items wait for a decision: times, parties, places and quantities do not. */
  readonly items: number
  readonly parts: readonly ExtractedPart[]
  readonly particulars?: Readonly<Record<string, string>>
  readonly unread?: readonly Unread[]
}

/** Reads items: in this thread, or in many. */
export interface ItemReader {
  read(item: IntakeItem): Promise<Result<ReadItem, Problem>>
}

/** Reads items one as the other in the thread that asks; foreign forms are opened as the extractor does it. */
export function createItemReader(ports: Pick<Ports, 'extractor'>, names: ReaderNames): ItemReader {
  return { read: (item) => readItem(ports, item, names) }
}

/** The text of an item and what the reader makes of it. */
export async function readItem(
  { extractor }: Pick<Ports, 'extractor'>,
  item: IntakeItem,
  names: ReaderNames,
): Promise<Result<ReadItem, Problem>> {
  const { name, bytes, ready } = item
  const extracted = ready === undefined ? await extractor.extract({ bytes, name }) : ok(ready)
  if (!extracted.ok) return err(toTextProblem(extracted.error, name))
  return read(extracted.value, item, names)
}

function read(extracted: ExtractedText, item: IntakeItem, names: ReaderNames): Result<ReadItem, Problem> {
  const { text } = extracted
  const said = item.published ?? extracted.published
  const reading = readText({ text, name: item.name, published: said, names, told: extracted.told })
  if (reading.ok) {
    const published = said ?? reading.value.document.published
    const items = reading.value.items.filter(({ kind }) => isReviewable(kind)).length
    return ok({ ...readItemOf(extracted, published), items, reading: JSON.stringify(reading.value) })
  }
  // Kept without a reading: a later version may read the language.
  if (reading.error.code !== 'unsupported-language') return reading
  const unread: readonly Unread[] = [{ kind: 'language', what: identifyLanguage(text).tag }]
  return ok({ ...readItemOf(extracted, said), unread })
}

function readItemOf(
  { text, mediaType, parts = [], particulars, unread }: ExtractedText,
  published: string | undefined,
): ReadItem {
  return {
    text,
    mediaType,
    items: 0,
    parts,
    ...(published === undefined ? {} : { published }),
    ...(particulars === undefined ? {} : { particulars }),
    ...(unread === undefined ? {} : { unread }),
  }
}
