import type { SigningWords } from '#reader/languages/signing-words'

/** How English tells the day of signature. */
export const SIGNING_WORDS: SigningWords = {
  signed: new Set(['done', 'signed', 'dated', 'concluded', 'agreed', 'adopted']),
  drawn: new Set(['made', 'drawn', 'written', 'given', 'executed', 'recorded']),
  opening: ['have today', 'have this day', 'have on', 'have on the', 'has today', 'has on', 'met on', 'met on the'],
  met: new Set(['meeting', 'met', 'assembled', 'gathered']),
  on: ['on', 'on the'],
  follow: ['follow'],
  dayNames: ['date of signature', 'day of signature', 'date of signing', 'date of its signature'],
}
