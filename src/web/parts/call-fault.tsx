import type { ReactNode } from 'react'
import { CallError } from '#web/client/call'
import { Fault } from '#web/parts/empty.tsx'
import { useTold } from '#web/place/speech.tsx'

/** What the server refused or could not do, in the language of the interface; nothing where nothing failed. */
export function CallFault(props: {
  readonly error: Error | null | undefined
  readonly children?: ReactNode
}): ReactNode {
  const { error, children } = props
  const told = useTold()
  if (error === null || error === undefined) return undefined
  const said = error instanceof CallError ? error.said : undefined
  const { words, lang } = told(error.message, said)
  return (
    <Fault says={words} lang={lang}>
      {children}
    </Fault>
  )
}
