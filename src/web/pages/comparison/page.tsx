import { useMemo, type ReactNode } from 'react'
import { plusDays } from '#time/calendar-date'
import { toKnowledgeDiff, type ChangedNorm, type KnowledgeDiff, type NewsGroup } from '#views/knowledge-diff'
import type { KnowledgeNews } from '#views/knowledge-news'
import { provisionSign } from '#views/words/names'
import { normTitle } from '#views/words/norm-sentence'
import { dateWords } from '#views/words/time-words'
import { toVantage } from '#views/words/vantage-words'
import { AgreementLink, documentPath, normPath } from '#web/parts/agreement-link.tsx'
import { DayField } from '#web/parts/day-field.tsx'
import { Empty } from '#web/parts/empty.tsx'
import { PageHead } from '#web/parts/page-head.tsx'
import { StatusLabel } from '#web/parts/status-mark.tsx'
import { useLimit } from '#web/parts/use-limit.tsx'
import { useAgreementView } from '#web/place/agreement-view.tsx'
import { useSay, useSayPieces, useSpeech, withMarks } from '#web/place/speech.tsx'
import { useChangeSearch, useSearchOf } from '#web/place/use-search'
import { comparisonPageMessages } from '#web/pages/comparison/comparison-messages'
import styles from './comparison.module.css'

const WEEK_DAYS = 7

/** One day in the world from two states of knowledge: what became known, and which norm stands otherwise through it. */
export function Page(): ReactNode {
  const { agreement } = useAgreementView()
  const speech = useSpeech()
  const say = useSay(comparisonPageMessages)
  const diff = useDiff()
  const day = dateWords(diff.after.asOf, 'long', speech)
  return (
    <>
      <PageHead
        title={diff.headline}
        tab={say('tab', { title: agreement.instrument.title })}
        above={say('above', { day })}
      />
      <Days diff={diff} />
      <div className={styles['columns']}>
        <News diff={diff} />
        <Changes diff={diff} />
      </div>
    </>
  )
}

/** The comparison that the address asks for; the earlier day is a week before the later one where none is named. */
function useDiff(): KnowledgeDiff {
  const { ledger, agreement, record, index, days, comparing } = useAgreementView()
  const speech = useSpeech()
  const { since = plusDays(days.knownAt, -WEEK_DAYS) } = useSearchOf()
  const { question } = ledger
  return useMemo(() => {
    const knownAt = since > days.knownAt ? days.knownAt : since
    const vantage = toVantage({ asOf: days.asOf, knownAt }, index.zone, question.vantage.axis)
    const before = { ...question, vantage }
    return toKnowledgeDiff({ ...comparing, agreement, record, before, after: question, speech })
  }, [agreement, record, index.zone, question, days, since, speech, comparing])
}

function Days({ diff }: { readonly diff: KnowledgeDiff }): ReactNode {
  const change = useChangeSearch()
  const say = useSay(comparisonPageMessages)
  const { since } = useSearchOf()
  return (
    <div className={styles['days']}>
      <DayField
        label={say('earlier')}
        name="since"
        day={diff.before.knownAt}
        onChoose={(day) => change({ since: day })}
      />
      <DayField
        label={say('later')}
        name="later"
        day={diff.after.knownAt}
        onChoose={(day) => change({ knownAt: day })}
      />
      {since !== undefined && since > diff.after.knownAt ? (
        <p role="status" className={styles['notice']}>
          {say('wrongOrder')}
        </p>
      ) : undefined}
    </div>
  )
}

function News({ diff }: { readonly diff: KnowledgeDiff }): ReactNode {
  const say = useSay(comparisonPageMessages)
  const pieces = useSayPieces(comparisonPageMessages)
  return (
    <section className={styles['part']}>
      <h2>{say('newsHeading')}</h2>
      {diff.groups.length === 0 ? (
        <Empty says={say('noNews')}>
          {withMarks(pieces('noNewsNext'), {
            today: (words) => <AgreementLink page="today">{words}</AgreementLink>,
          })}
        </Empty>
      ) : (
        diff.groups.map((group) => <Group key={group.kind} group={group} />)
      )}
    </section>
  )
}

function Group({ group }: { readonly group: NewsGroup }): ReactNode {
  const [items, more] = useLimit(group.items, 20)
  return (
    <>
      <h3 className={styles['family']}>
        {group.heading} <span className="quiet">{group.items.length}</span>
      </h3>
      <ul className={styles['news']}>
        {items.map((item) => (
          <Item key={`${item.kind} ${item.id} ${item.publishedAt}`} item={item} />
        ))}
      </ul>
      {more}
    </>
  )
}

function Item({ item }: { readonly item: KnowledgeNews }): ReactNode {
  const { index } = useAgreementView()
  const norms = item.norms.flatMap((id) => index.normById.get(id) ?? [])
  return (
    <li className={styles['item']}>
      <span className="quiet">{item.published}</span> <span dir="auto">{item.says}</span> <NewsSource item={item} />
      {norms.map((norm) => (
        <AgreementLink key={norm.id} page={normPath(norm.id)} className={styles['bears']} step>
          <span dir="auto">{normTitle(norm, index)}</span>
        </AgreementLink>
      ))}
    </li>
  )
}

/** Whoever published it, leading to the document where there is one; a document says that it is one. */
function NewsSource({ item }: { readonly item: KnowledgeNews }): ReactNode {
  const say = useSay(comparisonPageMessages)
  const { kind, source, document } = item
  if (source === undefined) return undefined
  const words = kind === 'document' ? say('documentOf', { source }) : source
  return document === undefined ? (
    <bdi className="quiet">{words}</bdi>
  ) : (
    <AgreementLink page={documentPath(document)} step>
      <bdi>{words}</bdi>
    </AgreementLink>
  )
}

function Changes({ diff }: { readonly diff: KnowledgeDiff }): ReactNode {
  const say = useSay(comparisonPageMessages)
  const speech = useSpeech()
  const [changes, more] = useLimit(diff.changes)
  return (
    <section className={styles['part']}>
      <h2>{say('changesHeading')}</h2>
      {diff.changes.length === 0 ? (
        <p className="quiet">{say('noChanges')}</p>
      ) : (
        <table className={styles['table']}>
          <caption className="unseen">{say('caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('norm')}</th>
              <th scope="col">{say('before', { day: dateWords(diff.before.knownAt, 'short', speech) })}</th>
              <th scope="col">{say('after', { day: dateWords(diff.after.knownAt, 'short', speech) })}</th>
            </tr>
          </thead>
          <tbody>
            {changes.map((change) => (
              <Change key={change.id} change={change} />
            ))}
          </tbody>
        </table>
      )}
      {more}
      {diff.changes.length === 0 ? undefined : (
        <p className={styles['rest']}>{say('unchanged', { count: diff.unchanged })}</p>
      )}
    </section>
  )
}

function Change({ change }: { readonly change: ChangedNorm }): ReactNode {
  const { before, after } = change
  const { index } = useAgreementView()
  const provision = index.normById.get(change.id)?.provision
  return (
    <tr>
      <td>
        <span className="quiet">{provision === undefined ? '' : provisionSign(index, provision)}</span>{' '}
        <AgreementLink page={normPath(change.id)} step>
          <span dir="auto">{change.title}</span>
        </AgreementLink>
      </td>
      {[before, after].map((standing, at) => (
        <td key={at === 0 ? 'before' : 'after'}>
          <StatusLabel status={standing} />
          <span className={styles['due']}>{standing.due}</span>
        </td>
      ))}
    </tr>
  )
}
