import type { ShownLedger } from '#app/ledgers/show-ledger'
import type { Colours } from '#cli/terminal'

type Row = ShownLedger['table']['rows'][number]

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
