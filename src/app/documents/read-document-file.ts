import { MAX_DOCUMENT_BYTES } from '#app/limits'
import type { ExtractedText, Ports } from '#app/ports'
import { toFileProblem, toTextProblem, type Problem } from '#app/problems/problem'
import { err, ok, type Result } from '#base/result'

/** A document of a person as it came and as text. */
export interface FoundDocument {
  readonly name: string
  readonly bytes: Uint8Array
  readonly extracted: ExtractedText
}

/** The text of a file that a person names (`-`: the standard input), whatever its form. */
export async function readDocumentFile(
  ports: Pick<Ports, 'files' | 'extractor'>,
  path: string,
): Promise<Result<FoundDocument, Problem>> {
  const bytes = await ports.files.readBytes(path, MAX_DOCUMENT_BYTES)
  if (!bytes.ok) return err(toFileProblem(bytes.error))
  const name = path === '-' ? 'standard input' : path
  const extracted = await ports.extractor.extract({ bytes: bytes.value, name })
  return extracted.ok
    ? ok({ name, bytes: bytes.value, extracted: extracted.value })
    : err(toTextProblem(extracted.error, name))
}
