import { useMemo, useState, type ReactNode } from 'react'
import type { DraftItemAnswer, ReadingAnswer } from '#api/readings/reading-answer'
import { spokenWords } from '#views/words/time-words'
import { countWords } from '#views/words/list-words'
import { Empty } from '#web/parts/empty.tsx'
import { DraftItem } from '#web/parts/reading/draft-item.tsx'
import { familyOf, kindName, FAMILIES, type ItemFamily } from '#web/parts/reading/item-kinds'
import { MarkedText, type MarkedSpan } from '#web/parts/reading/marked-text.tsx'
import styles from './reading-pane.module.css'

/** A draft item with an id of its own: what the reader found, and where. */
export interface ShownItem {
  readonly id: string
  readonly item: DraftItemAnswer
}

/** A text with its draft items beside it: pointing at either lights the other. */
export function ReadingPane(props: { readonly text: string; readonly reading: ReadingAnswer }): ReactNode {
  const { text, reading } = props
  const items = useMemo(() => reading.items.map((item, at) => ({ id: item.id ?? `item-${at}`, item })), [reading.items])
  const [lit, setLit] = useState<string>()
  const [families, setFamilies] = useState<readonly ItemFamily[]>(['duty', 'claim', 'gap'])
  const shown = useMemo(() => items.filter(({ item }) => families.includes(familyOf(item.kind))), [items, families])
  const spans = useMemo(() => shown.map(toMarkedSpan), [shown])
  return (
    <>
      <Judgement reading={reading} />
      <FamilyChoice items={items} chosen={families} onChoose={setFamilies} />
      <div className={styles['pane']}>
        <MarkedText text={text} spans={spans} lit={lit} onLight={setLit} />
        <section className={styles['items']} aria-label="What the reader found">
          {shown.length === 0 ? (
            <Empty says="The reader found nothing of these kinds. It knows duties, claims and gaps in English; other kinds are above." />
          ) : (
            <ol className={styles['list']}>
              {shown.map((one) => (
                <DraftItem key={one.id} shown={one} lit={lit === one.id} onLight={setLit} />
              ))}
            </ol>
          )}
        </section>
      </div>
    </>
  )
}

function toMarkedSpan({ id, item }: ShownItem): MarkedSpan {
  return { id, ...item.span, family: familyOf(item.kind), name: kindName(item.kind) }
}

/** What the reader says of the text as a whole, and where it breaks off. */
function Judgement({ reading }: { readonly reading: ReadingAnswer }): ReactNode {
  const { document, items } = reading
  const facts = [
    document.kind === 'instrument' ? 'read as an agreement' : 'read as a report',
    document.published === undefined ? 'publication date not found' : `published ${spokenWords(document.published)}`,
    `language ${document.language}`,
    countWords(items.length, 'draft item'),
  ]
  return (
    <div className={styles['judgement']}>
      <p>{facts.join(' · ')}</p>
      {document.complete ? undefined : (
        <p className={styles['incomplete']}>
          The text is not complete{document.incompleteBecause === undefined ? '' : `: ${document.incompleteBecause}`}.
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
  const toggle = (family: ItemFamily): void =>
    onChoose(chosen.includes(family) ? chosen.filter((other) => other !== family) : [...chosen, family])
  return (
    <fieldset className={styles['families']}>
      <legend className="unseen">Kinds to mark</legend>
      {FAMILIES.map(({ family, word }) => {
        const count = items.filter(({ item }) => familyOf(item.kind) === family).length
        return (
          <label key={family} className={`${styles['family']} ${styles[family]}`}>
            <input type="checkbox" checked={chosen.includes(family)} onChange={() => toggle(family)} />
            <span>
              {word} <span className="quiet">{count}</span>
            </span>
          </label>
        )
      })}
    </fieldset>
  )
}
