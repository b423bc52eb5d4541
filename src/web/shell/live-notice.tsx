import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState, type ReactNode } from 'react'
import type { ChangeTold } from '#api/changes/changes-told'
import { listenToChanges, type LiveNews } from '#web/client/live'
import { refresh } from '#web/client/refresh'
import { useSay } from '#web/place/speech.tsx'
import { frameMessages } from '#web/shell/frame-messages'
import styles from './live-notice.module.css'

/** Changes that come within this time are asked for together, so that an import of thousands costs a few questions. */
const GATHER_MS = 400
/** A line that comes back at once is not worth a word. */
const BROKEN_MS = 8000

/** Brings in what others change, and says so quietly where it is what one looks at. Nothing moves under the hand. */
export function LiveNotice(): ReactNode {
  const say = useSay(frameMessages)
  const { broken, changed, dismiss } = useLive()
  return (
    <div role="status" className={styles['place']}>
      {broken ? <p className={styles['notice']}>{say('liveLost')}</p> : undefined}
      {changed ? (
        <p className={styles['notice']}>
          {say('changedHere')}{' '}
          <button type="button" onClick={dismiss}>
            {say('close')}
          </button>
        </p>
      ) : undefined}
    </div>
  )
}

/** What is to be said: whether the line has been broken for a while, and whether what is shown was changed by others. */
interface Live {
  readonly broken: boolean
  readonly changed: boolean
  readonly dismiss: () => void
}

function useLive(): Live {
  const client = useQueryClient()
  const [broken, setBroken] = useState(false)
  const [changed, setChanged] = useState(false)
  useEffect(() => {
    const line = delayed(() => setBroken(true), BROKEN_MS)
    let gathered: ChangeTold[] = []
    const bringIn = async (): Promise<void> => {
      const changes = gathered
      gathered = []
      if (await refresh(client, changes)) setChanged(true)
    }
    const gathering = delayed(() => void bringIn(), GATHER_MS)
    const hear = (news: LiveNews): void => {
      if (news.kind === 'changed') {
        gathered.push(...news.changes)
        gathering.start()
      } else if (news.open) {
        line.stop()
        setBroken(false)
      } else line.start()
    }
    const leave = listenToChanges(hear)
    return () => {
      leave()
      gathering.stop()
      line.stop()
    }
  }, [client])
  return { broken, changed, dismiss: () => setChanged(false) }
}

/** Something done once a while after it was first asked for, however often it is asked for in between. */
function delayed(act: () => void, afterMs: number): { readonly start: () => void; readonly stop: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined
  const stop = (): void => {
    clearTimeout(timer)
    timer = undefined
  }
  const start = (): void => {
    timer ??= setTimeout(() => {
      timer = undefined
      act()
    }, afterMs)
  }
  return { start, stop }
}
