import { useRouter } from '@tanstack/react-router'
import { useEffect, type ReactNode } from 'react'
import { Fault } from '#web/parts/empty.tsx'
import { CallError } from '#web/client/call'
import styles from './route-fault.module.css'

/** What failed, in words, with one thing to do. A mistake of ours says that it is ours. */
export function RouteFault({ error }: { readonly error: unknown }): ReactNode {
  const router = useRouter()
  useEffect(() => {
    document.title = 'Something went wrong · Servanda'
  }, [])
  return (
    <div className={styles['fault']}>
      <h1>{headingOf(error)}</h1>
      <Fault says={error instanceof Error ? error.message : String(error)}>
        <button type="button" onClick={() => void router.invalidate()}>
          Try again
        </button>{' '}
        or <a href="/">go to the first page</a>.
      </Fault>
    </div>
  )
}

function headingOf(error: unknown): string {
  if (error instanceof CallError) return error.status === 404 ? 'There is nothing here' : 'The server could not answer'
  return error instanceof Error && error.message.startsWith('our fault')
    ? 'This is our mistake'
    : 'This page cannot be shown'
}
