import type { Translation } from '#views/speech/message-area'
import type { settingsMessages } from '#web/pages/settings/settings-messages'

/** The page of settings. */
export const settings: Translation<typeof settingsMessages> = {
  title: 'Comment vous voulez travailler ici',
  intro:
    'Ces choix sont gardés dans ce navigateur seulement. Personne d’autre ne les voit, et ils ne changent rien au dossier.',
  language: 'Langue',
  languageSays: 'Les mots de l’interface. Accords, rapports et citations restent dans la langue où ils sont écrits.',
  theme: 'Clair ou sombre',
  themeSays: 'L’impression est toujours sur fond blanc.',
  keys: 'Touches simples',
  keysOn: 'Les touches simples comme j, k et / sont actives',
  keysSays: 'Désactivez-les si vous dictez, ou si des lettres font ce que vous ne vouliez pas.',
  policy: 'Niveau de preuve',
  policySays:
    'Quelles affirmations peuvent décider de l’état d’une norme. Il vaut pour ce que vous voyez ; une adresse qui nomme un autre niveau l’emporte.',
  'policy.reasonable-grounds': 'Motifs raisonnables : C3 ou mieux d’une origine ; pour surveiller et rendre compte',
  'policy.reasonable-suspicion':
    'Soupçon raisonnable : D4 ou mieux d’une origine ; pour ouvrir un dossier, jamais pour une conclusion',
  'policy.balance-of-probabilities':
    'Prépondérance des probabilités : C3 ou mieux de deux origines indépendantes ; pour ce qui est plus probable que non',
  'policy.clear-and-convincing':
    'Clair et convaincant : B2 ou mieux de deux origines indépendantes ; pour des conclusions qu’on contestera',
  'policy.any-report': 'Tout rapport : chaque affirmation cotée ; pour voir ce qui se dit, non ce qui se sait',
}
