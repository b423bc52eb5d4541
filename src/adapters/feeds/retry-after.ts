const mostSeconds = 7 * 86_400

/** The seconds that a server asks to wait, given as such or as a date; nothing where it asks for nothing. Source: RFC 9110, 10.2.3. */
export function retryAfterSeconds(
  words: string | undefined,
  nowMs: number = performance.timeOrigin + performance.now(),
): number | undefined {
  if (words === undefined) return undefined
  if (/^\d{1,9}$/.test(words.trim())) return Math.min(Number(words), mostSeconds)
  const at = Date.parse(words)
  if (Number.isNaN(at)) return undefined
  return Math.min(Math.max(Math.ceil((at - nowMs) / 1000), 0), mostSeconds)
}
