import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useId, useState, type FormEvent, type ReactNode } from 'react'
import { ServerSentence } from '#web/parts/server-sentence.tsx'
import { CallFault } from '#web/parts/call-fault.tsx'
import type { ShownFeed } from '#api/feeds/list-feeds'
import { feedsQuery, followFeed, leaveFeed, pollFeed } from '#web/client/feeds'
import { feedsMessages } from '#web/pages/feeds/feeds-messages'
import { AgreementLink } from '#web/parts/agreement-link.tsx'
import { PageHead } from '#web/parts/page-head.tsx'
import { useAgreementView } from '#web/place/agreement-view.tsx'
import { useSay, useSayPieces, withMarks } from '#web/place/speech.tsx'
import styles from './feeds.module.css'

/** The feeds that are followed: named, asked and left by a person, with what came of each. */
export function Page(): ReactNode {
  const { agreement } = useAgreementView()
  const say = useSay(feedsMessages)
  const pieces = useSayPieces(feedsMessages)
  const { data, error } = useQuery(feedsQuery())
  const feeds = data?.items ?? []
  return (
    <>
      <PageHead title={say('heading', { count: feeds.length })} tab={say('tab', { title: agreement.instrument.title })}>
        {say('about')}
      </PageHead>
      <CallFault error={error} />
      <FollowForm />
      {feeds.length === 0 ? undefined : <FeedTable feeds={feeds} />}
      <p className="quiet small">
        {withMarks(pieces('review'), {
          documents: (words) => <AgreementLink page="documents">{words}</AgreementLink>,
        })}{' '}
        {say('serving')
          .split('`')
          .map((part, at) => (at % 2 === 1 ? <code key={part}>{part}</code> : part))}
      </p>
    </>
  )
}

const HOURLY = 60

function FollowForm(): ReactNode {
  const { agreement } = useAgreementView()
  const say = useSay(feedsMessages)
  const client = useQueryClient()
  const id = useId()
  const [address, setAddress] = useState('')
  const [minutes, setMinutes] = useState(String(HOURLY))
  const [pages, setPages] = useState(false)
  const following = useMutation({
    mutationFn: () => followFeed({ address, agreement: agreement.id, everyMinutes: Number(minutes), pages }),
    onSuccess: async () => {
      setAddress('')
      await client.invalidateQueries({ queryKey: ['feeds'] })
    },
  })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    following.mutate()
  }
  return (
    <form className={styles['form']} onSubmit={submit}>
      <div>
        <label htmlFor={`${id}-address`}>{say('address')}</label>
        <input
          id={`${id}-address`}
          type="url"
          required
          dir="ltr"
          placeholder="https://news.example/rss"
          autoComplete="off"
          value={address}
          onChange={(event) => setAddress(event.target.value)}
        />
      </div>
      <div>
        <label htmlFor={`${id}-every`}>{say('every')}</label>
        <input
          id={`${id}-every`}
          type="number"
          min={15}
          max={10_080}
          required
          value={minutes}
          onChange={(event) => setMinutes(event.target.value)}
        />
      </div>
      <PagesTick wanted={pages} onChange={setPages} />
      <button type="submit" disabled={following.isPending}>
        {say('follow')}
      </button>
      <CallFault error={following.error} />
    </form>
  )
}

function PagesTick(props: { readonly wanted: boolean; readonly onChange: (wanted: boolean) => void }): ReactNode {
  const say = useSay(feedsMessages)
  const id = useId()
  return (
    <div className={styles['tick']}>
      <input
        id={id}
        type="checkbox"
        checked={props.wanted}
        onChange={(event) => props.onChange(event.target.checked)}
      />
      <label htmlFor={id}>{say('pages')}</label>
    </div>
  )
}

function FeedTable({ feeds }: { readonly feeds: readonly ShownFeed[] }): ReactNode {
  const say = useSay(feedsMessages)
  return (
    <table className={styles['table']}>
      <caption className="unseen">{say('list')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('feed')}</th>
          <th scope="col">{say('interval')}</th>
          <th scope="col">{say('last')}</th>
          <th scope="col">{say('acts')}</th>
        </tr>
      </thead>
      <tbody>
        {feeds.map((feed) => (
          <FeedRow key={feed.id} feed={feed} />
        ))}
      </tbody>
    </table>
  )
}

function FeedRow({ feed }: { readonly feed: ShownFeed }): ReactNode {
  const { agreement } = useAgreementView()
  const say = useSay(feedsMessages)
  const elsewhere = feed.agreement !== null && feed.agreement !== agreement.id
  return (
    <tr>
      <td>
        <bdi dir="ltr">{feed.address}</bdi>
        {elsewhere ? (
          <span className="quiet"> {say('elsewhere', { agreement: feed.agreement ?? '' })}</span>
        ) : undefined}
      </td>
      <td>
        {say('everyMinutes', { count: feed.everyMinutes })}
        {feed.pages ? <span className="quiet"> · {say('withPages')}</span> : undefined}
      </td>
      <FeedActs feed={feed} />
    </tr>
  )
}

/** What came of a feed, and what can be done with it. */
function FeedActs({ feed }: { readonly feed: ShownFeed }): ReactNode {
  const { agreement } = useAgreementView()
  const say = useSay(feedsMessages)
  const client = useQueryClient()
  const anew = async (): Promise<void> => {
    await client.invalidateQueries({ queryKey: ['feeds'] })
    await client.invalidateQueries({ queryKey: ['reviews', agreement.id] })
  }
  const polling = useMutation({ mutationFn: () => pollFeed(feed.id), onSuccess: anew })
  const leaving = useMutation({ mutationFn: () => leaveFeed(feed.id), onSuccess: anew })
  const fault = polling.error ?? leaving.error
  const { last } = feed
  const isEarly = polling.data?.outcome === 'not-yet' && last !== null
  return (
    <>
      <td>
        {last === null ? say('unasked') : say('asked', { at: last.at, outcome: say(last.outcome) })}
        {last === null ? undefined : (
          <p className="quiet small">
            <ServerSentence sentence={last.message} said={last.said} />
          </p>
        )}
        <p role="status" className="small">
          {polling.isPending ? say('asking') : isEarly ? say('notYet', { at: last.notBefore }) : ''}
        </p>
        <CallFault error={fault} />
      </td>
      <td className={styles['acts']}>
        <button type="button" disabled={polling.isPending} onClick={() => polling.mutate()}>
          {say('poll')} <span className="unseen">{feed.address}</span>
        </button>
        <button type="button" disabled={leaving.isPending} onClick={() => leaving.mutate()}>
          {say('leave')} <span className="unseen">{feed.address}</span>
        </button>
      </td>
    </>
  )
}
