import { useState, type ReactNode } from 'react'
import { Reasons } from '#web/parts/reading/reasons.tsx'
import { familyOf } from '#web/parts/reading/item-kinds'
import { headOf, partsOf } from '#web/parts/reading/item-parts'
import { readingMessages } from '#web/parts/reading/reading-messages'
import type { ShownItem } from '#web/parts/reading/reading-pane.tsx'
import { useSay, useSpeech } from '#web/place/speech.tsx'
import styles from './draft-item.module.css'

/** One draft item: what kind, in which words, with which parts, how sure, and why each part is what it is. */
export function DraftItem(props: {
  readonly shown: ShownItem
  readonly lit: boolean
  readonly onLight: (id: string | undefined) => void
}): ReactNode {
  const { shown, lit, onLight } = props
  const { id, item } = shown
  const [open, setOpen] = useState(false)
  const speech = useSpeech()
  const say = useSay(readingMessages)
  return (
    <li id={`draft-${id}`} className={`${styles['item']} ${styles[familyOf(item.kind)]} ${lit ? styles['lit'] : ''}`}>
      <button
        type="button"
        data-step=""
        className={styles['open']}
        aria-expanded={open}
        onClick={() => setOpen((before) => !before)}
        onPointerEnter={() => onLight(id)}
        onPointerLeave={() => onLight(undefined)}
        onFocus={() => onLight(id)}
        onBlur={() => onLight(undefined)}
      >
        <span className={styles['kind']}>{headOf(item, speech)}</span>
        <span className={styles['sure']}>{say('sure', { percent: Math.round(item.sure * 100) })}</span>
      </button>
      <blockquote className={styles['quote']} dir="auto">
        {item.quote}
      </blockquote>
      <dl className={styles['parts']}>
        {partsOf(item, speech).map(([word, value]) => (
          <div key={word}>
            <dt>{word}</dt>
            <dd dir="auto">{value}</dd>
          </div>
        ))}
      </dl>
      {open ? <Reasons reasons={item.reasons} /> : undefined}
    </li>
  )
}
