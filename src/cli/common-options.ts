import type { CommandOption } from '#cli/command'

/** What every command understands. */
export const commonOptions: readonly CommandOption[] = [
  { flags: '--json', doc: 'print one JSON document; problems are JSON on stderr' },
  { flags: '--jsonl', doc: 'print one JSON object a line' },
  { flags: '--data <dir>', doc: 'the folder of the workspace (SERVANDA_DATA)' },
  { flags: '--database <url>', doc: 'a PostgreSQL server instead of the folder (SERVANDA_DATABASE)' },
  { flags: '--quiet', doc: 'say nothing beside results and problems' },
  { flags: '--no-color', doc: 'no colour (NO_COLOR)' },
]

/** From where one looks. */
export const vantageOptions: readonly CommandOption[] = [
  {
    flags: '--as-of <date>',
    doc: 'the moment in the world: 2020-11-16 (its last instant in the zone of the agreement) or 2020-11-16T12:00Z; default: now',
  },
  { flags: '--known-at <date>', doc: 'the state of knowledge, written in the same way; default: now' },
  {
    flags: '--axis <axis>',
    doc: '`published` (when the public could know; default) or `recorded` (when we recorded it)',
  },
]

/** By which evidence and with whose readings. */
export const questionOptions: readonly CommandOption[] = [
  {
    flags: '--policy <name>',
    doc: 'standard of proof: any-report, reasonable-suspicion, reasonable-grounds (default), balance-of-probabilities or clear-and-convincing; or a policy file of your own',
  },
  {
    flags: '--overlay <reading>',
    doc: 'lay a reading (an opinion or an interpretation) over the clauses; several times, or `all`',
    many: true,
  },
]
