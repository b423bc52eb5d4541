import type { ReactNode } from 'react'
import { gradeMeaning } from '#views/words/claim-words'
import { allStatusWords } from '#views/words/status-words'
import { GradeChip } from '#web/parts/grade-chip.tsx'
import { PageHead } from '#web/parts/page-head.tsx'
import { StatusLabel } from '#web/parts/status-mark.tsx'
import { useKnownPages } from '#web/place/pages'
import { exampleDay } from '#views/words/day-words'
import { helpMessages } from '#web/pages/help/help-messages'
import { pagesMessages } from '#views/words/pages-messages'
import { PageLink } from '#web/parts/page-link.tsx'
import { useSay, useSayPieces, useSpeech, withMarks } from '#web/place/speech.tsx'
import styles from './help.module.css'

/** Keys, marks, grades and words: what somebody needs who sees the workbench for the first time. */
export function Page(): ReactNode {
  const say = useSay(helpMessages)
  return (
    <>
      <PageHead title={say('title')} tab={useSay(pagesMessages)('help')}>
        {say('intro')}
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

function Keys(): ReactNode {
  const pages = useKnownPages()
  const speech = useSpeech()
  const say = useSay(helpMessages)
  const pieces = useSayPieces(helpMessages)
  const sayPage = useSay(pagesMessages)
  const keys = [
    ['Ctrl K', say('keyFind', { day: exampleDay(speech) })],
    ['j  k', say('keyStep')],
    ['/', say('keyFilter')],
    ['?', say('keyHelp')],
  ] as const
  const reviewKeys = [
    ['a  r  e  m', say('keyDecide')],
    ['u', say('keyUndo')],
    ['[  ]', say('keyEnd')],
    ['{  }', say('keyBegin')],
    ['n', say('keyNext')],
  ] as const
  const sliderKeys = [
    ['← →', say('sliderDay')],
    ['Shift ← →', say('sliderChange')],
    ['Page Up, Page Down', say('sliderMonth')],
    ['Home, End', say('sliderEnd')],
  ] as const
  return (
    <section>
      <h2>{say('keys')}</h2>
      <KeyList keys={keys} />
      <p className={styles['switch']}>
        {withMarks(pieces('keySwitch'), { settings: (words) => <PageLink page="settings">{words}</PageLink> })}
      </p>
      <h3>{say('reviewing')}</h3>
      <KeyList keys={reviewKeys} />
      <h3>{say('sliders')}</h3>
      <KeyList keys={sliderKeys} />
      <h3>{say('places')}</h3>
      <dl className={styles['list']}>
        {pages.map((page) => (
          <div key={page.path}>
            <dt>{sayPage(page.name)}</dt>
            <dd>{sayPage(`${page.name}Says`)}</dd>
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
            <kbd dir="ltr">{key}</kbd>
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  )
}

function Statuses(): ReactNode {
  const say = useSay(helpMessages)
  return (
    <section>
      <h2>{say('statuses')}</h2>
      <dl className={styles['statuses']}>
        {allStatusWords(useSpeech()).map((status) => (
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
  const speech = useSpeech()
  const say = useSay(helpMessages)
  const reliabilities = ['A', 'B', 'C', 'D', 'E', 'F'] as const
  const credibilities = [1, 2, 3, 4, 5, 6] as const
  return (
    <section>
      <h2>{say('grades')}</h2>
      <p>{say('gradesSays')}</p>
      <dl className={styles['list']}>
        {reliabilities.map((letter, at) => {
          const digit = credibilities[at] ?? 6
          return (
            <div key={letter}>
              <dt>
                <GradeChip grade={`${letter}${digit}`} unjudged={letter === 'F'} />
              </dt>
              <dd>{gradeMeaning(letter, digit, speech)}</dd>
            </div>
          )
        })}
      </dl>
    </section>
  )
}

const words = [
  'asOf',
  'knownAt',
  'forecast',
  'norm',
  'bearer',
  'claim',
  'origin',
  'admitted',
  'opinion',
  'gap',
] as const

function Words(): ReactNode {
  const say = useSay(helpMessages)
  return (
    <section>
      <h2>{say('words')}</h2>
      <dl className={styles['words']}>
        {words.map((word) => (
          <div key={word}>
            <dt>{say(word)}</dt>
            <dd>{say(`${word}Means`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
