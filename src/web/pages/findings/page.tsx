import { useSuspenseQuery } from '@tanstack/react-query'
import { useMemo, type ReactNode } from 'react'
import { groupBy } from '#base/group'
import type { FindingAnswer, FindingsAnswer } from '#api/findings/findings-answer'
import { gapsOf, type GapRow } from '#views/gap-rows'
import { capitalised } from '#views/words/list-words'
import { findingWords, stopped } from '#views/words/finding-words'
import { ruleMessages } from '#views/words/rule-messages'
import { ruleMatters, ruleQuestion, ruleTitle } from '#views/words/rule-words'
import { normTitle } from '#views/words/norm-sentence'
import { findingsQuery } from '#web/client/queries'
import { findingsMessages } from '#web/pages/findings/findings-messages'
import { AgreementLink, normPath } from '#web/parts/agreement-link.tsx'
import { Empty } from '#web/parts/empty.tsx'
import { inEnglishUnless } from '#web/parts/in-english-unless'
import { PageHead } from '#web/parts/page-head.tsx'
import { useLimit } from '#web/parts/use-limit.tsx'
import { useAgreementView } from '#web/place/agreement-view.tsx'
import { useSay, useSayPieces, useSpeech, useSpeechIn, withMarks } from '#web/place/speech.tsx'
import styles from './findings.module.css'

/** What the text leaves open, as its reviewers noted, and what the linter finds unclear, with the words it is about. */
export function Page(): ReactNode {
  const { agreement, index } = useAgreementView()
  const { data } = useSuspenseQuery(findingsQuery(agreement.id))
  useSpeechIn(findingsMessages, ruleMessages)
  const say = useSay(findingsMessages)
  const pieces = useSayPieces(findingsMessages)
  const gaps = useMemo(() => gapsOf(index), [index])
  const rules = new Set(data.findings.map((finding) => finding.rule)).size
  return (
    <>
      <PageHead
        title={say('title', { gaps: gaps.length, rules, findings: data.findings.length })}
        tab={say('tab', { title: agreement.instrument.title })}
      >
        {withMarks(pieces('intro'), {
          editor: (words) => <AgreementLink page="editor">{words}</AgreementLink>,
          memo: (words) => <AgreementLink page="memo">{words}</AgreementLink>,
        })}
      </PageHead>
      <div className={styles['columns']}>
        <section>
          <h2>{say('gapsHeading')}</h2>
          {gaps.length === 0 ? <Empty says={say('noGaps')} /> : undefined}
          <ul className={styles['list']}>
            {gaps.map((gap) => (
              <Gap key={gap.id} gap={gap} />
            ))}
          </ul>
        </section>
        <section>
          <h2>{say('rulesHeading')}</h2>
          <ByRule findings={data.findings} />
          <Allowed allowed={data.allowed} />
        </section>
      </div>
    </>
  )
}

/** What the file allows: no fault is hidden without its reason being told. */
function Allowed({ allowed }: { readonly allowed: FindingsAnswer['allowed'] }): ReactNode {
  const say = useSay(findingsMessages)
  const { index } = useAgreementView()
  if (allowed.length === 0) return undefined
  return (
    <>
      <h2>{say('allowedHeading')}</h2>
      <p className="quiet">{say('allowedCount', { count: allowed.length })}</p>
      <ul className={styles['list']}>
        {allowed.map(({ finding, reason }) => (
          <li key={`${finding.rule}-${finding.message}`} className={styles['item']}>
            <span className={styles['kind']}>{ruleTitle(finding.rule, index.speech)}</span>
            <p>{findingWords(finding.found, index)}</p>
            <p dir="auto">{say('reason', { reason })}</p>
          </li>
        ))}
      </ul>
    </>
  )
}

function Gap({ gap }: { readonly gap: GapRow }): ReactNode {
  const say = useSay(findingsMessages)
  return (
    <li className={styles['item']}>
      <p>
        <span className={styles['kind']}>{gap.kindWords}</span> <span className={styles['sign']}>{gap.sign}</span>
      </p>
      <p dir="auto">{capitalised(gap.words)}.</p>
      <Norms ids={gap.norms} />
      {gap.noticedBy === undefined ? undefined : (
        <p className={styles['by']}>{say('noticedBy', { who: gap.noticedBy })}</p>
      )}
    </li>
  )
}

/** The order in which severities are listed; unknown ones come last. */
const SEVERITIES = ['error', 'warning', 'note', 'info']

function ByRule({ findings }: { readonly findings: readonly FindingAnswer[] }): ReactNode {
  const say = useSay(findingsMessages)
  if (findings.length === 0) return <Empty says={say('noFindings')} />
  const weight = (severity: string): number => {
    const at = SEVERITIES.indexOf(severity)
    return at === -1 ? SEVERITIES.length : at
  }
  const sorted = [...findings].sort((a, b) => weight(a.severity) - weight(b.severity))
  const groups = groupBy(sorted, (finding) => finding.rule)
  return (
    <ul className={styles['list']}>
      {[...groups].map(([rule, members]) => (
        <Rule key={rule} rule={rule} findings={members} />
      ))}
    </ul>
  )
}

const FINDINGS_AT_FIRST = 60

function Rule({ rule, findings }: { readonly rule: string; readonly findings: readonly FindingAnswer[] }): ReactNode {
  const [first] = findings
  const [shown, more] = useLimit(findings, FINDINGS_AT_FIRST)
  const say = useSay(findingsMessages)
  const { index } = useAgreementView()
  return (
    <li className={styles['item']} id={`rule-${rule}`}>
      <p>
        <span className={styles['kind']}>{ruleTitle(rule, index.speech)}</span>{' '}
        <span className={styles['sign']}>
          <bdi lang="en">{rule}</bdi> · {say('times', { severity: first?.severity ?? '', count: findings.length })}
        </span>
      </p>
      {first === undefined ? undefined : <WhyAndAsk finding={first} />}
      <ul className={styles['findings']}>
        {shown.map((finding) => (
          <li key={`${finding.message}-${finding.norms.join(' ')}`}>
            <p>{findingWords(finding.found, index)}</p>
            {finding.spans.slice(0, 2).map((span) => (
              <blockquote key={`${span.from}-${span.to}`} className={styles['quote']} dir="auto">
                {span.quote}
              </blockquote>
            ))}
            <Norms ids={finding.norms} />
          </li>
        ))}
      </ul>
      {more}
    </li>
  )
}

/** Why it matters and what to ask the drafters, in the language of the page where it has words for it. */
function WhyAndAsk({ finding }: { readonly finding: FindingAnswer }): ReactNode {
  const say = useSay(findingsMessages)
  const speech = useSpeech()
  const matters = ruleMatters(finding.rule, finding.matters, speech)
  const asked = ruleQuestion(finding.rule, finding.question, speech)
  return (
    <>
      <p className="quiet" {...inEnglishUnless(matters.isTold)}>
        {stopped(capitalised(matters.words))}
      </p>
      <p {...inEnglishUnless(asked.isTold)}>{say('ask', { question: asked.words })}</p>
    </>
  )
}

/** More norms than this under one finding are shown when they are asked for. */
const NORMS_AT_FIRST = 12

function Norms({ ids }: { readonly ids: readonly string[] }): ReactNode {
  const { index } = useAgreementView()
  const [shown, more] = useLimit(ids, NORMS_AT_FIRST)
  if (ids.length === 0) return undefined
  return (
    <ul className={styles['norms']}>
      {shown.map((id) => {
        const norm = index.normById.get(id)
        return (
          <li key={id}>
            <AgreementLink page={normPath(id)} step>
              {norm === undefined ? id : normTitle(norm, index)}
            </AgreementLink>
          </li>
        )
      })}
      {more === undefined ? undefined : <li>{more}</li>}
    </ul>
  )
}
