import { sayKnown } from '#views/speech/say-known'
import type { Speech } from '#views/speech/speech'
import { capitalised } from '#views/words/list-words'
import { ruleMessages } from '#views/words/rule-messages'

/** A rule of the linter by a title; one that has none by its name. */
export function ruleTitle(rule: string, speech: Speech): string {
  return capitalised(sayKnown(speech, ruleMessages, 'title', rule))
}

/** Words of a rule, and whether they are told in the language of the speech. */
export interface RuleWords {
  readonly words: string
  readonly isTold: boolean
}

/** What to ask the drafters, in the language of the speech; as the rule has it where that language has no words for it. */
export function ruleQuestion(rule: string, question: string, speech: Speech): RuleWords {
  return toldOr(question, 'ask', rule, speech)
}

/** Why it matters, in the language of the speech; as the rule has it where that language has no words for it. */
export function ruleMatters(rule: string, matters: string, speech: Speech): RuleWords {
  return toldOr(matters, 'matters', rule, speech)
}

function toldOr(words: string, part: 'ask' | 'matters', rule: string, speech: Speech): RuleWords {
  const isKnown = Object.hasOwn(ruleMessages.messages, `${part}.${rule}`)
  if (speech.language === 'en' || !isKnown) return { words, isTold: speech.language === 'en' }
  return { words: sayKnown(speech, ruleMessages, part, rule), isTold: true }
}
