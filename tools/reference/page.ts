/** A generated page of docs/reference. */
export interface Page {
  readonly path: string
  readonly text: string
}

/** A Markdown table; cells may hold anything, since what would break the table is escaped. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replace(/\|/g, '\\|').replace(/\n/g, ' ')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

/** The text of a generated page: a title, one sentence on where it comes from, and its parts. */
export function pageText(title: string, from: string, parts: readonly string[]): string {
  const origin = `Generated from ${from} by \`npm run fix\`; edit it there.`
  return `${[`# ${title}`, origin, ...parts].join('\n\n')}\n`
}
