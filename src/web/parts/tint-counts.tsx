import type { ReactNode } from 'react'
import type { TintCount } from '#views/ledger-table'
import { AgreementLink } from '#web/parts/agreement-link.tsx'
import { StatusMark } from '#web/parts/status-mark.tsx'
import type { StatusMark as Mark, StatusTint } from '#views/words/status-words'
import { useSay } from '#web/place/speech.tsx'
import { frameMessages } from '#web/shell/frame-messages'
import styles from './tint-counts.module.css'

/** How many norms stand where, each with its base; each leads to the rows it counts. */
export function TintCounts(props: {
  readonly counts: readonly TintCount[]
  readonly page: string
  readonly chosen?: string | undefined
}): ReactNode {
  const { counts, page, chosen } = props
  const say = useSay(frameMessages)
  return (
    <ul className={styles['counts']}>
      {counts.map((count) => (
        <li key={count.tint}>
          <AgreementLink
            page={page}
            search={chosen === count.tint ? { tint: undefined } : { tint: count.tint }}
            className={`${styles['count']} ${chosen === count.tint ? styles['chosen'] : ''}`}
          >
            <StatusMark mark={markOf[count.tint]} tint={count.tint} size={14} /> {count.words}
          </AgreementLink>
        </li>
      ))}
      {chosen === undefined ? undefined : (
        <li>
          <AgreementLink page={page} className={styles['count']}>
            {say('showAll')}
          </AgreementLink>
        </li>
      )}
    </ul>
  )
}

/** The plainest mark of each family stands for the family. */
const markOf: Readonly<Record<StatusTint, Mark>> = {
  kept: 'disc',
  open: 'ring',
  unknown: 'triangle-hollow',
  contested: 'two-halves',
  failed: 'triangle',
  ended: 'dash',
}
