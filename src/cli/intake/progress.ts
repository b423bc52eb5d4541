import type { IntakeReport } from '#app/intake/intake-report'

const betweenMs = 3000

/** Says every few seconds how far an import is. */
export function startProgress(say: (words: string) => void): (soFar: IntakeReport) => void {
  const began = performance.now()
  let next = began + betweenMs
  return (soFar) => {
    const now = performance.now()
    if (now < next) return
    next = now + betweenMs
    const { taken, alreadyThere, skipped } = soFar
    const speed = Math.round((taken / (now - began)) * 1000)
    const memory = Math.round(process.memoryUsage().rss / 1_000_000)
    const counts = `${taken} taken, ${alreadyThere} there already, ${skipped} skipped`
    say(`${counts}; ${speed} documents a second, ${memory} MB in memory`)
  }
}
