import { sayKnown } from '#views/speech/say-known'
import type { Speech } from '#views/speech/speech'
import { capitalised } from '#views/words/list-words'
import { ruleMessages } from '#views/words/rule-messages'

/** A rule of the linter by a title; one that has none by its name. */
export function ruleTitle(rule: string, speech: Speech): string {
  return capitalised(sayKnown(speech, ruleMessages, 'title', rule))
}

/** What to ask the drafters, in the language of the speech; as the rule has it where that language has no words for it. */
export function ruleQuestion(
  rule: string,
  question: string,
  speech: Speech,
): { readonly words: string; readonly isTold: boolean } {
  const isKnown = Object.hasOwn(ruleMessages.messages, `ask.${rule}`)
  if (speech.language === 'en' || !isKnown) return { words: question, isTold: speech.language === 'en' }
  return { words: sayKnown(speech, ruleMessages, 'ask', rule), isTold: true }
}
