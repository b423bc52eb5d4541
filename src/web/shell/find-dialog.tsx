import { useNavigate, useParams } from '@tanstack/react-router'
import { useMemo, useState, type ReactNode } from 'react'
import {
  Dialog,
  Header,
  Input,
  ListBox,
  ListBoxItem,
  Modal,
  ModalOverlay,
  SearchField,
  Autocomplete,
} from 'react-aria-components'
import { findAnything, toFindables, type Findable } from '#views/find-anything'
import type { Speech } from '#views/speech/speech'
import { exampleDay, parseDayWords } from '#views/words/day-words'
import { dateWords } from '#views/words/time-words'
import type { PageDescriptor } from '#web/pages/page-type'
import { documentPath, normPath, sourcePath } from '#web/parts/agreement-link.tsx'
import { useAgreementView } from '#web/place/agreement-view.tsx'
import { useKnownPages } from '#web/place/pages'
import { carriedSearch, type Search } from '#web/place/search'
import { wordMessages } from '#views/words/word-messages'
import { pagesMessages } from '#views/words/pages-messages'
import { useSay, useSayPieces, useSpeech, withMarks } from '#web/place/speech.tsx'
import { findMessages } from '#web/shell/find-messages'
import styles from './find-dialog.module.css'

interface Goal {
  readonly id: string
  readonly kind: Findable['kind'] | 'page' | 'day'
  readonly title: string
  readonly detail: string
  readonly path?: string
  readonly hash?: string
  readonly search?: Search
}

/** Find anything: norms, provisions, places, parties, documents, sources, claims, pages, and days to look at. */
export function FindDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { agreement, record } = useAgreementView()
  const params: { readonly agreement?: string } = useParams({ strict: false })
  const navigate = useNavigate()
  const [typed, setTyped] = useState('')
  const findables = useMemo(() => toFindables(agreement, record), [agreement, record])
  const pages = useKnownPages()
  const speech = useSpeech()
  const say = useSay(findMessages)
  const pieces = useSayPieces(findMessages)
  const goals = useMemo(() => goalsOf(findables, pages, typed, speech), [findables, pages, typed, speech])

  const go = (id: string): void => {
    const goal = goals.find((other) => other.id === id)
    if (goal === undefined) return
    onClose()
    void navigate({
      to: goal.path === undefined ? '.' : `/${params.agreement ?? ''}/${goal.path}`,
      search: (before: Search) => ({ ...carriedSearch(before), ...goal.search }),
      ...(goal.hash === undefined ? {} : { hash: goal.hash }),
    })
  }
  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(open) => (open ? undefined : onClose())}
      className={styles['overlay'] ?? ''}
    >
      <Modal className={styles['modal'] ?? ''}>
        <Dialog aria-label={say('findAnything')} className={styles['dialog'] ?? ''}>
          <Autocomplete inputValue={typed} onInputChange={setTyped} filter={() => true}>
            <SearchField aria-label={say('findAnything')} ref={focusInput} className={styles['field'] ?? ''}>
              <Input className={styles['input'] ?? ''} placeholder={say('findHint', { day: exampleDay(speech) })} />
            </SearchField>
            <Goals goals={goals} onGo={go} />
          </Autocomplete>
          <Header className={styles['foot'] ?? ''}>
            {withMarks(pieces('findKeys'), { key: (words) => <kbd>{words}</kbd> })}
          </Header>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

/** Who opens the dialog wants to type: the field takes the focus, as a dialog's first field should (ARIA practices). */
function focusInput(field: HTMLElement | null): void {
  field?.querySelector('input')?.focus()
}

function Goals({ goals, onGo }: { readonly goals: readonly Goal[]; readonly onGo: (id: string) => void }): ReactNode {
  const say = useSay(findMessages)
  return (
    <ListBox
      aria-label={say('found')}
      className={styles['list'] ?? ''}
      items={goals}
      selectionMode="none"
      onAction={(key) => onGo(String(key))}
      renderEmptyState={() => <p className={styles['none']}>{say('foundNothing')}</p>}
    >
      {(goal: Goal) => (
        <ListBoxItem id={goal.id} textValue={goal.title} className={styles['item'] ?? ''}>
          <span className={styles['kind']}>{say(`kind.${goal.kind}`)}</span>
          <span className={styles['title']} dir="auto">
            {goal.title}
          </span>
          <span className={styles['detail']} dir="auto">
            {goal.detail}
          </span>
        </ListBoxItem>
      )}
    </ListBox>
  )
}

function goalsOf(
  findables: readonly Findable[],
  pages: readonly PageDescriptor[],
  typed: string,
  speech: Speech,
): readonly Goal[] {
  const words = typed.trim().toLowerCase()
  const { say } = speech.sayIn(pagesMessages)
  const places = pages
    .map((page): Goal => {
      const told = { title: say(page.name), detail: say(`${page.name}Says`) }
      return { id: `page-${page.path}`, kind: 'page', ...told, path: page.path }
    })
    // What has a part that only its own page can fill is found by that part, not by the page.
    .filter((page) => !page.id.includes('$') && (words === '' || page.title.toLowerCase().includes(words)))
  const found = words === '' ? [] : findAnything(findables, typed, 40).map(toGoal)
  return [...dayGoals(typed, speech), ...places, ...found]
}

function dayGoals(typed: string, speech: Speech): readonly Goal[] {
  const date = parseDayWords(typed, speech)
  if (date === undefined) return []
  const { say } = speech.sayIn(findMessages)
  const day = dateWords(date, 'long', speech)
  const { say: sayWord } = speech.sayIn(wordMessages)
  const [asOf, knownAt] = [sayWord('asOf'), sayWord('knownAt')]
  return [
    { id: 'day-asOf', kind: 'day', title: say('lookAt', { day }), detail: asOf, search: { asOf: date } },
    {
      id: 'day-both',
      kind: 'day',
      title: say('lookAtKnown', { day }),
      detail: `${asOf}, ${knownAt}`,
      search: { asOf: date, knownAt: date },
    },
  ]
}

function toGoal(item: Findable): Goal {
  const plain = { id: `${item.kind}-${item.id}`, kind: item.kind, title: item.title, detail: item.detail }
  switch (item.kind) {
    case 'norm':
      return { ...plain, path: normPath(item.id) }
    case 'document':
      return { ...plain, path: documentPath(item.id) }
    case 'place':
      return { ...plain, path: 'map', search: { item: item.id } }
    case 'source':
      return { ...plain, path: sourcePath(item.id) }
    case 'claim':
      return { ...plain, path: sourcePath(item.source ?? ''), hash: `claim-${item.id}` }
    case 'provision':
      return { ...plain, path: 'text', hash: `provision-${item.id}` }
    case 'party':
      return { ...plain, path: 'ledger', search: { words: item.title } }
  }
}
