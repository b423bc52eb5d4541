import type { CheckedFile, FileMark } from '#linter/editing/check-file'
import { indexAgreement } from '#views/agreement-index'
import type { Speech } from '#views/speech/speech'
import { findingWords } from '#views/words/finding-words'
import { fileFaultMessages } from '#views/words/file-fault-messages'
import { capitalised } from '#views/words/list-words'
import { ruleQuestion, ruleTitle } from '#views/words/rule-words'
import { sentenceReader } from '#views/words/sentence-reader'
import { serverMessages } from '#views/words/server-messages'
import { toldByServer } from '#views/words/told-by-server'

/** What a fault of a file says: its own sentences, and those of dates and terms within it. */
export const saidByFile = sentenceReader(fileFaultMessages, serverMessages)

/**
 * How the marks of a checked file are told: a finding by the title of its rule, what was found and what to ask, in the
 * language of the speech; a fault of the file by its sentence, which stays in English where its shape is not known.
 */
export function wordsOfMarks({ agreement }: CheckedFile, speech: Speech): (mark: FileMark) => string {
  const index = agreement === undefined ? undefined : indexAgreement(agreement, speech)
  return ({ message, rule, found, question }) => {
    if (index === undefined || rule === undefined || found === undefined) {
      return toldByServer(message, saidByFile(message), speech)
    }
    const asked = question === undefined ? [] : [capitalised(ruleQuestion(rule, question, speech).words)]
    return [ruleTitle(rule, speech), findingWords(found, index), ...asked].join('\n')
  }
}
