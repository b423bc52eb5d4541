import type { ExtractedText, TextProblem } from '#app/ports'
import type { Result } from '#base/result'
import type { TextLimits } from '#adapters/text/text-limits'

/** What the worker is asked to do. */
export interface ExtractJob {
  readonly form: 'html' | 'pdf' | 'docx' | 'mail' | 'feed'
  readonly bytes: Uint8Array
  /** The page as text already, where the form is `html`. */
  readonly html: string
  readonly name: string
  /** The encoding that a server named, where the form is `feed`. */
  readonly charset?: string | undefined
  readonly limits: TextLimits
}

/** What the worker answers. */
export type ExtractAnswer = Result<ExtractedText, TextProblem>
