import type { Translation } from '#views/speech/message-area'
import type { pagesMessages } from '#web/pages/pages-messages'

/** The names of the pages. */
export const pages: Translation<typeof pagesMessages> = {
  today: 'Hoy',
  todaySays: 'lo que pide atención, lo que se supo, lo que cambia después',
  ledger: 'Registro',
  ledgerSays: 'quién debe qué a quién y para cuándo, y cómo está cada norma',
  timeline: 'Cronología',
  timelineSays: 'plazos, vencimientos y afirmaciones sobre un eje',
  map: 'Mapa',
  mapSays: 'el control de los lugares según lo afirma cada parte',
  documents: 'Documentos',
  documentsSays: 'informes y textos con lo que el lector halló en ellos',
  sources: 'Fuentes',
  sourcesSays: 'quién habla, cómo se califica y qué dice',
  document: 'Documento',
  documentSays: 'un texto con sus elementos propuestos al lado',
  norm: 'Norma',
  normSays: 'una norma con sus razones, pruebas e historia',
  text: 'El texto',
  textSays: 'cada disposición, sus versiones publicadas, cambios y lecturas',
  findings: 'Hallazgos',
  findingsSays: 'lo que el texto deja abierto o poco claro',
  paste: 'Leer un texto',
  pasteSays: 'pegar un texto propio y ver cómo se lee',
  settings: 'Ajustes',
  settingsSays: 'idioma, claro u oscuro, teclas sueltas, estándar de prueba',
  help: 'Ayuda',
  helpSays: 'teclas, marcas, calificaciones y palabras',
}
