import { type Setting, settings } from '#app/settings'
import { type Page, pageText, table } from './page.ts'

/** The page of settings. */
export function settingsPage(): Page {
  const rows = Object.values<Setting>(settings).map(({ name, variable, option, preset, doc }) => [
    name,
    `\`${variable}\``,
    option === undefined ? '' : `\`${option}\``,
    preset,
    doc,
  ])
  return {
    path: 'docs/reference/settings.md',
    text: pageText('Settings', '`src/app/settings.ts`', [
      'An option goes before the variable, the variable before the preset.',
      table(['setting', 'variable', 'option', 'preset', 'what it does'], rows),
    ]),
  }
}
