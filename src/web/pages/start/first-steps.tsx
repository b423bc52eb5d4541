import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import { CallFault } from '#web/parts/call-fault.tsx'
import { takeDemonstration, workspaceQuery } from '#web/client/demonstration'
import { agreementsQuery } from '#web/client/queries'
import { Empty } from '#web/parts/empty.tsx'
import { startMessages } from '#web/pages/start/start-messages'
import { useSay } from '#web/place/speech.tsx'
import styles from './start.module.css'

/** What to do in an empty workspace: the demonstration case, a text of one's own, an agreement as a file. */
export function FirstSteps(): ReactNode {
  const say = useSay(startMessages)
  const { data } = useSuspenseQuery(workspaceQuery)
  return (
    <>
      {data.demonstration ? <Demonstration /> : undefined}
      <section className={styles['step']}>
        <h2>{say('ownText')}</h2>
        <Empty says={say('ownTextTeaches')}>
          <Link to="/paste">{say('readOwn')}</Link>
        </Empty>
      </section>
      <section className={styles['step']}>
        <h2>{say('ownAgreement')}</h2>
        <Empty says={say('teaches')}>
          <Link to="/paste">{say('draftFromText')}</Link> · <Link to="/editor">{say('writeFile')}</Link>
        </Empty>
      </section>
    </>
  )
}

function Demonstration(): ReactNode {
  const say = useSay(startMessages)
  const { state, open } = useDemonstration()
  const isTaking = state.kind === 'taking'
  return (
    <section className={styles['step']}>
      <h2>{say('demonstration')}</h2>
      <Empty says={say('demonstrationTeaches')}>
        <button type="button" className={styles['open']} aria-disabled={isTaking} onClick={isTaking ? undefined : open}>
          {say('openDemonstration')}
        </button>{' '}
        <span role="status" className="quiet">
          {isTaking ? say('takingDemonstration') : ''}
        </span>
      </Empty>
      {state.kind === 'failed' ? <CallFault error={state.cause} /> : undefined}
    </section>
  )
}

type Taking =
  | { readonly kind: 'resting' }
  | { readonly kind: 'taking' }
  | { readonly kind: 'failed'; readonly cause: Error }

/** Takes the case in and goes to the day on which it shows most. */
function useDemonstration(): { readonly state: Taking; readonly open: () => void } {
  const [state, setState] = useState<Taking>({ kind: 'resting' })
  const client = useQueryClient()
  const navigate = useNavigate()
  const take = async (): Promise<void> => {
    const { agreement, asOf, knownAt } = await takeDemonstration()
    await navigate({ to: `/${encodeURIComponent(agreement)}/today`, search: { asOf, knownAt } })
    await client.invalidateQueries({ queryKey: agreementsQuery.queryKey })
  }
  return {
    state,
    open: () => {
      setState({ kind: 'taking' })
      take().catch((cause: unknown) =>
        setState({ kind: 'failed', cause: cause instanceof Error ? cause : new Error(String(cause)) }),
      )
    },
  }
}
