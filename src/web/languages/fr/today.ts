import type { Translation } from '#views/speech/message-area'
import type { todayMessages } from '#web/pages/today/today-messages'

/** The page of today. */
export const today: Translation<typeof todayMessages> = {
  tab: 'Aujourd’hui : {title}',
  calm: 'À cette date, rien n’est contesté, en retard, ni à échéance dans les 30 jours.',
  calmNext:
    '<ledger>Voir toutes les normes dans le registre</ledger>, ou déplacer la barre du temps vers un autre jour.',
  nextHeading: 'Le prochain changement, si rien d’autre n’est connu',
  next: 'Le {day} : <norm>{change}</norm>.',
  noClaims: 'Les affirmations apparaissent ici dès qu’un rapport sur cet accord est connu.',
  readOwn: '<paste>Lire un texte à soi</paste>.',
  heardFrom: '{speaker}, {day}',
  waitingHeading: 'À relire',
  waiting:
    '{count, plural, one {# document a} other {# documents ont}} des éléments non décidés. <next>Relire le suivant</next>.',
  waitingAtLeast:
    '{count, plural, one {Au moins # document a} other {Au moins # documents ont}} des éléments non décidés. <next>Relire le suivant</next>.',
  eventfulDays: 'Jours où beaucoup a été connu',
}
