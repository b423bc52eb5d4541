import type { SigningWords } from '#reader/languages/signing-words'

/** How Spanish tells the day of signature. */
export const SIGNING_WORDS: SigningWords = {
  signed: new Set(
    'firmado firmada firman firmaron suscrito suscrita suscriben hecho hecha celebrado concluido acordado adoptado adoptada concertado'.split(
      ' ',
    ),
  ),
  drawn: new Set(['dado', 'dada', 'redactado', 'extendido']),
  opening: ['hoy'],
  met: new Set(['reunidos', 'reunidas', 'reunieron', 'congregados']),
  on: ['el', 'el día', 'a los'],
  follow: ['siguiente', 'sigue'],
  dayNames: ['fecha de la firma', 'día de la firma', 'fecha de firma'],
}
