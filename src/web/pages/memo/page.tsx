import { provisionMark } from '#model/instrument/provision-mark'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useMemo, type ReactNode } from 'react'
import { coverageFigure } from '#views/coverage'
import { toReviewMemo, type MemoPoint, type MemoSection, type ReviewMemo } from '#views/review-memo'
import { capitalised } from '#views/words/list-words'
import { findingWords, stopped } from '#views/words/finding-words'
import { ruleMessages } from '#views/words/rule-messages'
import { ruleMatters, ruleQuestion, ruleTitle } from '#views/words/rule-words'
import { findingsQuery } from '#web/client/queries'
import { memoMessages } from '#web/pages/memo/memo-messages'
import { inEnglishUnless } from '#web/parts/in-english-unless'
import { PageHead } from '#web/parts/page-head.tsx'
import { useAgreementView } from '#web/place/agreement-view.tsx'
import { useSay, useSpeechIn } from '#web/place/speech.tsx'
import styles from './memo.module.css'

/** The findings as questions for a negotiating team, on pages that print. */
export function Page(): ReactNode {
  const { agreement } = useAgreementView()
  const { data } = useSuspenseQuery(findingsQuery(agreement.id))
  useSpeechIn(memoMessages, ruleMessages)
  const say = useSay(memoMessages)
  const title = agreement.instrument.title
  const memo = useMemo(
    () => toReviewMemo({ title, ...data, coverage: coverageFigure(agreement), notes: [] }),
    [agreement, data, title],
  )
  const { error: errors, warning: warnings, note: notes } = memo.counts
  const { total, modelled, outOfScope, open } = memo.figure
  return (
    <>
      <PageHead title={say('title', { title })} tab={say('title', { title })}>
        <p>{say('intro')}</p>
        <p>
          {memo.sections.length === 0 ? say('nothing') : say('summary', { errors, warnings, notes })}{' '}
          {say('coverage', { total, modelled, outOfScope, open })}
        </p>
        <button type="button" className={styles['print']} onClick={() => window.print()}>
          {say('print')}
        </button>
      </PageHead>
      <div className={styles['memo']}>
        {memo.sections.map((section) => (
          <Section key={section.title} section={section} />
        ))}
        <Rest memo={memo} />
      </div>
    </>
  )
}

function Section({ section }: { readonly section: MemoSection }): ReactNode {
  const say = useSay(memoMessages)
  return (
    <section>
      <h2>{section.sign ?? say('whole')}</h2>
      <ol>
        {section.points.map((point) => (
          <Point key={`${point.rule}-${point.message}`} point={point} />
        ))}
      </ol>
    </section>
  )
}

function Point({ point }: { readonly point: MemoPoint }): ReactNode {
  const { severity, rule, found, quotes } = point
  const say = useSay(memoMessages)
  const { index } = useAgreementView()
  const { speech } = index
  const asked = ruleQuestion(rule, point.question, speech)
  const matters = ruleMatters(rule, point.matters, speech)
  return (
    <li className={styles['point']}>
      <label className={styles['ask']}>
        <input type="checkbox" /> <span {...inEnglishUnless(asked.isTold)}>{capitalised(asked.words)}</span>
      </label>
      <p>{findingWords(found, index)}</p>
      {quotes.map((quote) => (
        <blockquote key={quote} dir="auto">
          {quote}
        </blockquote>
      ))}
      <p className={styles['small']}>
        <b>{say('why')}</b> <span {...inEnglishUnless(matters.isTold)}>{stopped(matters.words)}</span>
      </p>
      <p className={styles['small']}>
        {say('severity', { severity })} · {ruleTitle(rule, speech)} · <bdi lang="en">{rule}</bdi>
      </p>
    </li>
  )
}

function Rest({ memo }: { readonly memo: ReviewMemo }): ReactNode {
  const say = useSay(memoMessages)
  const { index } = useAgreementView()
  return (
    <>
      {memo.open.length === 0 ? undefined : (
        <section>
          <h2>{say('open')}</h2>
          <ul>
            {memo.open.map(({ number, says }) => (
              <li key={number} dir="auto">
                {provisionMark(number)}: {says}
              </li>
            ))}
          </ul>
        </section>
      )}
      {memo.allowed.length === 0 ? undefined : (
        <section>
          <h2>{say('allowed')}</h2>
          <ul>
            {memo.allowed.map(({ message, found, reason }) => (
              <li key={message}>
                {findingWords(found, index)} {say('reason')} <bdi>{reason}</bdi>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
