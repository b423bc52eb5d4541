import type { ReactNode } from 'react'
import { readerReasonMessages } from '#views/words/reader-reason-messages'
import { readerReasonWords, type ReaderReason } from '#views/words/reader-reason-words'
import { useSay, useSpeech } from '#web/place/speech.tsx'

/** Why one part of a draft item is what it is, as a row of a list; in English where the language has no words for it. */
export function FieldReason({ reason }: { readonly reason: ReaderReason }): ReactNode {
  const speech = useSpeech()
  useSay(readerReasonMessages)
  const { words, isTold } = readerReasonWords(reason, speech)
  return isTold ? (
    <li>{words}</li>
  ) : (
    <li lang="en" dir="auto">
      {words}
    </li>
  )
}
