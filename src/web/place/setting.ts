import { useSyncExternalStore } from 'react'

/** What a reader chose for this browser; kept here and nowhere else. */
export type SettingName = 'theme' | 'keys' | 'party-order' | 'language' | 'policy' | 'person'

const listeners = new Set<() => void>()

/** A setting and the way to change it; `undefined` means that nothing was chosen. */
export function useSetting(name: SettingName): readonly [string | undefined, (value: string | undefined) => void] {
  const value = useSyncExternalStore(subscribe, () => readSetting(name))
  return [value, (chosen) => writeSetting(name, chosen)]
}

/** The stored setting; a browser that keeps nothing has none. */
export function readSetting(name: SettingName): string | undefined {
  try {
    return localStorage.getItem(`servanda.${name}`) ?? undefined
  } catch {
    return undefined
  }
}

function writeSetting(name: SettingName, value: string | undefined): void {
  try {
    if (value === undefined) localStorage.removeItem(`servanda.${name}`)
    else localStorage.setItem(`servanda.${name}`, value)
  } catch {
    // A browser that keeps nothing still shows everything; the choice then lasts as long as the page.
  }
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
