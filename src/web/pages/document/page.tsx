import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { CallFault } from '#web/parts/call-fault.tsx'
import { indexRecord } from '#views/record-index'
import type { Speech } from '#views/speech/speech'
import { pointWords } from '#views/words/time-words'
import type { ReviewAnswer } from '#api/reviews/review-answer'
import { languageName } from '#views/words/language-name'
import { dayOf } from '#web/parts/reading/day-of'
import { CallError } from '#web/client/call'
import { textQuery } from '#web/client/queries'
import { reviewQuery } from '#web/client/reviews'
import { AgreementLink, normPath, sourcePath } from '#web/parts/agreement-link.tsx'
import { Empty } from '#web/parts/empty.tsx'
import { PageHead } from '#web/parts/page-head.tsx'
import { readingMessages } from '#web/parts/reading/reading-messages'
import { ReadingPane } from '#web/parts/reading/reading-pane.tsx'
import { Custody } from '#web/pages/document/custody.tsx'
import { documentMessages } from '#web/pages/document/document-messages'
import { ReviewDesk } from '#web/pages/document/review-desk.tsx'
import { reviewMessages } from '#web/pages/document/review-messages'
import { useAgreementView } from '#web/place/agreement-view.tsx'
import { useSetting } from '#web/place/setting'
import { useSay, useSayPieces, useSpeech, withMarks } from '#web/place/speech.tsx'
import type { SourceDocument } from '#model/record/record'
import styles from './document.module.css'

/** One document: its text with its draft items to review beside, and the claims that stand on record. */
export function Page(): ReactNode {
  const params: { readonly document?: string } = useParams({ strict: false })
  const { record } = useAgreementView()
  const say = useSay(reviewMessages)
  const [person] = useSetting('person')
  const id = params.document ?? ''
  const entry = indexRecord(record).documentById.get(id)
  const asked = reviewQuery(id, person)
  const query = useQuery(asked)
  const review = query.data
  return (
    <>
      <Head id={id} entry={entry} review={review ?? undefined} />
      {entry === undefined ? undefined : <ReviewedClaims entry={entry} />}
      {query.isPending ? (
        <p className="quiet" role="status">
          {say('reading')}
        </p>
      ) : undefined}
      <CallFault error={query.error} />
      {review === undefined ? undefined : review === null ? (
        <KeptText id={id} entry={entry} />
      ) : (
        <ReviewDesk key={id} review={review} queryKey={asked.queryKey} />
      )}
      {review === undefined || review === null ? undefined : <Custody document={id} />}
    </>
  )
}

/** What the record itself keeps of a document that the workspace does not have: read, not reviewed. */
function KeptText({ id, entry }: { readonly id: string; readonly entry: SourceDocument | undefined }): ReactNode {
  const { agreement } = useAgreementView()
  const say = useSay(reviewMessages)
  const sayOf = useSay(documentMessages)
  const kept = entry?.text === undefined ? undefined : { text: entry.text, agreement: agreement.id }
  const query = useQuery(textQuery(id, kept))
  if (query.isPending) {
    return (
      <p className="quiet" role="status">
        {say('reading')}
      </p>
    )
  }
  if (query.error !== null) return <NoText id={id} error={query.error} entry={entry} />
  return query.data.reading === null ? (
    <Empty says={sayOf('unread')}>{query.data.text}</Empty>
  ) : (
    <ReadingPane text={query.data.text} reading={query.data.reading} />
  )
}

function Head(props: {
  readonly id: string
  readonly entry: SourceDocument | undefined
  readonly review: ReviewAnswer | undefined
}): ReactNode {
  const { id, entry, review } = props
  const title = entry?.title ?? review?.name
  const say = useSay(documentMessages)
  return (
    <PageHead
      title={title ?? id}
      tab={title ?? say('tab')}
      above={<AgreementLink page="documents">{say('documents')}</AgreementLink>}
    >
      {entry === undefined ? <WaitingFacts review={review} /> : <EntryFacts entry={entry} />}
    </PageHead>
  )
}

function EntryFacts({ entry }: { readonly entry: SourceDocument }): ReactNode {
  const { record } = useAgreementView()
  const speech = useSpeech()
  const pieces = useSayPieces(documentMessages)
  const source = indexRecord(record).sourceById.get(entry.source)
  return (
    <p>
      {withMarks(
        pieces('sourceAndFacts', { source: source?.name ?? entry.source, facts: documentFacts(entry, speech) }),
        {
          who: (words) => (
            <AgreementLink page={sourcePath(entry.source)}>
              <span dir="auto">{words}</span>
            </AgreementLink>
          ),
        },
      )}
    </p>
  )
}

/** When a document that is not on record yet was published, and in which language it is written. */
function WaitingFacts({ review }: { readonly review: ReviewAnswer | undefined }): ReactNode {
  const speech = useSpeech()
  const say = useSay(readingMessages)
  if (review === undefined) return undefined
  const { publishedAt, read } = review
  const published = publishedAt === undefined ? [] : [say('published', { day: dayOf(publishedAt, speech) })]
  return <p>{[...published, ...(read === null ? [] : [languageName(read.language, speech.language)])].join(' · ')}</p>
}

/** When it was published, where it stands, and which report it copies. */
function documentFacts(entry: SourceDocument, speech: Speech): string {
  const { say } = speech.sayIn(documentMessages)
  const { origin } = entry
  const copied = origin === undefined || origin === String(entry.id) ? undefined : say('origin', { origin })
  const facts = [pointWords(entry.publishedAt, 'short', speech), entry.reference, copied]
  return facts.filter((fact) => fact !== undefined).join(' · ')
}

function NoText(props: {
  readonly id: string
  readonly error: Error
  readonly entry: SourceDocument | undefined
}): ReactNode {
  const { id, error, entry } = props
  const say = useSay(documentMessages)
  if (error instanceof CallError && error.status === 404) {
    return (
      <Empty says={entry === undefined ? say('missing', { id }) : say('noText')}>
        <AgreementLink page="documents">{say('back')}</AgreementLink>
      </Empty>
    )
  }
  return <CallFault error={error} />
}

/** What a person took from the document into the record: the claims, with the norms they are about. */
function ReviewedClaims({ entry }: { readonly entry: SourceDocument }): ReactNode {
  const say = useSay(documentMessages)
  const { record, index } = useAgreementView()
  const claims = indexRecord(record).claims.filter((claim) => claim.document === entry.id)
  if (claims.length === 0) return undefined
  return (
    <section className={styles['reviewed']}>
      <h2>{say('onRecord')}</h2>
      <ul className={styles['claims']}>
        {claims.map((claim) => (
          <li key={claim.id} id={`claim-${claim.id}`}>
            <span dir="auto">{claim.says}</span>
            {claim.about.map((subject) => {
              const norm = subject.kind === 'norm' ? index.normById.get(subject.norm) : undefined
              return norm === undefined ? undefined : (
                <span key={norm.id} className="small">
                  {' '}
                  <span className="onwards" aria-hidden="true" />{' '}
                  <AgreementLink page={normPath(norm.id)}>{norm.says ?? norm.id}</AgreementLink>
                </span>
              )
            })}
          </li>
        ))}
      </ul>
    </section>
  )
}
