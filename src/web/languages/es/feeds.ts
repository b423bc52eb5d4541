import type { Translation } from '#views/speech/message-area'
import type { feedsMessages } from '#web/pages/feeds/feeds-messages'

/** The page of feeds. */
export const feeds: Translation<typeof feedsMessages> = {
  tab: 'Canales: {title}',
  heading: '{count, plural, =0 {No se sigue ningún canal} one {Se sigue # canal} other {Se siguen # canales}}',
  about:
    'Un canal (RSS, Atom, JSON) anuncia informes nuevos en una dirección que usted nombra. Cada entrada pasa a ser un documento sobre este acuerdo y espera revisión. Los canales se consultan con cortesía, solo en la internet pública, y solo estos.',
  address: 'Dirección del canal',
  every: 'Consultar como mucho cada … minutos',
  pages: 'Traer también la página a la que lleva cada entrada nueva',
  follow: 'Seguir',
  list: 'Canales que se siguen',
  feed: 'Canal',
  interval: 'Se consulta como mucho',
  last: 'Qué resultó',
  acts: 'Actos',
  everyMinutes: '{count, plural, one {cada minuto} other {cada # minutos}}',
  withPages: 'con las páginas',
  elsewhere: 'sobre otro acuerdo: {agreement}',
  unasked: 'aún no consultado',
  asked: '{at}: {outcome}',
  fetched: 'había algo nuevo',
  unchanged: 'nada nuevo',
  gone: 'desaparecido para siempre',
  failed: 'no se pudo obtener',
  notYet: 'consultado hace poco: no otra vez antes de {at}',
  poll: 'Consultar',
  asking: 'se está consultando',
  leave: 'Dejar',
  serving: 'Con `servanda serve --feeds` los canales se consultan solos, cada uno cuando le toca.',
  review: 'Lo que llegó espera en <documents>los documentos</documents>.',
}
