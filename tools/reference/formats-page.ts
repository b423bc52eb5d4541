import { formats } from '#export/registry'
import { type Page, pageText, table } from './page.ts'

/** The page of export formats. */
export function formatsPage(): Page {
  const rows = formats.map(({ name, mediaType, extension, doc }) => [
    `\`${name}\``,
    `\`${mediaType}\``,
    `\`${extension}\``,
    doc,
  ])
  return {
    path: 'docs/reference/formats.md',
    text: pageText('Export formats', '`src/export/formats/`', [
      'The same ledger gives the same bytes. `servanda export <format>` writes one.',
      table(['format', 'media type', 'ending', 'what it is for'], rows),
    ]),
  }
}
