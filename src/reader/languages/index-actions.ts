import type { ActionWords } from '#reader/languages/pack'

/** Action entries by a word of theirs, in the order of the list. */
export function indexActions(
  actions: readonly ActionWords[],
  wordsOf: (action: ActionWords) => readonly string[],
): ReadonlyMap<string, readonly ActionWords[]> {
  const index = new Map<string, ActionWords[]>()
  for (const action of actions) {
    for (const word of new Set(wordsOf(action))) {
      const list = index.get(word)
      if (list === undefined) index.set(word, [action])
      else list.push(action)
    }
  }
  return index
}
