import type { Translation } from '#views/speech/message-area'
import type { feedsMessages } from '#web/pages/feeds/feeds-messages'

/** The page of feeds. */
export const feeds: Translation<typeof feedsMessages> = {
  tab: 'Flux : {title}',
  heading: '{count, plural, =0 {Aucun flux n’est suivi} one {# flux est suivi} other {# flux sont suivis}}',
  about:
    'Un flux (RSS, Atom, JSON) annonce de nouveaux rapports à une adresse que vous nommez. Chaque entrée devient un document sur cet accord et attend la relecture. Les flux sont interrogés avec ménagement, sur l’internet public seulement, et eux seuls.',
  address: 'Adresse du flux',
  every: 'Interroger au plus toutes les … minutes',
  pages: 'Reprendre aussi la page vers laquelle mène chaque nouvelle entrée',
  follow: 'Suivre',
  list: 'Flux suivis',
  feed: 'Flux',
  interval: 'Interrogé au plus',
  last: 'Ce qu’il en est advenu',
  acts: 'Actes',
  everyMinutes: '{count, plural, one {toutes les minutes} other {toutes les # minutes}}',
  withPages: 'avec les pages',
  elsewhere: 'sur un autre accord : {agreement}',
  unasked: 'pas encore interrogé',
  asked: '{at} : {outcome}',
  fetched: 'il y avait du nouveau',
  unchanged: 'rien de nouveau',
  gone: 'disparu pour de bon',
  failed: 'n’a pu être obtenu',
  notYet: 'interrogé il y a peu : pas de nouveau avant {at}',
  poll: 'Interroger',
  asking: 'est interrogé',
  leave: 'Quitter',
  serving: 'Avec `servanda serve --feeds` les flux sont interrogés d’eux-mêmes, chacun quand son heure est venue.',
  review: 'Ce qui est venu attend dans <documents>les documents</documents>.',
}
