import type { Mode } from '#reader/find/time/time-state'

/** Stub replaced below. */
export function chooseTimeMode(text: string): Mode {
  return /\bshall\b/.test(text) ? 'instrument' : 'news'
}
