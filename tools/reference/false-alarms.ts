/** A finding on a real agreement that was read and is none. */
export interface FalseAlarm {
  readonly agreement: string
  readonly rule: string
  /** The provision; empty for the text as a whole. */
  readonly provision: string
  readonly why: string
}

/** The false alarms of a reviewed list: one a row of its table. */
export function readFalseAlarms(markdown: string): readonly FalseAlarm[] {
  const rows = markdown.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| agreement '))
  return rows.map((row) => {
    const [agreement = '', rule = '', provision = '', why = ''] = row
      .slice(1)
      .split('|')
      .map((cell) => cell.trim())
    return { agreement, rule, provision, why }
  })
}
