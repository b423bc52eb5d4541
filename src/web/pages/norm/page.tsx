import { useParams } from '@tanstack/react-router'
import { useMemo, type ReactNode } from 'react'
import { historyOf } from '#engine/draw-up-ledger'
import type { Norm } from '#model/norms/norm'
import { linkedNorms, toNormPage, type LinkedNorm, type NormPage } from '#views/norm-page'
import { capitalised } from '#views/words/list-words'
import { roleWords, sentenceText } from '#views/words/norm-sentence'
import { AgreementLink, normPath } from '#web/parts/agreement-link.tsx'
import { Empty } from '#web/parts/empty.tsx'
import { PageHead } from '#web/parts/page-head.tsx'
import { StatusLabel } from '#web/parts/status-mark.tsx'
import { Evidence } from '#web/pages/norm/evidence.tsx'
import { Reasons } from '#web/pages/norm/reasons.tsx'
import { WhatIf } from '#web/pages/norm/what-if.tsx'
import { useAgreementView } from '#web/place/agreement-view.tsx'
import { normMessages } from '#views/words/norm-messages'
import { pagesMessages } from '#views/words/pages-messages'
import { useSay, useSpeech } from '#web/place/speech.tsx'
import { useScrollToHash } from '#web/place/use-scroll-to-hash'
import styles from './norm.module.css'

/** One norm on one printable page: the sentence, the words it rests on, status and reasons, evidence, what follows. */
export function Page(): ReactNode {
  const params: { readonly norm?: string } = useParams({ strict: false })
  const { question, entriesOf, agreement, record, index } = useAgreementView()
  const norm = index.normById.get(params.norm ?? '')
  const id = norm?.id
  const page = useMemo(() => {
    if (id === undefined) return undefined
    const history = historyOf(agreement, record, question, id)
    const [own] = entriesOf([id])
    // Only what the page links to stands beside it in this ledger: a long one need not be reckoned for one norm.
    const beside = own === undefined ? [] : entriesOf(linkedNorms(own))
    const ledger = { agreement: agreement.id, question, entries: own === undefined ? [] : [own, ...beside] }
    return toNormPage({ ledger, agreement, record, history, speech: index.speech }, id)
  }, [agreement, record, question, entriesOf, id, index.speech])
  if (norm === undefined || page === undefined) return <Missing known={norm !== undefined} />
  return <Shown page={page} norm={norm} />
}

function Shown({ page, norm }: { readonly page: NormPage; readonly norm: Norm }): ReactNode {
  const sayPage = useSay(pagesMessages)
  const say = useSay(normMessages)
  useScrollToHash()
  return (
    <article className={styles['page']}>
      <PageHead
        title={sentenceText(page.sentence)}
        tab={page.row.title}
        above={
          <>
            <AgreementLink page="ledger">{sayPage('ledger')}</AgreementLink>
            {page.provision.sign === '' ? '' : ` · ${page.provision.sign}`} · {page.row.kindWords}
          </>
        }
      >
        <Roles page={page} />
      </PageHead>
      <div className={styles['columns']}>
        <div className={styles['main']}>
          <Provision page={page} />
          <Standing page={page} />
          <Reasons reasons={page.reasons} of={norm.id} />
          <Evidence rows={page.evidence} />
          <WhatIf norm={norm} />
        </div>
        <aside className={styles['side']} aria-label={say('aside')}>
          <Linked heading={say('follows')} norms={page.consequences} none={say('followsNone')} />
          <Guarantors page={page} />
          <Linked heading={say('parts')} norms={page.parts} />
          <Linked heading={say('waitsFor')} norms={page.blockedBy} />
          <Unclear points={page.unclear} />
          <Changes page={page} />
          <History page={page} />
        </aside>
      </div>
    </article>
  )
}

function Missing({ known }: { readonly known: boolean }): ReactNode {
  const say = useSay(normMessages)
  return (
    <>
      <PageHead title={say(known ? 'switchedOff' : 'noneSuch')} tab={say('tab')} />
      <Empty says={say(known ? 'switchedOffSays' : 'noneSuchSays')}>
        <AgreementLink page="ledger">{say('toLedger')}</AgreementLink>
      </Empty>
    </>
  )
}

function Roles({ page }: { readonly page: NormPage }): ReactNode {
  const say = useSay(normMessages)
  const { row } = page
  const words = roleWords(row.kind, useSpeech())
  return (
    <dl className={styles['roles']}>
      <Role word={words.bearer} value={row.kind === 'constitutive' ? '' : row.bearer} />
      <Role word={words.counterparty} value={row.counterparty} />
      <Role word={say('byWhen')} value={row.due} />
      {row.places.length === 0 ? undefined : <Role word={say('where')} value={row.places.join('; ')} />}
    </dl>
  )
}

function Role({ word, value }: { readonly word: string; readonly value: string }): ReactNode {
  if (value === '') return undefined
  return (
    <div>
      <dt>{word}</dt>
      <dd>{value}</dd>
    </div>
  )
}

function Provision({ page }: { readonly page: NormPage }): ReactNode {
  const say = useSay(normMessages)
  const { provision } = page
  if (provision.says === '' && provision.quote === undefined) {
    return <p className={styles['basis']}>{say('restsOn', { basis: provision.basis })}</p>
  }
  return (
    <figure className={styles['provision']}>
      <blockquote dir="auto" id={provision.id === undefined ? undefined : `provision-${provision.id}`}>
        {provision.quote ?? provision.says}
      </blockquote>
      <figcaption>
        {provision.id === undefined ? (
          provision.sign
        ) : (
          <AgreementLink page="text" hash={`provision-${provision.id}`}>
            {provision.sign}
          </AgreementLink>
        )}
        {' · '}
        {provision.basis}
      </figcaption>
    </figure>
  )
}

function Standing({ page }: { readonly page: NormPage }): ReactNode {
  const say = useSay(normMessages)
  return (
    <section aria-label={say('status')} className={styles['standing']}>
      <h2 className={styles['status']}>
        <StatusLabel status={page.standing} size={20} />
        {page.row.clock === undefined ? undefined : <span className={styles['clock']}>{page.row.clock}</span>}
      </h2>
      <p className="quiet">{capitalised(page.standing.means)}.</p>
      {page.alternatives.length === 0 ? undefined : (
        <ul className={styles['alternatives']}>
          {page.alternatives.map((other) => (
            <li key={`${other.under}-${other.word}`}>
              <span>{other.under}:</span> <StatusLabel status={other} />
              {other.deadline === undefined ? undefined : <span className="quiet"> {other.deadline}</span>}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function Linked(props: {
  readonly heading: string
  readonly norms: readonly LinkedNorm[]
  readonly none?: string
}): ReactNode {
  const { heading, norms, none } = props
  if (norms.length === 0 && none === undefined) return undefined
  return (
    <section>
      <h2>{heading}</h2>
      {norms.length === 0 ? <p className="quiet">{none}</p> : undefined}
      <ul className={styles['linked']}>
        {norms.map((norm) => (
          <li key={norm.id}>
            <AgreementLink page={normPath(norm.id)} step>
              {norm.title}
            </AgreementLink>
            <StatusLabel status={norm} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Guarantors({ page }: { readonly page: NormPage }): ReactNode {
  const say = useSay(normMessages)
  return (
    <section>
      <h2>{say('ensures')}</h2>
      <p className={page.guarantors === '' ? 'quiet' : undefined}>
        {page.guarantors === '' ? say('noGuarantor') : page.guarantors}
      </p>
      <ul className={styles['linked']}>
        {page.guaranteedBy.map((norm) => (
          <li key={norm.id}>
            <AgreementLink page={normPath(norm.id)}>{norm.title}</AgreementLink>
            <StatusLabel status={norm} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Unclear({ points }: { readonly points: readonly string[] }): ReactNode {
  const say = useSay(normMessages)
  return (
    <section>
      <h2>{say('unclear')}</h2>
      {points.length === 0 ? <p className="quiet">{say('nothingOpen')}</p> : undefined}
      <ul className={styles['points']}>
        {points.map((point) => (
          <li key={point} dir="auto">
            {point}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Changes({ page }: { readonly page: NormPage }): ReactNode {
  const say = useSay(normMessages)
  if (page.changes.length === 0) return undefined
  return (
    <section>
      <h2>{say('changed')}</h2>
      <ul className={styles['points']}>
        {page.changes.map((change) => (
          <li key={change.words}>
            {change.words}. <span className="quiet">{say('knownSince', { day: change.known })}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function History({ page }: { readonly page: NormPage }): ReactNode {
  const say = useSay(normMessages)
  return (
    <section>
      <h2>{say('history')}</h2>
      <ol className={styles['history']}>
        {page.history.map((stretch) => (
          <li key={stretch.when}>
            <StatusLabel status={stretch} />
            <span className="quiet">{stretch.when}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
