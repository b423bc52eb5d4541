import type { Reason } from '#engine/ledger'
import { reasonTexts } from '#engine/reason-texts'
import { englishOf } from '#time/english-of'
import type { Statement } from '#time/statement'

/** A statement of the engine or of the reckoning of time in plain English, as the command line and the JSON have it. */
export function wordsOf(statement: Statement): string {
  return englishOf(statement, reasonTexts)
}

/** A step of a derivation as the command line and the JSON have it. */
export function toldInEnglish({ step, because, said }: Reason): ReasonInEnglish {
  return { step, because, words: wordsOf(said) }
}

/** A step of a derivation with its words in English. */
export interface ReasonInEnglish extends Pick<Reason, 'step' | 'because'> {
  readonly words: string
}
