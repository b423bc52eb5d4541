import type { DraftNorm } from '#reader/reading'

/** "In accordance with the timetable" says how and waits for nothing. */
export const SAYS_HOW = /^(?:in accordance with|in consultation with|without prejudice to|notwithstanding|despite)\b/i

/** The words of a norm with blanks for what it waits for and for what its deadline counts from; as long as they were. */
export function withoutWaits(words: string, { conditions, deadline }: DraftNorm): string {
  const waits = conditions.map(({ said }) => said).filter((said) => !SAYS_HOW.test(said))
  return [...waits, deadline?.anchor.said ?? ''].reduce(
    (rest, said) => rest.replace(said, ' '.repeat(said.length)),
    words,
  )
}
