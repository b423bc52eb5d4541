import type { ReactNode } from 'react'
import { readerReasonMessages } from '#views/words/reader-reason-messages'
import { readerReasonWords, type ReaderReason } from '#views/words/reader-reason-words'
import { inEnglishUnless } from '#web/parts/in-english-unless'
import { readingMessages } from '#web/parts/reading/reading-messages'
import { useSay, useSpeech } from '#web/place/speech.tsx'
import styles from './reasons.module.css'

/** Why the parts of a draft item are what they are; where the reader gives no reason, that it gives none. */
export function Reasons({ reasons = [] }: { readonly reasons?: readonly ReaderReason[] | undefined }): ReactNode {
  const say = useSay(readingMessages)
  return (
    <ul className={styles['reasons']}>
      {reasons.length === 0 ? <li>{say('noReasons')}</li> : undefined}
      {reasons.map((reason) => (
        <Reason key={`${reason.field}-${reason.words}`} reason={reason} />
      ))}
    </ul>
  )
}

/** One of them, in English where the language has no words for it. */
function Reason({ reason }: { readonly reason: ReaderReason }): ReactNode {
  const speech = useSpeech()
  useSay(readerReasonMessages)
  const { words, isTold } = readerReasonWords(reason, speech)
  return <li {...inEnglishUnless(isTold)}>{words}</li>
}
