import { useState, type ReactNode } from 'react'
import type { DraftItemAnswer } from '#api/readings/reading-answer'
import { familyOf, kindName } from '#web/parts/reading/item-kinds'
import type { ShownItem } from '#web/parts/reading/reading-pane.tsx'
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
  const reasons = item.reasons ?? []
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
        <span className={styles['kind']}>{headOf(item)}</span>
        <span className={styles['sure']}>{Math.round(item.sure * 100)} % sure</span>
      </button>
      <blockquote className={styles['quote']} dir="auto">
        {item.quote}
      </blockquote>
      <dl className={styles['parts']}>
        {partsOf(item).map(([word, value]) => (
          <div key={word}>
            <dt>{word}</dt>
            <dd dir="auto">{value}</dd>
          </div>
        ))}
      </dl>
      {open ? (
        <ul className={styles['reasons']}>
          {reasons.length === 0 ? <li>The reader gives no further reason.</li> : undefined}
          {reasons.map((reason) => (
            <li key={`${reason.field}-${reason.words}`}>
              <em>{reason.field}</em>, {reason.how}: {reason.words}
            </li>
          ))}
        </ul>
      ) : undefined}
    </li>
  )
}

function headOf(item: DraftItemAnswer): string {
  if (item.kind === 'claim' && item.standing !== undefined) return `claim, ${item.standing.replaceAll('-', ' ')}`
  if (item.kind === 'gap' && item.gap !== undefined && item.gap !== 'other') return `gap: no ${item.gap}`
  return item.basis === undefined || item.basis.kind === 'clause'
    ? kindName(item.kind)
    : `${kindName(item.kind)}, ${item.basis.kind}`
}

function partsOf(item: DraftItemAnswer): readonly (readonly [string, string])[] {
  const parts: readonly (readonly [string, string | undefined])[] = [
    ['Who', nameOf(item.bearer)],
    ['To whom', nameOf(item.counterparty)],
    ['Ensured by', nameOf(item.guarantor)],
    ['Where', nameOf(item.place)],
    ['By when', item.deadline === undefined ? undefined : `${item.deadline.value}, day ${item.deadline.edge}`],
    ['Said by', item.speakers?.map(speakerName).join(', after ')],
    ['Whose', item.basis?.speaker],
  ]
  return parts.flatMap(([word, value]) => (value === undefined || value === '' ? [] : [[word, value] as const]))
}

function nameOf(thing: DraftItemAnswer['bearer']): string | undefined {
  if (thing === undefined) return undefined
  return thing.name === undefined || thing.name === thing.said ? thing.said : `${thing.said} (${thing.name})`
}

function speakerName(speaker: NonNullable<DraftItemAnswer['speakers']>[number]): string {
  const office = speaker.office ?? (speaker.pastOffice === undefined ? undefined : `formerly ${speaker.pastOffice}`)
  const plain = speaker.named ? speaker.name : `${speaker.name} (unnamed)`
  return office === undefined ? plain : `${plain}, ${office}`
}
