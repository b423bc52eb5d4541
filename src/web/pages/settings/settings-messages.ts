import { messageArea } from '#views/speech/message-area'

/** The page of settings. */
export const settingsMessages = messageArea('settings', {
  title: 'How you want to work here',
  intro: 'These choices are kept in this browser alone. Nobody else sees them, and they change nothing in the record.',
  language: 'Language',
  languageSays:
    'The words of the workbench. Agreements, reports and quoted words stay in the language in which they are written.',
  theme: 'Light or dark',
  themeSays: 'Print is always on white.',
  keys: 'Single keys',
  keysOn: 'Single keys such as j, k and / are on',
  keysSays: 'Switch them off when you dictate, or when letters do things that you did not mean.',
  policy: 'Standard of proof',
  policySays:
    'Which claims may decide a norm’s standing. It holds for what you see; an address that names another standard goes before it.',
  'policy.reasonable-grounds': 'Reasonable grounds: C3 or better from one origin; for monitoring and reporting',
  'policy.reasonable-suspicion':
    'Reasonable suspicion: D4 or better from one origin; for opening a case, never for a finding',
  'policy.balance-of-probabilities':
    'Balance of probabilities: C3 or better from two independent origins; for what is more likely than not',
  'policy.clear-and-convincing':
    'Clear and convincing: B2 or better from two independent origins; for findings that somebody will contest',
  'policy.any-report': 'Any report: every judged claim; to see what is being said, not what is known',
})
