import type { Translation } from '#views/speech/message-area'
import type { normPageMessages } from '#views/words/norm-page-messages'

/** Basis, open points and changes of a norm. */
export const normPage: Translation<typeof normPageMessages> = {
  basisText: 'una disposición del texto',
  basisLater: 'un instrumento posterior: {title}',
  basisReported: 'un informe de lo que dice el texto',
  basisOpinion: 'la opinión de {speaker}, no una disposición',
  noBearer: 'el texto no dice quién lo debe',
  noDeadline: 'el texto no da plazo',
  bearerModeUnsaid: 'el texto no dice si lo debe cada uno, cualquiera o todos juntos',
  dayByConvention: 'el día depende de la convención de cómputo',
  termContested: 'está en disputa qué plazo rige',
  comma: '{first}, {next}',
  askedBy: 'pedido por {parties}',
  askedThrough: 'pedido por {parties} a través de {through}',
  grantedBy: 'concedido por {parties}',
  contestedBy: 'impugnado por {parties}',
  newDeadline: '{kind}: nuevo plazo {deadline}',
  moved: '{kind}: del {from} al {to}',
  released: '{kind}: liberada',
  suspended: '{kind}: suspendida',
  suspendedUntil: '{kind}: suspendida hasta el {day}',
  ended: '{kind}: terminada',
  replacedBy: '{kind}: sustituida por {norms}',
  'amendment.all-party': 'modificación de todas las partes',
  'amendment.extension': 'prórroga',
  'amendment.waiver': 'renuncia',
  'amendment.suspension': 'suspensión',
  'amendment.termination': 'terminación',
  'amendment.interpretation': 'interpretación',
  'amendment.decision': 'decisión',
}
