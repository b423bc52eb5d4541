import type { Agreement } from '#model/instrument/agreement'
import { english, type Speech } from '#views/speech/speech'
import { joinWords } from '#views/words/list-words'
import { pointWords } from '#views/words/time-words'
import { wordMessages } from '#views/words/word-messages'

/** Who signed, in one line: `Signed on 10 Nov 2020 by A, B and C`; the day it was concluded where nobody is named. */
export function signedWords(agreement: Agreement, speech: Speech = english): string {
  const { say } = speech.sayIn(wordMessages)
  const { signatures, concludedOn } = agreement.instrument
  const names = signatures.map(({ party }) => agreement.parties.find((other) => other.id === party)?.name ?? party)
  const day = pointWords(concludedOn, 'short', speech)
  if (names.length === 0) return say('concludedOn', { day })
  return say('signedOn', { day, parties: joinWords(names, 'and', speech) })
}
