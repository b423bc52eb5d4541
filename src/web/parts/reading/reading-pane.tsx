import { useMemo, useState, type ReactNode } from 'react'
import type { DraftItemAnswer, ReadingAnswer } from '#api/readings/reading-answer'
import type { Speech } from '#views/speech/speech'
import { Empty } from '#web/parts/empty.tsx'
import { DraftItem } from '#web/parts/reading/draft-item.tsx'
import { familyOf, FAMILIES, type ItemFamily } from '#web/parts/reading/item-kinds'
import { kindName } from '#web/parts/reading/item-parts'
import { MarkedText, type MarkedSpan } from '#web/parts/reading/marked-text.tsx'
import { languageName } from '#views/words/language-name'
import { useLimit } from '#web/parts/use-limit.tsx'
import { readingMessages } from '#web/parts/reading/reading-messages'
import { dayOf } from '#web/parts/reading/day-of'
import { readerWords } from '#views/words/reader-reason-words'
import { useSay, useSpeech } from '#web/place/speech.tsx'
import styles from './reading-pane.module.css'

/** A draft item with an id of its own: what the reader found, and where. */
export interface ShownItem {
  readonly id: string
  readonly item: DraftItemAnswer
}

/** A text with its draft items beside it: pointing at either lights the other. */
export function ReadingPane(props: { readonly text: string; readonly reading: ReadingAnswer }): ReactNode {
  const { text, reading } = props
  const speech = useSpeech()
  const say = useSay(readingMessages)
  const items = useMemo(() => reading.items.map((item, at) => ({ id: item.id ?? `item-${at}`, item })), [reading.items])
  const [lit, setLit] = useState<string>()
  const [families, setFamilies] = useState<readonly ItemFamily[]>(['duty', 'claim', 'gap'])
  const shown = useMemo(() => items.filter(({ item }) => families.includes(familyOf(item.kind))), [items, families])
  const [drawn, more] = useLimit(shown)
  const spans = useMemo(() => drawn.map((one) => toMarkedSpan(one, speech)), [drawn, speech])
  return (
    <>
      <Judgement reading={reading} />
      <FamilyChoice items={items} chosen={families} onChoose={setFamilies} />
      <div className={styles['pane']}>
        <MarkedText text={text} spans={spans} lit={lit} onLight={setLit} />
        <section className={styles['items']} aria-label={say('found')}>
          {shown.length === 0 ? (
            <Empty says={say('nothing')} />
          ) : (
            <ol className={styles['list']}>
              {drawn.map((one) => (
                <DraftItem key={one.id} shown={one} lit={lit === one.id} onLight={setLit} />
              ))}
            </ol>
          )}
          {more}
        </section>
      </div>
    </>
  )
}

function toMarkedSpan({ id, item }: ShownItem, speech: Speech): MarkedSpan {
  return { id, ...item.span, family: familyOf(item.kind), name: kindName(item.kind, speech) }
}

/** What the reader says of the text as a whole, and where it breaks off. */
function Judgement({ reading }: { readonly reading: ReadingAnswer }): ReactNode {
  const { document, items } = reading
  const speech = useSpeech()
  const say = useSay(readingMessages)
  const facts = [
    document.kind === 'instrument' ? say('asAgreement') : say('asReport'),
    document.published === undefined ? say('noDay') : say('published', { day: dayOf(document.published, speech) }),
    say('language', { tag: languageName(document.language, speech.language) }),
    say('items', { count: items.length }),
  ]
  return (
    <div className={styles['judgement']}>
      <p>{facts.join(' · ')}</p>
      {document.complete ? undefined : (
        <p className={styles['incomplete']}>
          {document.incompleteBecause === undefined
            ? say('incomplete')
            : say('incompleteBecause', { why: readerWords(document.incompleteBecause, speech).words })}
        </p>
      )}
    </div>
  )
}

function FamilyChoice(props: {
  readonly items: readonly ShownItem[]
  readonly chosen: readonly ItemFamily[]
  readonly onChoose: (families: readonly ItemFamily[]) => void
}): ReactNode {
  const { items, chosen, onChoose } = props
  const say = useSay(readingMessages)
  const toggle = (family: ItemFamily): void =>
    onChoose(chosen.includes(family) ? chosen.filter((other) => other !== family) : [...chosen, family])
  return (
    <fieldset className={styles['families']}>
      <legend className="unseen">{say('families')}</legend>
      {FAMILIES.map((family) => {
        const count = items.filter(({ item }) => familyOf(item.kind) === family).length
        return (
          <label key={family} className={`${styles['family']} ${styles[family]}`}>
            <input type="checkbox" checked={chosen.includes(family)} onChange={() => toggle(family)} />
            <span>
              {say(`family.${family}`)} <span className="quiet">{count}</span>
            </span>
          </label>
        )
      })}
    </fieldset>
  )
}
