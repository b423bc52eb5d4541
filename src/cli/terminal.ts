import pico from 'picocolors'

/** How output is wanted. */
export type OutputForm = 'text' | 'json' | 'jsonl'

/** Where a command writes. Results go to `out`; everything else is said, and is silent when asked to be quiet. */
export interface Terminal {
  readonly form: OutputForm
  readonly width: number
  readonly colours: Colours
  /** Text, which ends with a line of its own, or bytes as they are. */
  readonly out: (written: string | Uint8Array) => void
  readonly say: (text: string) => void
  /** Problems are told even when quiet. */
  readonly complain: (text: string) => void
  /** Whether a person watches stderr, so that progress makes sense. */
  readonly watched: boolean
}

export type Colours = ReturnType<typeof pico.createColors>

/** What decides how a terminal behaves. */
export interface TerminalWishes {
  readonly form: OutputForm
  readonly quiet: boolean
  readonly colour: boolean
}

/** The process's own terminal. */
export function openTerminal(wishes: TerminalWishes): Terminal {
  const { stdout, stderr, env } = process
  const coloured = wishes.colour && stdout.isTTY === true && env['NO_COLOR'] === undefined && env['TERM'] !== 'dumb'
  return {
    form: wishes.form,
    width: widthOf(stdout.columns ?? Number(env['COLUMNS'])),
    colours: pico.createColors(coloured),
    out: (written) => stdout.write(typeof written === 'string' ? wholeLines(written) : written),
    say: (text) => {
      if (!wishes.quiet) stderr.write(`${text}\n`)
    },
    complain: (text) => stderr.write(`${text}\n`),
    watched: stderr.isTTY === true && !wishes.quiet,
  }
}

function wholeLines(text: string): string {
  return text.endsWith('\n') ? text : `${text}\n`
}

function widthOf(columns: number): number {
  return Number.isFinite(columns) && columns >= 40 ? Math.min(columns, 160) : 100
}
