import type { ReactNode } from 'react'
import { CallFault } from '#web/parts/call-fault.tsx'
import { Fault } from '#web/parts/empty.tsx'
import styles from './act-fault.module.css'

/** Why an act was not taken, read where one acts, wherever on the page that is. It stands last in what it belongs to. */
export function ActFault(props: {
  readonly error: Error | null
  /** Our own words for it, where the page has them. */
  readonly says?: string | undefined
}): ReactNode {
  const { error, says } = props
  return (
    <div className={styles['place']} data-act-fault="">
      {says === undefined ? <CallFault error={error} /> : <Fault says={says} />}
    </div>
  )
}
