import type { Problem } from '#app/problems/problem'
import { err, ok, type Result } from '#base/result'
import { languagePackOf } from '#reader/languages/registry'
import type { Reading } from '#reader/reading'

/** Refuses a text in a language that is read by its cue words alone: of its provisions, parties and places nothing would be drafted. */
export function checkDraftable({ document }: Reading, name: string): Result<Reading['document'], Problem> {
  if (languagePackOf(document.language) !== undefined) return ok(document)
  const message = `\`${name}\` is in a language of which nothing is drafted (\`${document.language}\`): give an English text or a translation`
  return err({ kind: 'invalid-input', code: 'unsupported-language', message })
}
