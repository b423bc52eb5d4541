import { useMemo, type ReactNode } from 'react'
import { toAgreementPage, type AgreementPage, type ProvisionRow } from '#views/agreement-page'
import { AgreementLink, normPath } from '#web/parts/agreement-link.tsx'
import { Empty } from '#web/parts/empty.tsx'
import { PageHead } from '#web/parts/page-head.tsx'
import { StatusLabel } from '#web/parts/status-mark.tsx'
import { agreementPageMessages } from '#web/pages/agreement/agreement-page-messages'
import { useAgreementView } from '#web/place/agreement-view.tsx'
import { useSay } from '#web/place/speech.tsx'
import { useScrollToHash } from '#web/place/use-scroll-to-hash'
import styles from './agreement.module.css'

/** The text itself: every provision with what it makes somebody owe, what it leaves open, and how its versions differ. */
export function Page(): ReactNode {
  const { ledger, agreement } = useAgreementView()
  const page = useMemo(() => toAgreementPage(ledger, agreement), [ledger, agreement])
  useScrollToHash()
  return (
    <>
      <PageHead title={page.headline} tab={`The text: ${page.title}`} above={page.title}>
        <Facts page={page} />
      </PageHead>
      <div className={styles['columns']}>
        <section aria-label="Provisions">
          {page.provisions.length === 0 ? (
            <Empty says="No provision is written down yet. They stand in the agreement file, under `provisions`." />
          ) : (
            <ol className={styles['provisions']}>
              {page.provisions.map((provision) => (
                <ProvisionItem key={provision.id} provision={provision} />
              ))}
            </ol>
          )}
        </section>
        <aside className={styles['side']} aria-label="Versions, changes and readings">
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
  return (
    <>
      {page.alsoKnownAs === '' ? undefined : <p>Also known as {page.alsoKnownAs}.</p>}
      <dl className={styles['facts']}>
        {page.facts.map((fact) => (
          <div key={fact.word}>
            <dt>{fact.word}</dt>
            <dd dir="auto">{fact.value}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}

function ProvisionItem({ provision }: { readonly provision: ProvisionRow }): ReactNode {
  return (
    <li id={`provision-${provision.id}`} className={styles['provision']}>
      <h2 className={styles['sign']}>
        {provision.sign}
        {provision.modelled ? undefined : <span className={styles['coverage']}>{provision.coverage}</span>}
      </h2>
      <div className={styles['body']}>
        <blockquote className={styles['says']} dir="auto">
          {provision.says}
        </blockquote>
        <ul className={styles['norms']}>
          {provision.norms.map((row) => (
            <li key={row.id}>
              <StatusLabel status={row} />
              <AgreementLink page={normPath(row.id)} step>
                {row.title}
              </AgreementLink>
            </li>
          ))}
        </ul>
        <ul className={styles['notes']}>
          {provision.differences.map((difference) => (
            <li key={difference.has} dir="auto">
              <b>{difference.ofEffect ? 'differs in effect' : 'differs in words'}</b>: {difference.publisher}: “
              {difference.has}”
            </li>
          ))}
          {provision.gaps.map((gap) => (
            <li key={gap.id} dir="auto">
              <b>{gap.kindWords}</b>: {gap.words}
            </li>
          ))}
        </ul>
      </div>
    </li>
  )
}

function Uncovered({ page }: { readonly page: AgreementPage }): ReactNode {
  const say = useSay(agreementPageMessages)
  return (
    <section>
      <h2>{say('coverage')}</h2>
      {page.uncovered.length === 0 ? <p className="quiet">{say('allModelled')}</p> : undefined}
      <ul className={styles['list']}>
        {page.uncovered.map(({ id, sign, coverage }) => (
          <li key={id}>
            <a href={`#provision-${id}`}>{sign}</a>
            <span className={styles['about']} dir="auto">
              {coverage}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Texts({ page }: { readonly page: AgreementPage }): ReactNode {
  return (
    <section>
      <h2>Published texts</h2>
      {page.texts.length === 0 ? <p className="quiet">No published text is noted.</p> : undefined}
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
  return (
    <section>
      <h2>What changed it, as known at this vantage</h2>
      {page.amendments.length === 0 ? <p className="quiet">No change is known.</p> : undefined}
      <ul className={styles['list']}>
        {page.amendments.map((amendment) => (
          <li key={amendment.id} id={`amendment-${amendment.id}`}>
            <span dir="auto">{amendment.words}</span>
            <span className={styles['about']}>known since {amendment.known}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Readings({ page }: { readonly page: AgreementPage }): ReactNode {
  if (page.readings.length === 0) return undefined
  return (
    <section>
      <h2>Readings that somebody holds</h2>
      <ul className={styles['list']}>
        {page.readings.map((reading) => (
          <li key={reading.id}>
            <span dir="auto">{reading.words === '' ? reading.id : reading.words}</span>
            <span className={styles['about']} dir="auto">
              {reading.kind} of {reading.heldBy}
            </span>
            <AgreementLink page="ledger" search={{ overlay: [reading.id] }} className={styles['lay']}>
              Lay it over the ledger
            </AgreementLink>
          </li>
        ))}
      </ul>
    </section>
  )
}
