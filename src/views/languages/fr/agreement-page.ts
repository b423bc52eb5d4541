import type { Translation } from '#views/speech/message-area'
import type { agreementPageMessages } from '#views/words/agreement-page-messages'

/** The page of the text, about its coverage too. */
export const agreementPage: Translation<typeof agreementPageMessages> = {
  tab: 'Le texte : {title}',
  also: 'Connu aussi sous le nom de {names}.',
  provisions: 'Dispositions',
  noProvisions:
    'Aucune disposition n’est encore écrite. Elles se trouvent dans le fichier de l’accord, sous `provisions`.',
  side: 'Versions, changements et lectures',
  state: '{state, select, open {pas encore modélisée} outOfScope {hors du champ : {reason}} other {modélisée}}',
  differs: '{effect, select, yes {diffère quant à l’effet} other {diffère quant aux mots}}',
  coverage: 'Non modélisé',
  allModelled: 'Toutes les dispositions sont modélisées.',
  texts: 'Textes publiés',
  noTexts: 'Aucun texte publié n’est noté.',
  changes: 'Ce qui l’a changé, selon ce que l’on sait à ce moment',
  noChanges: 'Aucun changement n’est connu.',
  knownSince: 'connu depuis {day}',
  readings: 'Lectures que quelqu’un défend',
  held: '{kind} de {who}',
  lay: 'La superposer au registre',
}
