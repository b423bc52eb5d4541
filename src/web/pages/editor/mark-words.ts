import type { CheckedFile, FileMark } from '#linter/editing/check-file'
import { indexAgreement } from '#views/agreement-index'
import type { Speech } from '#views/speech/speech'
import { findingWords } from '#views/words/finding-words'
import { capitalised } from '#views/words/list-words'
import { ruleQuestion, ruleTitle } from '#views/words/rule-words'

/**
 * How the marks of a checked file are told: a finding by the title of its rule, what was found and what to ask, in the
 * language of the speech; a fault of the file as it stands.
 */
export function wordsOfMarks({ agreement }: CheckedFile, speech: Speech): (mark: FileMark) => string {
  const index = agreement === undefined ? undefined : indexAgreement(agreement, speech)
  return ({ message, rule, found, question }) => {
    if (index === undefined || rule === undefined || found === undefined) return message
    const asked = question === undefined ? [] : [capitalised(ruleQuestion(rule, question, speech).words)]
    return [ruleTitle(rule, speech), findingWords(found, index), ...asked].join('\n')
  }
}
