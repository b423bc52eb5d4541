import type { Translation } from '#views/speech/message-area'
import type { helpMessages } from '#web/pages/help/help-messages'

/** The page of help. */
export const help: Translation<typeof helpMessages> = {
  title: 'Cómo leer esto y cómo moverse en ello',
  intro:
    'Servanda no decide quién tiene razón. Muestra qué dice el texto, qué dice cada fuente y qué se sigue de ello.',
  keys: 'Teclas',
  keyFind: 'buscar cualquier cosa: una norma, un lugar, una fuente, una página o un día como {day}',
  keyStep: 'siguiente y anterior en una lista; Enter abre',
  keyFilter: 'filtrar la lista',
  keyHelp: 'esta página',
  keySwitch: '<settings>Las teclas sueltas se pueden desactivar en los ajustes.</settings>',
  reviewing: 'Al revisar un documento',
  keyDecide: 'aceptar, rechazar, corregir o unir el elemento actual',
  keyUndo: 'retirar',
  keyEnd: 'terminar las palabras del elemento una palabra antes o después',
  keyBegin: 'comenzarlas una palabra antes o después',
  keyNext: 'el siguiente elemento sin decidir',
  sliders: 'En los tiradores de la barra de tiempo',
  sliderDay: 'un día',
  sliderChange: 'al cambio anterior o siguiente',
  sliderMonth: 'treinta días',
  sliderEnd: 'el primer o el último día',
  places: 'Lugares',
  statuses: 'Estados',
  grades: 'Calificaciones',
  gradesSays:
    'Dos signos que nunca se suman: la letra califica la fuente, la cifra la afirmación. F y 6 significan que nadie puede juzgar; tal afirmación se muestra y no decide nada.',
  words: 'Palabras',
  asOf: 'al día',
  asOfMeans: 'el día en el mundo por el que usted pregunta',
  knownAt: 'conocido el',
  knownAtMeans: 'el estado del conocimiento: solo cuenta lo conocido al final de ese día',
  forecast: 'previsión',
  forecastMeans: 'un día posterior al del conocimiento: lo que valdría si no se supiera nada más',
  norm: 'norma',
  normMeans: 'una obligación, prohibición, facultad, permiso o garantía del texto',
  bearer: 'obligado, contraparte',
  bearerMeans: 'quién debe, y a quién',
  claim: 'afirmación',
  claimMeans: 'un aserto de una fuente; nada lo sobrescribe nunca',
  origin: 'origen',
  originMeans: 'de dónde salió una afirmación; diez informes de una declaración son un solo origen',
  admitted: 'admitida',
  admittedMeans:
    'bastante buena para decidir según el estándar de prueba vigente; según el habitual, fuente C o mejor y afirmación 3 o mejor',
  opinion: 'opinión',
  opinionMeans:
    'la lectura que alguien hace del texto; se superpone a petición y nunca se mezcla con las disposiciones',
  gap: 'laguna',
  gapMeans: 'algo que el texto deja abierto',
}
