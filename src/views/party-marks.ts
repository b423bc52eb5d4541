/** The pattern that stands for a party, in a square of 8 by 8: ink only, no colour of anybody. */
export interface PartyMark {
  readonly path: string
  readonly filled: boolean
}

const marks: readonly PartyMark[] = [
  { path: 'M3 4a1 1 0 1 0 2 0a1 1 0 1 0 -2 0Z', filled: true },
  { path: 'M1 4h5', filled: false },
  { path: 'M4 2v4M2 4h4', filled: false },
  { path: 'M2.4 4a1.6 1.6 0 1 0 3.2 0a1.6 1.6 0 1 0 -3.2 0Z', filled: false },
  { path: 'M2 3l2 3 2-3', filled: false },
  { path: 'M4 1v5', filled: false },
  { path: 'M2.5 2.5h3v3h-3z', filled: false },
]

const FIRST_LETTER = 'A'.charCodeAt(0)

/** The mark of a party's letter, by the order of the letters; after the last they begin anew. */
export function partyMark(letter: string): PartyMark {
  const at = (letter.charCodeAt(letter.length - 1) - FIRST_LETTER) % marks.length
  return marks[Math.max(0, at)] ?? { path: '', filled: false }
}
