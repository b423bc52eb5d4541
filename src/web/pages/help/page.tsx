import type { ReactNode } from 'react'
import { gradeMeaning } from '#views/words/claim-words'
import { allStatusWords } from '#views/words/status-words'
import { GradeChip } from '#web/parts/grade-chip.tsx'
import { PageHead } from '#web/parts/page-head.tsx'
import { StatusLabel } from '#web/parts/status-mark.tsx'
import { useKnownPages } from '#web/place/pages'
import { useSetting } from '#web/place/setting'
import styles from './help.module.css'

/** Keys, marks, grades and words: what somebody needs who sees the workbench for the first time. */
export function Page(): ReactNode {
  return (
    <>
      <PageHead title="How to read this, and how to move in it" tab="Help">
        Servanda decides nothing about who is right. It shows what the text says, what each source says, and what
        follows.
      </PageHead>
      <div className={styles['columns']}>
        <Keys />
        <Statuses />
        <Grades />
        <Words />
      </div>
    </>
  )
}

const keys: readonly (readonly [string, string])[] = [
  ['Ctrl K', 'find anything: a norm, a place, a source, a page, or a day such as 20 Nov 2020'],
  ['j  k', 'next and previous in a list; Enter opens'],
  ['/', 'filter the list'],
  ['?', 'this page'],
]

const sliderKeys: readonly (readonly [string, string])[] = [
  ['← →', 'a day'],
  ['Shift ← →', 'to the last or next change'],
  ['Page Up, Page Down', 'thirty days'],
  ['Home, End', 'the first or last day'],
]

function Keys(): ReactNode {
  const pages = useKnownPages()
  const [chosen, choose] = useSetting('keys')
  return (
    <section>
      <h2>Keys</h2>
      <KeyList keys={keys} />
      <label className={styles['switch']}>
        <input
          type="checkbox"
          checked={chosen !== 'off'}
          onChange={(event) => choose(event.target.checked ? undefined : 'off')}
        />
        <span>Single keys are on</span>
      </label>
      <h3>On the handles of the time bar</h3>
      <KeyList keys={sliderKeys} />
      <h3>Places</h3>
      <dl className={styles['list']}>
        {pages.map((page) => (
          <div key={page.path}>
            <dt>{page.name}</dt>
            <dd>{page.says}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function KeyList(props: { readonly keys: readonly (readonly [string, string])[] }): ReactNode {
  return (
    <dl className={styles['list']}>
      {props.keys.map(([key, does]) => (
        <div key={key}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  )
}

function Statuses(): ReactNode {
  return (
    <section>
      <h2>Statuses</h2>
      <dl className={styles['statuses']}>
        {allStatusWords().map((status) => (
          <div key={status.word}>
            <dt>
              <StatusLabel status={status} />
            </dt>
            <dd>{status.means}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function Grades(): ReactNode {
  const reliabilities = ['A', 'B', 'C', 'D', 'E', 'F'] as const
  const credibilities = [1, 2, 3, 4, 5, 6] as const
  return (
    <section>
      <h2>Grades</h2>
      <p>
        Two characters that are never added up: the letter grades the source, the digit the claim. F and 6 mean that
        nobody can tell; such a claim is shown and decides nothing.
      </p>
      <dl className={styles['list']}>
        {reliabilities.map((letter, at) => {
          const digit = credibilities[at] ?? 6
          return (
            <div key={letter}>
              <dt>
                <GradeChip grade={`${letter}${digit}`} unjudged={letter === 'F'} />
              </dt>
              <dd>{gradeMeaning(letter, digit)}</dd>
            </div>
          )
        })}
      </dl>
    </section>
  )
}

function Words(): ReactNode {
  return (
    <section>
      <h2>Words</h2>
      <dl className={styles['words']}>
        {words.map(([word, means]) => (
          <div key={word}>
            <dt>{word}</dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

const words: readonly (readonly [string, string])[] = [
  ['as of', 'the day in the world that you ask about'],
  ['as known at', 'the state of knowledge: only what was known by the end of that day counts'],
  ['forecast', 'as of a later day than as known at: what would hold if nothing more became known'],
  ['norm', 'an obligation, prohibition, power, permission or guarantee of the text'],
  ['bearer, counterparty', 'who owes, and to whom'],
  ['claim', 'one assertion by one source; nothing ever overwrites it'],
  ['origin', 'where a claim first came from; ten reports of one statement are one origin'],
  ['admitted', 'good enough to decide by the policy in force: source C or better, claim 3 or better'],
  ['opinion', 'somebody’s reading of the text; laid over it on demand, and never mixed with clauses'],
  ['gap', 'something that the text leaves open'],
]
