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
import { isDay, parseCalendarDate } from '#time/calendar-date'
import { parseTimeWords } from '#time/parse-time-words'
import { findAnything, toFindables, type Findable } from '#views/find-anything'
import { dateWords } from '#views/words/time-words'
import type { PageDescriptor } from '#web/pages/page-type'
import { documentPath, normPath } from '#web/parts/agreement-link.tsx'
import { useAgreementView } from '#web/place/agreement-view.tsx'
import { useKnownPages } from '#web/place/pages'
import { carriedSearch, type Search } from '#web/place/search'
import styles from './find-dialog.module.css'

interface Goal {
  readonly id: string
  readonly kind: string
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
  const goals = useMemo(() => goalsOf(findables, pages, typed), [findables, pages, typed])

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
        <Dialog aria-label="Find anything" className={styles['dialog'] ?? ''}>
          <Autocomplete inputValue={typed} onInputChange={setTyped} filter={() => true}>
            <SearchField aria-label="Find anything" ref={focusInput} className={styles['field'] ?? ''}>
              <Input
                className={styles['input'] ?? ''}
                placeholder="A norm, a place, a source, a page, or a day such as 20 Nov 2020"
              />
            </SearchField>
            <Goals goals={goals} onGo={go} />
          </Autocomplete>
          <Header className={styles['foot'] ?? ''}>
            <kbd>↑</kbd> <kbd>↓</kbd> to choose, <kbd>Enter</kbd> to go, <kbd>Esc</kbd> to close
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
  return (
    <ListBox
      aria-label="What was found"
      className={styles['list'] ?? ''}
      items={goals}
      selectionMode="none"
      onAction={(key) => onGo(String(key))}
      renderEmptyState={() => <p className={styles['none']}>Nothing is called that here. Try fewer words.</p>}
    >
      {(goal: Goal) => (
        <ListBoxItem id={goal.id} textValue={goal.title} className={styles['item'] ?? ''}>
          <span className={styles['kind']}>{goal.kind}</span>
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

function goalsOf(findables: readonly Findable[], pages: readonly PageDescriptor[], typed: string): readonly Goal[] {
  const words = typed.trim().toLowerCase()
  const places = pages
    .filter((page) => words === '' || page.name.toLowerCase().includes(words))
    .map(
      (page): Goal => ({ id: `page-${page.path}`, kind: 'page', title: page.name, detail: page.says, path: page.path }),
    )
  const found = words === '' ? [] : findAnything(findables, typed, 40).map(toGoal)
  return [...dayGoals(typed), ...places, ...found]
}

function dayGoals(typed: string): readonly Goal[] {
  const read = parseTimeWords(typed)
  const date = read.ok ? parseCalendarDate(read.value) : undefined
  if (date?.ok !== true || !isDay(date.value)) return []
  const words = dateWords(date.value, 'long')
  return [
    { id: 'day-asOf', kind: 'day', title: `Look at ${words}`, detail: 'as of', search: { asOf: date.value } },
    {
      id: 'day-both',
      kind: 'day',
      title: `Look at ${words} as it was known that day`,
      detail: 'as of, as known at',
      search: { asOf: date.value, knownAt: date.value },
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
      return { ...plain, path: 'sources', hash: `source-${item.id}` }
    case 'claim':
      return { ...plain, path: 'sources', hash: `claim-${item.id}` }
    case 'provision':
      return { ...plain, path: 'text', hash: `provision-${item.id}` }
    case 'party':
      return { ...plain, path: 'ledger', search: { words: item.title } }
  }
}
