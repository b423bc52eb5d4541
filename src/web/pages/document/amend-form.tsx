import { useState, type ReactNode } from 'react'
import type { ItemChange } from '#api/reviews/review-act'
import { actionTypes } from '#model/actions/registry'
import { ChoiceField, WordField } from '#web/parts/fields.tsx'
import { kindName } from '#web/parts/reading/item-parts'
import { readingMessages } from '#web/parts/reading/reading-messages'
import { FormFrame } from '#web/pages/document/form-frame.tsx'
import { STANDINGS } from '#model/record/record'
import { REVIEWABLE_KINDS } from '#model/review/review-act'
import { reviewMessages } from '#web/pages/document/review-messages'
import { focusItem, type Desk, type DeskItem } from '#web/pages/document/use-desk'
import { useAgreementView } from '#web/place/agreement-view.tsx'
import { useSay, useSpeech } from '#web/place/speech.tsx'

type Words = Omit<ItemChange, 'span'>

/** Puts an item right: only what differs is sent, with the moved words and a reason. */
export function AmendForm({ desk, shown }: { readonly desk: Desk; readonly shown: DeskItem }): ReactNode {
  const say = useSay(reviewMessages)
  const speech = useSpeech()
  const before = wordsOf(shown)
  const [words, setWords] = useState<Words>(before)
  const [why, setWhy] = useState(say('whyMisread'))
  const item = shown.item.id ?? ''
  const change = (more: Words): void => setWords({ ...words, ...more })
  const keep = (): void => {
    const span = desk.spanOf(shown)
    const moved = span.from === shown.item.span.from && span.to === shown.item.span.to ? {} : { span }
    desk.send({ kind: 'amend', item, change: { ...differing(before, words), ...moved }, why }, 'next')
  }
  const cancel = (): void => {
    desk.openForm('none')
    focusItem(item)
  }
  return (
    <FormFrame busy={desk.busy} onKeep={keep} onCancel={cancel}>
      <ChoiceField
        label={say('kind')}
        value={words.kind ?? ''}
        options={REVIEWABLE_KINDS.map((kind) => [kind, kindName(kind, speech)])}
        onChange={(kind) => change({ kind: REVIEWABLE_KINDS.find((one) => one === kind) })}
      />
      {words.kind === 'claim' ? (
        <ClaimFields words={words} change={change} />
      ) : (
        <NormFields words={words} change={change} />
      )}
      <WordField required={false} most={300} label={say('why')} value={why} onChange={setWhy} />
    </FormFrame>
  )
}

interface Fields {
  readonly words: Words
  readonly change: (more: Words) => void
}

function ClaimFields({ words, change }: Fields): ReactNode {
  const say = useSay(reviewMessages)
  const sayReading = useSay(readingMessages)
  const { agreement } = useAgreementView()
  const norms = agreement.norms.map(({ id, says }): readonly [string, string] => [id, says ?? id])
  return (
    <>
      <ChoiceField
        label={say('standing')}
        value={words.standing ?? ''}
        options={STANDINGS.map((one) => [one, sayReading(`standing.${one}`)])}
        onChange={(standing) => change({ standing: STANDINGS.find((one) => one === standing) })}
      />
      <ChoiceField
        label={say('norm')}
        value={words.norm ?? ''}
        options={[['', say('normNone')], ...norms]}
        onChange={(norm) => change({ norm })}
      />
      <WordField
        required={false}
        most={300}
        label={say('when')}
        value={words.when ?? ''}
        placeholder="2020-11-20"
        onChange={(when) => change({ when })}
      />
      <WordField
        required={false}
        most={300}
        label={say('says')}
        value={words.says ?? ''}
        onChange={(says) => change({ says })}
      />
    </>
  )
}

function NormFields({ words, change }: Fields): ReactNode {
  const say = useSay(reviewMessages)
  if (words.kind === 'gap') return undefined
  const actions = actionTypes.map(({ kind, label }): readonly [string, string] => [kind, label])
  return (
    <>
      <WordField
        required={false}
        most={300}
        label={say('bearer')}
        value={words.bearer ?? ''}
        onChange={(bearer) => change({ bearer })}
      />
      <WordField
        required={false}
        most={300}
        label={say('counterparty')}
        value={words.counterparty ?? ''}
        onChange={(counterparty) => change({ counterparty })}
      />
      <ChoiceField
        label={say('action')}
        value={words.action ?? ''}
        options={[['', say('actionUnsaid')], ...actions]}
        onChange={(action) => change({ action })}
      />
      <WordField
        required={false}
        most={300}
        label={say('deadline')}
        value={words.deadline ?? ''}
        onChange={(deadline) => change({ deadline })}
      />
    </>
  )
}

/** What the form begins with: the item's own parts as words. */
function wordsOf({ item }: DeskItem): Words {
  const text = (key: string): string => (typeof item[key] === 'string' ? item[key] : '')
  return {
    kind: REVIEWABLE_KINDS.find((kind) => kind === item.kind),
    standing: STANDINGS.find((standing) => standing === item.standing),
    norm: text('norm'),
    when: text('when'),
    says: text('says'),
    bearer: item.bearer?.said ?? '',
    counterparty: item.counterparty?.said ?? '',
    action: item.action ?? '',
    deadline: item.deadline?.said ?? '',
  }
}

function differing(before: Words, after: Words): Words {
  const first: Readonly<Record<string, unknown>> = before
  return Object.fromEntries(Object.entries(after).filter(([key, value]) => value !== undefined && value !== first[key]))
}
