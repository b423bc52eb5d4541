/** A setting that comes from the environment or an option; the reference page is made from this list. */
export interface Setting {
  readonly name: string
  readonly variable: string
  readonly option?: string
  readonly type: 'folder' | 'address' | 'number' | 'word' | 'yes-or-no'
  readonly preset: string
  readonly doc: string
}

/** Every setting. An option goes before the variable, the variable before the preset. */
export const settings = {
  workspace: {
    name: 'workspace',
    variable: 'SERVANDA_DATA',
    option: '--data DIR',
    type: 'folder',
    preset: './.servanda/workspace',
    doc: 'The folder of the workspace: the database and the original documents. `demo` uses `./.servanda/demo` unless told otherwise.',
  },
  database: {
    name: 'database',
    variable: 'SERVANDA_DATABASE',
    option: '--database URL',
    type: 'address',
    preset: 'none: SQLite in the workspace folder',
    doc: 'A PostgreSQL server (`postgres://user@host/name`) instead of the folder. Give the password in the variable `PGPASSWORD`, never on the command line.',
  },
  host: {
    name: 'host',
    variable: 'SERVANDA_HOST',
    option: '--host ADDRESS',
    type: 'address',
    preset: '127.0.0.1',
    doc: 'Where the server listens. On any other address than loopback it answers as a public server: only reading, no confidential claims, no documents.',
  },
  port: {
    name: 'port',
    variable: 'SERVANDA_PORT',
    option: '--port NUMBER',
    type: 'number',
    preset: '7410',
    doc: 'The port of the server. `serve` says so when it is in use; `demo` takes the next free one.',
  },
  hostNames: {
    name: 'host names',
    variable: 'SERVANDA_HOST_NAMES',
    option: '--host-name NAME',
    type: 'word',
    preset: 'localhost, 127.0.0.1, [::1] and the address it listens on',
    doc: 'Names under which the server may be asked, with commas between. Others are refused, so that a page elsewhere cannot reach a workspace by a name of its own.',
  },
  frameAncestors: {
    name: 'frame ancestors',
    variable: 'SERVANDA_FRAME_ANCESTORS',
    type: 'word',
    preset: "'none'",
    doc: 'Sites that may show the public pages below `/public/embed` inside their own, with blanks between: `https://news.example`, or `*` for all. Every other page refuses to be framed.',
  },
  logLevel: {
    name: 'log level',
    variable: 'SERVANDA_LOG',
    type: 'word',
    preset: 'warn',
    doc: 'What the server logs to stderr, one JSON object a line: `silent`, `error`, `warn`, `info` or `debug`. Bodies, cookies and authorisations are never logged.',
  },
  person: {
    name: 'person',
    variable: 'SERVANDA_PERSON',
    type: 'word',
    preset: 'the name of the account, else `somebody`',
    doc: 'Who is written down as having recorded something.',
  },
  colour: {
    name: 'colour',
    variable: 'NO_COLOR',
    option: '--no-color',
    type: 'yes-or-no',
    preset: 'colour on a terminal',
    doc: 'Any value turns colour off. Without a terminal there is none.',
  },
} as const satisfies Readonly<Record<string, Setting>>
