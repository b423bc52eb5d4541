import type { ShownLedger } from '#app/ledgers/show-ledger'
import type { Colours } from '#cli/terminal'

type Row = ShownLedger['table']['rows'][number]

const MARKS: Readonly<Record<Row['mark'], string>> = {
  disc: '●',
  'disc-notch': '◕',
  'disc-soft': '◍',
  ring: '○',
  'ring-tick': '◔',
  'ring-dotted': '◌',
  'ring-bar': '⊖',
  'ring-lock': '⊗',
  'triangle-hollow': '△',
  triangle: '▲',
  'half-disc': '◐',
  'two-halves': '◨',
  diamond: '◆',
  'diamond-hollow': '◇',
  square: '■',
  dash: '–',
}

/** The mark of a status as one letter of a terminal: shape and word tell it without colour. */
export function markOf(mark: Row['mark']): string {
  return MARKS[mark]
}

/** The tint of a status in the colours of a terminal. Red is kept for mistakes of the software. */
export function paintOf(tint: Row['tint'] | undefined, colours: Colours): (text: string) => string {
  switch (tint) {
    case 'kept':
      return colours.green
    case 'open':
      return colours.blue
    case 'unknown':
      return colours.yellow
    case 'contested':
      return colours.magenta
    case 'failed':
      return colours.bold
    default:
      return colours.dim
  }
}
