import { useId, useState, type ReactNode } from 'react'
import { FormFrame } from '#web/pages/document/form-frame.tsx'
import { reviewMessages } from '#web/pages/document/review-messages'
import { focusItem, type Desk, type DeskItem } from '#web/pages/document/use-desk'
import { useSay } from '#web/place/speech.tsx'

/** Leaves an item out, with a reason: a common one is there already, so that Enter alone is enough. */
export function RejectForm({ desk, shown }: { readonly desk: Desk; readonly shown: DeskItem }): ReactNode {
  const say = useSay(reviewMessages)
  const id = useId()
  const common = [say('whyNotSaid'), say('whyMisread'), say('whyOutside')]
  const [why, setWhy] = useState(common[0] ?? '')
  const item = shown.item.id ?? ''
  return (
    <FormFrame
      busy={desk.busy}
      onKeep={() => desk.send({ kind: 'reject', item, why }, 'next')}
      onCancel={() => {
        desk.openForm('none')
        focusItem(item)
      }}
    >
      <label htmlFor={id}>{say('rejectWhy')}</label>
      <input
        id={id}
        required
        maxLength={1000}
        dir="auto"
        list={`${id}-common`}
        value={why}
        onFocus={(event) => event.target.select()}
        onChange={(event) => setWhy(event.target.value)}
      />
      <datalist id={`${id}-common`}>
        {common.map((words) => (
          <option key={words} value={words}>
            {words}
          </option>
        ))}
      </datalist>
    </FormFrame>
  )
}
