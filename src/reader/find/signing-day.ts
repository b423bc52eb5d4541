import type { Span } from '#base/span'
import { findTimes } from '#reader/find/find-times'
import type { LanguagePack } from '#reader/languages/pack'
import type { Segmented } from '#reader/segment/segmented'

/** The day of signature: a full date beside "signed", "done" or the like near the head or the end, else in the title. */
export function signingDay(segmented: Segmented, pack: LanguagePack): string | undefined {
  const { text } = segmented
  const zones: readonly Span[] = [
    { from: 0, to: Math.min(text.length, 800) },
    { from: Math.max(0, text.length - 600), to: text.length },
  ]
  for (const zone of zones) {
    const part = text.slice(zone.from, zone.to)
    const times = findTimes(part, { mode: 'instrument', language: pack.tag }).filter(
      (time) => time.type === 'DATE' && time.bound === undefined && /^\d{4}-\d{2}-\d{2}$/.test(time.value),
    )
    const beside = times.find((time) =>
      hasSignedWord(behindColon(part.slice(Math.max(0, time.span.from - 60), time.span.from)), pack),
    )
    if (beside !== undefined) return beside.value
    const agreed = times.find(({ span }) => isDayOfAgreement(part, span, pack) || opensSigning(part, span.from, pack))
    if (agreed !== undefined) return agreed.value
    const firstLine = part.indexOf('\n')
    const hasTitle = zone.from === 0 && firstLine > 0 && segmented.blocks[0]?.marker === undefined
    const titled = hasTitle ? times.find((time) => time.span.from < firstLine) : undefined
    if (titled !== undefined) return titled.value
  }
  return undefined
}

/** "have today, 5 May 2031, agreed as follows", "On 5 May 2031 the elders met and agreed:": the day on which the text opens. */
function isDayOfAgreement(part: string, { from, to }: Span, pack: LanguagePack): boolean {
  const before = part
    .slice(Math.max(0, from - 24), from)
    .trimEnd()
    .replace(/,$/, '')
    .toLowerCase()
  if (!pack.words.openingDays.some((words) => before.endsWith(words)) && !/(?:^|\n|\. )on(?: the)?$/.test(before))
    return false
  const behind = part.slice(to, to + 240)
  const sentence = behind.slice(0, behind.search(/[.;](?:\s|$)|:|\n\n|$/) + 1)
  return (sentence.endsWith(':') || /\bfollow/.test(sentence)) && hasSignedWord(sentence, pack)
}

/** "have agreed: From 5 May ..." opens what was agreed; "Signed: 5 May" is the day of signature. */
function behindColon(before: string): string {
  const colon = before.lastIndexOf(':')
  return colon < 0 || before.slice(colon + 1).trim() === '' ? before : before.slice(colon + 1)
}

function hasSignedWord(before: string, pack: LanguagePack): boolean {
  return before
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => pack.words.signedWords.has(word))
}

const LONGEST_SIGNING = 110

/** "Made at the camp before X on 3 August 2029": the line opens with a word for drawing up a text. */
function opensSigning(part: string, from: number, pack: LanguagePack): boolean {
  const line = part.slice(part.lastIndexOf('\n', from - 1) + 1, from)
  const first = /^\s*(\p{Lu}\p{L}+)\b/u.exec(line)?.[1]?.toLowerCase() ?? ''
  return line.length <= LONGEST_SIGNING && !/[.;:]\s/.test(line) && pack.words.drawnWords.has(first)
}
