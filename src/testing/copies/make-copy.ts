import type { Dice } from '#testing/copies/dice'

/** How desks change a report that they take over. */
export const copyKinds = ['cut', 'reworded', 're-headlined', 'renamed', 'all-at-once'] as const

export type CopyKind = (typeof copyKinds)[number]

/** A copy of a report in the way of one kind; the same dice give the same copy. */
export function makeCopy(report: string, kind: CopyKind, dice: Dice): string {
  switch (kind) {
    case 'cut':
      return cut(report, 0.35 + dice.roll(40) / 100)
    case 'reworded':
      return reword(report, 0.55, dice)
    case 're-headlined':
      return headline(cut(report, 0.8), dice)
    case 'renamed':
      return rename(report, dice.roll(RESPELLINGS.length))
    case 'all-at-once':
      return headline(rename(reword(cut(report, 0.6), 0.4, dice), dice.roll(RESPELLINGS.length)), dice)
  }
}

function cut(report: string, part: number): string {
  const sentences = sentencesOf(report)
  return sentences.slice(0, Math.max(2, Math.ceil(sentences.length * part))).join(' ')
}

function sentencesOf(report: string): readonly string[] {
  return report.split(/(?<=[.!?]["”]?)\s+/).filter((sentence) => sentence !== '')
}

// Pairs of words that one desk changes into the other, both ways.
const SWAPS: readonly (readonly [string, string])[] = [
  ['said', 'stated'],
  ['told', 'informed'],
  ['reporters', 'journalists'],
  ['after', 'following'],
  ['before', 'prior to'],
  ['because', 'since'],
  ['about', 'regarding'],
  ['people', 'persons'],
  ['also', 'in addition'],
  ['but', 'however'],
  ['agreed', 'consented'],
  ['began', 'started'],
  ['near', 'close to'],
  ['until', 'up to'],
  ['according to', 'as stated by'],
  ['announced', 'declared'],
  ['would', 'will'],
  ['had', 'has'],
  ['were', 'are'],
  ['was', 'is'],
  ['two', '2'],
  ['many', 'numerous'],
  ['more than', 'over'],
  ['officials', 'authorities'],
  ['during', 'in the course of'],
  ['that', 'which'],
  ['now', 'currently'],
]

const swapOf = new Map(SWAPS.flatMap(([one, other]) => [[one, other] as const, [other, one] as const]))

function reword(report: string, part: number, dice: Dice): string {
  const kept = sentencesOf(report).filter((_, at) => at < 2 || !dice.chance(0.15))
  return kept.map((sentence) => swapWords(dice.chance(0.25) ? turnRound(sentence) : sentence, part, dice)).join(' ')
}

function swapWords(sentence: string, part: number, dice: Dice): string {
  return sentence
    .split(' ')
    .flatMap((word) => {
      const swap = swapOf.get(word)
      if (swap !== undefined) return dice.chance(part) ? [swap] : [word]
      // A desk drops a word that it can do without, and adds one that it likes.
      if (/^[a-z]{4,}$/.test(word) && dice.chance(part * 0.06)) return []
      return dice.chance(part * 0.04) ? [word, dice.pick(['reportedly', 'meanwhile', 'there'])] : [word]
    })
    .join(' ')
}

function turnRound(sentence: string): string {
  const comma = sentence.lastIndexOf(', ')
  if (comma < 0) return sentence
  return `${sentence.slice(comma + 2).replace(/[.!?]$/, '')}, ${sentence.slice(0, comma)}.`
}

const AGENCIES = ['Harbour Wire', 'Meridian Press', 'The Daily Courier', 'Eastern Bulletin'] as const
const HEADLINES = [
  'What we know so far',
  'Tension over the deadline',
  'Fresh doubts about the truce',
  'Sides trade words again',
] as const
const TAILS = [
  'The dispute goes back several decades and has flared up repeatedly; earlier truces held for weeks or months at most.',
  'Readers can follow the developments in our live coverage, with maps and background by our correspondents.',
  'This report was prepared by the desk with material from agencies. Sign up for our morning letter.',
] as const

function headline(report: string, dice: Dice): string {
  return `${dice.pick(HEADLINES)}\n\n${dice.pick(AGENCIES)} - ${report} ${dice.pick(TAILS)}`
}

// Ways in which a name comes out in another spelling, as between two languages.
const RESPELLINGS: readonly (readonly (readonly [RegExp, string])[])[] = [
  [
    [/a/g, 'e'],
    [/k/g, 'q'],
    [/w/g, 'v'],
  ],
  [
    [/sh|ch/g, 'c'],
    [/o/g, 'u'],
    [/ll/g, 'l'],
  ],
  [
    [/e(?=.)/g, 'ye'],
    [/v/g, 'w'],
    [/h/g, 'kh'],
  ],
]

function rename(report: string, way: number): string {
  // A large letter in the middle of a sentence marks a name; every place where the name stands is changed alike.
  const names = new Set([...report.matchAll(/(?<=[a-z,] )\p{Lu}[\p{Ll}]{3,}/gu)].map(([name]) => name))
  return report.replaceAll(/\p{Lu}[\p{Ll}]{3,}/gu, (word) => (names.has(word) ? respell(word, way) : word))
}

function respell(name: string, way: number): string {
  return (RESPELLINGS[way] ?? []).reduce(
    (spelt, [from, to]) => spelt.charAt(0) + spelt.slice(1).replace(from, to),
    name,
  )
}
