import { readDocumentFile } from '#app/documents/read-document-file'
import type { Ports } from '#app/ports'
import type { Problem } from '#app/problems/problem'
import { readText, type TextToRead } from '#app/readings/read-text'
import { ok, type Result } from '#base/result'
import type { Reading } from '#reader/reading'

/** A file with what the reader makes of it. */
export interface ReadFile {
  readonly file: string
  readonly text: string
  readonly reading: Reading
}

/** Reads a file that a person names, whatever its form; nothing is kept. */
export async function readFile(
  ports: Pick<Ports, 'files' | 'extractor'>,
  path: string,
  beside: Pick<TextToRead, 'published' | 'kind' | 'names'>,
): Promise<Result<ReadFile, Problem>> {
  const found = await readDocumentFile(ports, path)
  if (!found.ok) return found
  const { name, extracted } = found.value
  const published = beside.published ?? extracted.published
  const reading = readText({ ...beside, text: extracted.text, name, published })
  return reading.ok ? ok({ file: name, text: extracted.text, reading: reading.value }) : reading
}
