import type { Translation } from '#views/speech/message-area'
import type { timelinePageMessages } from '#views/words/timeline-page-messages'

/** The page of the timeline. */
export const timelinePage: Translation<typeof timelinePageMessages> = {
  tab: 'Chronologie : {title}',
  below: 'La période montrée est celle de la barre du temps ci-dessus.',
  empty: 'Il n’y a aucune norme à dessiner. Les normes viennent du fichier de l’accord.',
  emptyNext: 'Comment un accord est conservé',
  howShown: 'Comment le montrer',
  asDrawing: 'En dessin',
  asTable: 'En tableau',
  howGrouped: 'Comment le grouper',
  byProvision: 'Par disposition',
  byBearer: 'Par débiteur',
  keyWindow: 'période, et le poteau où elle se ferme',
  keyMoved: 'échéance déplacée par un amendement',
  keyFor: 'affirmation pour, au-dessus de la ligne',
  keyAgainst: 'affirmation contre, au-dessous',
  keyUnadmitted: 'non admise par la règle de preuve',
  tableCaption: 'La chronologie en tableau',
  norm: 'Norme',
  status: 'Statut',
  window: 'Période',
  moved: 'Déplacée',
  claims: 'Affirmations',
}
