import type { Translation } from '#views/speech/message-area'
import type { timelinePageMessages } from '#views/words/timeline-page-messages'

/** The page of the timeline. */
export const timelinePage: Translation<typeof timelinePageMessages> = {
  tab: 'Cronología: {title}',
  below: 'Se muestra el mismo tramo que en la barra de tiempo de arriba.',
  empty: 'No hay ninguna norma que dibujar. Las normas vienen del archivo del acuerdo.',
  emptyNext: 'Cómo se guarda un acuerdo',
  howShown: 'Cómo mostrarlo',
  asDrawing: 'Como dibujo',
  asTable: 'Como tabla',
  howGrouped: 'Cómo agruparlo',
  byProvision: 'Por disposición',
  byBearer: 'Por quien debe',
  keyWindow: 'plazo, y el poste donde se cierra',
  keyMoved: 'fecha límite movida por una enmienda',
  keyFor: 'afirmación a favor, sobre la línea',
  keyAgainst: 'afirmación en contra, debajo',
  keyUnadmitted: 'no admitida por la regla de prueba',
  tableCaption: 'La cronología como tabla',
  norm: 'Norma',
  status: 'Estado',
  window: 'Plazo',
  moved: 'Movido',
  claims: 'Afirmaciones',
}
