import type { Translation } from '#views/speech/message-area'
import type { suggestionMessages } from '#views/words/suggestion-messages'

/** Why a grade is suggested. */
export const suggestions: Translation<typeof suggestionMessages> = {
  unnamed: 'quien habla no tiene nombre, así que nadie puede juzgar su fiabilidad',
  passing: 'la fuente transmite lo que otro dijo: su calificación no es la de quien lo dijo',
  ungraded: 'nadie ha calificado la fuente, y no se conoce su historial',
  graded: 'la fuente figura con {grade} en el registro',
  opinion: 'una opinión: no hay nada que confirmar',
  conditional: 'dicho bajo condición: no hay nada que confirmar',
  predicted: 'una predicción: no hay nada que confirmar',
  'no-knowledge': 'quien habla dice que no sabe nada: no hay nada que confirmar',
  opposedLess:
    '{against, plural, one {# origen independiente dice} other {# orígenes independientes dicen}} lo contrario, y {for, plural, one {# origen independiente más dice} other {# orígenes independientes más dicen}} lo mismo',
  opposed:
    '{against, plural, one {# origen independiente dice} other {# orígenes independientes dicen}} lo contrario, y {for, plural, =0 {ningún origen independiente dice} one {# origen independiente dice} other {# orígenes independientes dicen}} lo mismo',
  otherSide: 'la otra parte lo confirma',
  confirmed:
    '{count, plural, one {# origen independiente ajeno a la disputa lo confirma} other {# orígenes independientes ajenos a la disputa lo confirman}}',
  againstInterest: 'dicho contra el interés de quien habla',
  byParties:
    '{count, plural, one {# origen independiente dice} other {# orígenes independientes dicen}} lo mismo, pero cada uno habla por una parte',
  nobodyNamed: 'no lo dice nadie con nombre y ningún otro origen lo confirma',
  hedged: 'ningún otro origen lo confirma, y se cuenta con la reserva {hedge}',
  party: 'lo dice una parte en la disputa, y ningún otro origen lo confirma',
  relayed: 'es de segunda mano, y ningún otro origen lo confirma',
  firstHand: 'de primera mano, ajeno a la disputa, pero ningún otro origen lo confirma',
}
