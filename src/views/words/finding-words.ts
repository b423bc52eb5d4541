import type { Statement } from '#time/statement'
import type { AgreementIndex } from '#views/agreement-index'
import { findingSentenceMessages } from '#views/words/finding-sentence-messages'
import { capitalised } from '#views/words/list-words'
import { statementWords } from '#views/words/statement-words'

/**
 * What a rule found, as a sentence in the language of the index: norms and places as people call them, words of the text
 * letter for letter in quotation marks.
 */
export function findingWords(found: Statement, index: AgreementIndex): string {
  return stopped(capitalised(statementWords(found, { index }, findingSentenceMessages)))
}

/** A sentence with a stop at its end, unless it asks. */
export function stopped(sentence: string): string {
  return /[.?؟]$/.test(sentence) ? sentence : `${sentence}.`
}
