import { useRouter } from '@tanstack/react-router'
import { useEffect, type ReactNode } from 'react'
import { CallError } from '#web/client/call'
import { isNotLoaded, reloadOnceAnswered } from '#web/client/load-page'
import { CallFault } from '#web/parts/call-fault.tsx'
import { useSay, useSayPieces, withMarks } from '#web/place/speech.tsx'
import { frameMessages } from '#web/shell/frame-messages'
import styles from './route-fault.module.css'

/** What failed, in words, with one thing to do. A mistake of ours says that it is ours. */
export function RouteFault({ error }: { readonly error: unknown }): ReactNode {
  const router = useRouter()
  const say = useSay(frameMessages)
  const pieces = useSayPieces(frameMessages)
  const wrong = say('wrong')
  useEffect(() => {
    document.title = `${wrong} · Servanda`
  }, [wrong])
  return (
    <div className={styles['fault']}>
      <h1>{say(headingOf(error))}</h1>
      <CallFault error={error instanceof Error ? error : new Error(String(error))}>
        <button type="button" onClick={() => void (isNotLoaded(error) ? reloadOnceAnswered() : router.invalidate())}>
          {say('tryAgain')}
        </button>{' '}
        {withMarks(pieces('orFirstPage'), { first: (words) => <a href="/">{words}</a> })}
      </CallFault>
    </div>
  )
}

function headingOf(error: unknown): 'nothingHere' | 'noAnswer' | 'ourMistake' | 'notShown' {
  if (error instanceof CallError) return error.status === 404 ? 'nothingHere' : 'noAnswer'
  return error instanceof Error && error.message.startsWith('our fault') ? 'ourMistake' : 'notShown'
}
