import type { ReactNode } from 'react'
import type { SaidByServer } from '#views/words/told-by-server'
import { inEnglishUnless } from '#web/parts/in-english-unless'
import { useTold } from '#web/place/speech.tsx'

/** A sentence of the server within a line, in the language of the interface; marked as English where it cannot be told. */
export function ServerSentence(props: {
  readonly sentence: string
  readonly said: SaidByServer | undefined
}): ReactNode {
  const { words, lang } = useTold()(props.sentence, props.said)
  return <span {...inEnglishUnless(lang === undefined)}>{words.replaceAll('`', '')}</span>
}
