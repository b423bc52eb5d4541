import { useEffect, useRef } from 'react'
import { readSetting } from '#web/place/setting'

/** What a key does. Keys are named as the browser names them; `mod+k` is Ctrl or Command with K. */
export type KeyMap = Readonly<Record<string, (event: KeyboardEvent) => void>>

/**
 * Listens to keys for as long as a part is shown. Single keys do nothing while somebody types, and nothing at all when
 * the reader has switched them off (WCAG 2.1.4).
 */
export function useKeys(keys: KeyMap): void {
  const current = useRef(keys)
  useEffect(() => {
    current.current = keys
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const name = nameOf(event)
      const act = name === undefined ? undefined : current.current[name]
      if (act === undefined || event.defaultPrevented) return
      event.preventDefault()
      act(event)
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}

function nameOf(event: KeyboardEvent): string | undefined {
  if (event.altKey) return undefined
  if (event.ctrlKey || event.metaKey) return `mod+${event.key.toLowerCase()}`
  return isTyping(event.target) || readSetting('keys') === 'off' ? undefined : event.key
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  return target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName)
}

/** Moves the focus to the next or previous element of a list that is marked with `data-step`. */
export function stepThroughList(direction: 1 | -1): void {
  const items = [...document.querySelectorAll<HTMLElement>('[data-step]')]
  const at = items.findIndex((item) => item === document.activeElement || item.contains(document.activeElement))
  const next = at === -1 ? (direction === 1 ? 0 : items.length - 1) : at + direction
  const item = items[Math.min(Math.max(next, 0), items.length - 1)]
  item?.focus()
  item?.scrollIntoView({ block: 'nearest' })
}
