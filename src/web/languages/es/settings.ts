import type { Translation } from '#views/speech/message-area'
import type { settingsMessages } from '#web/pages/settings/settings-messages'

/** The page of settings. */
export const settings: Translation<typeof settingsMessages> = {
  title: 'Cómo quiere trabajar aquí',
  intro: 'Estas elecciones se guardan solo en este navegador. Nadie más las ve, y no cambian nada en el expediente.',
  language: 'Idioma',
  languageSays:
    'Las palabras de la interfaz. Los acuerdos, informes y citas quedan en el idioma en que están escritos.',
  theme: 'Claro u oscuro',
  themeSays: 'La impresión es siempre sobre blanco.',
  keys: 'Teclas sueltas',
  keysOn: 'Las teclas sueltas como j, k y / están activadas',
  keysSays: 'Desactívelas si dicta, o si las letras hacen cosas que no quería.',
  policy: 'Estándar de prueba',
  policySays:
    'Qué afirmaciones pueden decidir cómo está una norma. Vale para lo que usted ve; una dirección que nombre otro estándar prevalece.',
  'policy.reasonable-grounds': 'Motivos razonables: C3 o mejor de un origen; para vigilar e informar',
  'policy.reasonable-suspicion':
    'Sospecha razonable: D4 o mejor de un origen; para abrir un caso, nunca para una conclusión',
  'policy.balance-of-probabilities':
    'Balance de probabilidades: C3 o mejor de dos orígenes independientes; para lo que es más probable que no',
  'policy.clear-and-convincing':
    'Clara y convincente: B2 o mejor de dos orígenes independientes; para conclusiones que alguien impugnará',
  'policy.any-report': 'Cualquier informe: toda afirmación calificada; para ver qué se dice, no qué se sabe',
}
