import type { Translation } from '#views/speech/message-area'
import type { startMessages } from '#web/pages/start/start-messages'

/** The first page. */
export const start: Translation<typeof startMessages> = {
  tab: 'Acuerdos',
  none: 'Este espacio de trabajo aún no guarda ningún acuerdo',
  many: '{count, plural, one {Aquí se guarda # acuerdo} other {Aquí se guardan # acuerdos}}',
  intro:
    'Servanda guarda acuerdos: quién debe qué a quién y para cuándo, qué dice cada fuente y qué deja abierto el texto, para cualquier día y cualquier estado del conocimiento.',
  demonstration: 'El caso de demostración',
  demonstrationTeaches:
    'Un acuerdo real con los informes de sus primeras semanas, contados con nuestras palabras: mueva los dos mandos del tiempo y vea qué se debía, qué se contaba y qué no sabía nadie.',
  openDemonstration: 'Abrir el caso de demostración',
  takingDemonstration: 'Se están leyendo sus textos; tarda unos segundos.',
  ownText: 'Un texto propio',
  ownTextTeaches: 'Pegue un acuerdo o un informe y vea qué halla en él el lector. No se guarda nada.',
  ownAgreement: 'Un acuerdo propio',
  teaches:
    'Pegue su texto y deje que el lector redacte el archivo del acuerdo, que usted repasa antes de guardarlo. Un archivo ya escrito llega con `servanda import AGREEMENT.yaml`.',
  draftFromText: 'Redactarlo a partir de su texto',
  writeFile: 'Escribir el archivo',
  readOwn: 'Leer un texto propio',
  item: '{kind}, {concluded} · {count, plural, one {# norma} other {# normas}} · versión {version}',
  concluded: 'concluido el {day}',
}
