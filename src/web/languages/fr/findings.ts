import type { Translation } from '#views/speech/message-area'
import type { findingsMessages } from '#web/pages/findings/findings-messages'

/** The page of findings. */
export const findings: Translation<typeof findingsMessages> = {
  title:
    '{gaps, plural, =0 {Le texte ne laisse aucune question ouverte} one {Le texte laisse # question ouverte} other {Le texte laisse # questions ouvertes}} ; {rules, plural, =0 {aucune règle n’a trouvé de point obscur} one {# règle a trouvé } other {# règles ont trouvé }}{findings, plural, =0 {} one {# point obscur} other {# points obscurs}}',
  tab: 'Constats : {title}',
  intro:
    'Des questions à poser à qui rédige ou interprète le texte. Un constat n’est pas un reproche : un bref cessez-le-feu laisse ouvert ce qu’un long accord règle. <editor>Corrigez-les dans le fichier</editor>, ou emportez-les <memo>comme note à imprimer</memo>.',
  gapsHeading: 'Laissé ouvert, selon qui a relu le texte',
  noGaps: 'Aucune lacune n’est notée. On les écrit sous `gaps` d’une disposition.',
  rulesHeading: 'Trouvé par des règles',
  noFindings: 'Aucune règle n’a rien trouvé d’obscur.',
  noticedBy: 'Remarqué par {who}',
  times:
    '{severity, select, error {erreur} warning {avertissement} other {remarque}}, {count, plural, one {# fois} other {# fois}}',
  ask: 'Demandez : {question}',
  allowedHeading: 'Laissé ainsi à dessein',
  allowedCount:
    '{count, plural, one {Le fichier admet # constat, avec sa raison.} other {Le fichier admet # constats, chacun avec sa raison.}}',
  reason: 'Raison : {reason}',
}
