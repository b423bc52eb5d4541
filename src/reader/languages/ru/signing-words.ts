import type { SigningWords } from '#reader/languages/signing-words'

/** How Russian tells the day of signature. */
export const SIGNING_WORDS: SigningWords = {
  signed: new Set(
    'подписано подписан подписана подписали совершено заключено заключён заключен составлено составлен принято принят принята согласовано'.split(
      ' ',
    ),
  ),
  drawn: new Set(['оформлено', 'написано']),
  opening: ['сего дня', 'сегодня'],
  met: new Set(['собравшись', 'встретившись', 'встретились', 'собрались']),
  on: [],
  follow: ['нижеследующ', 'следующ'],
  dayNames: ['дата подписания', 'день подписания', 'датой подписания'],
}
