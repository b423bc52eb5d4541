import { useSuspenseQuery } from '@tanstack/react-query'
import { useMemo, type ReactNode } from 'react'
import { groupBy } from '#base/group'
import type { FindingAnswer } from '#api/findings/findings-answer'
import { gapsOf, type GapRow } from '#views/gap-rows'
import { capitalised, countWords } from '#views/words/list-words'
import { spokenWords } from '#views/words/time-words'
import { normTitle } from '#views/words/norm-sentence'
import { findingsQuery } from '#web/client/queries'
import { AgreementLink, normPath } from '#web/parts/agreement-link.tsx'
import { Empty } from '#web/parts/empty.tsx'
import { PageHead } from '#web/parts/page-head.tsx'
import { useAgreementView } from '#web/place/agreement-view.tsx'
import styles from './findings.module.css'

/** What the text leaves open, as its reviewers noted, and what the linter finds unclear, with the words it is about. */
export function Page(): ReactNode {
  const { agreement, index } = useAgreementView()
  const { data } = useSuspenseQuery(findingsQuery(agreement.id))
  const gaps = useMemo(() => gapsOf(index), [index])
  return (
    <>
      <PageHead title={titleOf(gaps, data.findings)} tab={`Findings: ${agreement.instrument.title}`}>
        Questions to ask whoever drafts or interprets the text. A finding is no reproach: a short ceasefire leaves open
        what a long accord settles. <AgreementLink page="editor">Mend them in the file</AgreementLink>, where they are
        marked as one writes.
      </PageHead>
      <div className={styles['columns']}>
        <section>
          <h2>Left open, as noted by whoever reviewed the text</h2>
          {gaps.length === 0 ? (
            <Empty says="No gap is noted. They are written under `gaps` of a provision." />
          ) : undefined}
          <ul className={styles['list']}>
            {gaps.map((gap) => (
              <Gap key={gap.id} gap={gap} />
            ))}
          </ul>
        </section>
        <section>
          <h2>Found by rules</h2>
          <ByRule findings={data.findings} />
        </section>
      </div>
    </>
  )
}

function titleOf(gaps: readonly GapRow[], findings: readonly FindingAnswer[]): string {
  const rules = new Set(findings.map((finding) => finding.rule)).size
  return `The text leaves ${countWords(gaps.length, 'question')} open; ${countWords(rules, 'rule')} found ${countWords(findings.length, 'unclear point')}`
}

function Gap({ gap }: { readonly gap: GapRow }): ReactNode {
  return (
    <li className={styles['item']}>
      <p>
        <span className={styles['kind']}>{gap.kindWords}</span> <span className={styles['sign']}>{gap.sign}</span>
      </p>
      <p dir="auto">{capitalised(gap.words)}.</p>
      <Norms ids={gap.norms} />
      {gap.noticedBy === undefined ? undefined : <p className={styles['by']}>Noticed by {gap.noticedBy}</p>}
    </li>
  )
}

/** The order in which severities are listed; unknown ones come last. */
const SEVERITIES = ['error', 'warning', 'note', 'info']

function ByRule({ findings }: { readonly findings: readonly FindingAnswer[] }): ReactNode {
  if (findings.length === 0) return <Empty says="No rule found anything unclear." />
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

function Rule({ rule, findings }: { readonly rule: string; readonly findings: readonly FindingAnswer[] }): ReactNode {
  const [first] = findings
  return (
    <li className={styles['item']} id={`rule-${rule}`}>
      <p>
        <span className={styles['kind']}>{rule}</span>{' '}
        <span className={styles['sign']}>
          {first?.severity}, {countWords(findings.length, 'time')}
        </span>
      </p>
      {first?.matters === undefined ? undefined : <p className="quiet">{capitalised(first.matters)}</p>}
      <ul className={styles['findings']}>
        {findings.map((finding) => (
          <li key={`${finding.message}-${finding.norms.join(' ')}`}>
            <p dir="auto">{capitalised(spokenWords(finding.message))}</p>
            {finding.spans.slice(0, 2).map((span) => (
              <blockquote key={`${span.from}-${span.to}`} className={styles['quote']} dir="auto">
                {span.quote}
              </blockquote>
            ))}
            <Norms ids={finding.norms} />
            <p className={styles['by']}>Ask: {finding.question}</p>
          </li>
        ))}
      </ul>
    </li>
  )
}

function Norms({ ids }: { readonly ids: readonly string[] }): ReactNode {
  const { index } = useAgreementView()
  if (ids.length === 0) return undefined
  return (
    <ul className={styles['norms']}>
      {ids.map((id) => {
        const norm = index.normById.get(id)
        return (
          <li key={id}>
            <AgreementLink page={normPath(id)} step>
              {norm === undefined ? id : normTitle(norm, index)}
            </AgreementLink>
          </li>
        )
      })}
    </ul>
  )
}
