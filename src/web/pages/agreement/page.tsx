import { useMemo, type ReactNode } from 'react'
import { toAgreementPage, type AgreementPage, type ProvisionRow } from '#views/agreement-page'
import { AgreementLink, normPath } from '#web/parts/agreement-link.tsx'
import { AlsoPages } from '#web/parts/also-pages.tsx'
import { Empty } from '#web/parts/empty.tsx'
import { useLimit } from '#web/parts/use-limit.tsx'
import { PageHead } from '#web/parts/page-head.tsx'
import { StatusLabel } from '#web/parts/status-mark.tsx'
import { agreementPageMessages } from '#views/words/agreement-page-messages'
import { useAgreementView } from '#web/place/agreement-view.tsx'
import { useSay, useSpeech } from '#web/place/speech.tsx'
import { useScrollToHash } from '#web/place/use-scroll-to-hash'
import styles from './agreement.module.css'

/** The text itself: every provision with what it makes somebody owe, what it leaves open, and how its versions differ. */
export function Page(): ReactNode {
  const { ledger, agreement } = useAgreementView()
  const speech = useSpeech()
  const page = useMemo(() => toAgreementPage(ledger, agreement, speech), [ledger, agreement, speech])
  const say = useSay(agreementPageMessages)
  useScrollToHash()
  return (
    <>
      <PageHead title={page.headline} tab={say('tab', { title: page.title })} above={page.title}>
        <Facts page={page} />
        <AlsoPages pages={['findings', 'editor', 'collation']} />
      </PageHead>
      <div className={styles['columns']}>
        <section aria-label={say('provisions')}>
          {page.provisions.length === 0 ? (
            <Empty says={say('noProvisions')} />
          ) : (
            <ol className={styles['provisions']}>
              {page.provisions.map((provision) => (
                <ProvisionItem key={provision.id} provision={provision} />
              ))}
            </ol>
          )}
        </section>
        <aside className={styles['side']} aria-label={say('side')}>
          <Uncovered page={page} />
          <Texts page={page} />
          <Amendments page={page} />
          <Readings page={page} />
        </aside>
      </div>
    </>
  )
}

function Facts({ page }: { readonly page: AgreementPage }): ReactNode {
  const say = useSay(agreementPageMessages)
  return (
    <>
      {page.alsoKnownAs === '' ? undefined : <p>{say('also', { names: page.alsoKnownAs })}</p>}
      <dl className={styles['facts']}>
        {page.facts.map((fact) => (
          <div key={fact.word}>
            <dt>{fact.word}</dt>
            <dd>{fact.value}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}

/** More norms than this under one provision are shown when they are asked for. */
const NORMS_AT_FIRST = 60

function ProvisionItem({ provision }: { readonly provision: ProvisionRow }): ReactNode {
  const say = useSay(agreementPageMessages)
  const [norms, more] = useLimit(provision.norms, NORMS_AT_FIRST)
  return (
    <li id={`provision-${provision.id}`} className={styles['provision']}>
      <h2 className={styles['sign']}>
        {provision.sign}
        {provision.modelled ? undefined : (
          <span className={styles['coverage']}>{say('state', { ...provision.state })}</span>
        )}
      </h2>
      <div className={styles['body']}>
        <blockquote className={styles['says']} dir="auto">
          {provision.says}
        </blockquote>
        <ul className={styles['norms']}>
          {norms.map((row) => (
            <li key={row.id}>
              <StatusLabel status={row} />
              <AgreementLink page={normPath(row.id)} step>
                {row.title}
              </AgreementLink>
            </li>
          ))}
        </ul>
        {more}
        <ul className={styles['notes']}>
          {provision.differences.map((difference) => (
            <li key={difference.has}>
              <b>{say('differs', { effect: difference.ofEffect ? 'yes' : 'no' })}</b>: <bdi>{difference.publisher}</bdi>
              :{' '}
              <q>
                <bdi>{difference.has}</bdi>
              </q>
            </li>
          ))}
          {provision.gaps.map((gap) => (
            <li key={gap.id}>
              <b>{gap.kindWords}</b>: <bdi>{gap.words}</bdi>
            </li>
          ))}
        </ul>
      </div>
    </li>
  )
}

function Uncovered({ page }: { readonly page: AgreementPage }): ReactNode {
  const say = useSay(agreementPageMessages)
  if (page.provisions.length === 0) return undefined
  return (
    <section>
      <h2>{say('coverage')}</h2>
      {page.uncovered.length === 0 ? <p className="quiet">{say('allModelled')}</p> : undefined}
      <ul className={styles['list']}>
        {page.uncovered.map(({ id, sign, state }) => (
          <li key={id}>
            <a href={`#provision-${id}`}>{sign}</a>
            <span className={styles['about']} dir="auto">
              {say('state', { ...state })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Texts({ page }: { readonly page: AgreementPage }): ReactNode {
  const say = useSay(agreementPageMessages)
  return (
    <section>
      <h2>{say('texts')}</h2>
      {page.texts.length === 0 ? <p className="quiet">{say('noTexts')}</p> : undefined}
      <ul className={styles['list']}>
        {page.texts.map((text) => (
          <li key={text.id}>
            <span dir="auto">{text.publisher}</span>
            <span className={styles['about']}>{text.about}</span>
            <span className={styles['about']}>{text.differences}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Amendments({ page }: { readonly page: AgreementPage }): ReactNode {
  const say = useSay(agreementPageMessages)
  return (
    <section>
      <h2>{say('changes')}</h2>
      {page.amendments.length === 0 ? <p className="quiet">{say('noChanges')}</p> : undefined}
      <ul className={styles['list']}>
        {page.amendments.map((amendment) => (
          <li key={amendment.id} id={`amendment-${amendment.id}`}>
            <span>{amendment.words}</span>
            <span className={styles['about']}>{say('knownSince', { day: amendment.known })}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Readings({ page }: { readonly page: AgreementPage }): ReactNode {
  const say = useSay(agreementPageMessages)
  if (page.readings.length === 0) return undefined
  return (
    <section>
      <h2>{say('readings')}</h2>
      <ul className={styles['list']}>
        {page.readings.map((reading) => (
          <li key={reading.id}>
            <span dir="auto">{reading.words === '' ? reading.id : reading.words}</span>
            <span className={styles['about']}>{say('held', { kind: reading.kind, who: reading.heldBy })}</span>
            <AgreementLink page="ledger" search={{ overlay: [reading.id] }} className={styles['lay']}>
              {say('lay')}
            </AgreementLink>
          </li>
        ))}
      </ul>
    </section>
  )
}
