import { useId, useState, type ReactNode } from 'react'
import { headOf } from '#web/parts/reading/item-parts'
import { FormFrame } from '#web/pages/document/form-frame.tsx'
import { reviewMessages } from '#web/pages/document/review-messages'
import { focusItem, type Desk, type DeskItem } from '#web/pages/document/use-desk'
import { useSay, useSpeech } from '#web/place/speech.tsx'

/** Says that another item tells the same; the nearest of the same kind is chosen already. */
export function MergeForm({ desk, shown }: { readonly desk: Desk; readonly shown: DeskItem }): ReactNode {
  const say = useSay(reviewMessages)
  const speech = useSpeech()
  const id = useId()
  const item = shown.item.id ?? ''
  const others = desk.review.items.filter((other) => other !== shown && other.outcome !== 'merged')
  const nearest = [...others].sort((a, b) => farFrom(a, shown) - farFrom(b, shown))[0]
  const [into, setInto] = useState(nearest?.item.id ?? '')
  return (
    <FormFrame
      busy={desk.busy}
      onKeep={() => desk.send({ kind: 'merge', item, into, why: say('whyTwice') }, 'next')}
      onCancel={() => {
        desk.openForm('none')
        focusItem(item)
      }}
    >
      <label htmlFor={id}>{say('into')}</label>
      <select id={id} value={into} onChange={(event) => setInto(event.target.value)}>
        {others.map((other) => (
          <option key={other.item.id} value={other.item.id}>
            {headOf(other.item, speech)}: {other.item.quote.slice(0, 80)}
          </option>
        ))}
      </select>
    </FormFrame>
  )
}

function farFrom({ item }: DeskItem, { item: at }: DeskItem): number {
  const away = Math.abs(item.span.from - at.span.from)
  return item.kind === at.kind ? away : away + 1_000_000_000
}
