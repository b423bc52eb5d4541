import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ChildProcess } from 'node:child_process'
import { startServanda } from '#testing/run-servanda'

const FILE = `servanda: 1
instrument: { title: Note, kind: ceasefire, signed: { on: 2021-03-01, by: [north, south] } }
parties: { north: Northland, south: Southland }
provisions:
  1:
    says: Northland returns the East Bank.
    norms:
      - obligation: return-bank
        bearer: north
        action: hand-over-territory
`
const URI = 'file:///draft.yaml'

interface Message {
  readonly id?: number
  readonly method?: string
  readonly params?: { readonly uri?: string; readonly diagnostics?: readonly Told[] }
  readonly result?: unknown
}

interface Told {
  readonly code?: string
  readonly severity: number
  readonly message: string
  readonly range: { readonly start: { readonly line: number } }
}

let server: ChildProcess
let received: Message[] = []
let buffer = Buffer.alloc(0)

function send(message: object): void {
  const body = JSON.stringify({ jsonrpc: '2.0', ...message })
  server.stdin?.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
}

/** Takes whole messages out of what has come so far. */
function take(chunk: Buffer): void {
  buffer = Buffer.concat([buffer, chunk])
  for (;;) {
    const end = buffer.indexOf('\r\n\r\n')
    const length = Number(/Content-Length: (\d+)/.exec(buffer.subarray(0, Math.max(0, end)).toString())?.[1])
    if (end < 0 || buffer.length < end + 4 + length) return
    received.push(JSON.parse(buffer.subarray(end + 4, end + 4 + length).toString()))
    buffer = buffer.subarray(end + 4 + length)
  }
}

async function waitFor(found: (message: Message) => boolean): Promise<Message> {
  for (;;) {
    const message = received.find(found)
    if (message !== undefined) {
      received = received.filter((each) => each !== message)
      return message
    }
    if (server.exitCode !== null) throw new Error('the server ended early')
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

let nextId = 0
async function ask(method: string, params: object): Promise<unknown> {
  nextId += 1
  const id = nextId
  send({ id, method, params })
  return (await waitFor((message) => message.id === id)).result
}

async function marksOf(uri: string): Promise<readonly Told[]> {
  const told = await waitFor(
    (message) => message.method === 'textDocument/publishDiagnostics' && message.params?.uri === uri,
  )
  return told.params?.diagnostics ?? []
}

/** Line and character of the end of the words. */
function behind(text: string, words: string): { readonly line: number; readonly character: number } {
  const lines = text.slice(0, text.indexOf(words) + words.length).split('\n')
  return { line: lines.length - 1, character: lines[lines.length - 1]?.length ?? 0 }
}

function open(uri: string, text: string): void {
  send({ method: 'textDocument/didOpen', params: { textDocument: { uri, languageId: 'yaml', version: 1, text } } })
}

beforeAll(async () => {
  server = startServanda(['language-server', '--stdio'])
  server.stdout?.on('data', take)
  await ask('initialize', { processId: process.pid, rootUri: null, capabilities: {} })
  send({ method: 'initialized', params: {} })
})

afterAll(() => server.kill())

describe('the language server', () => {
  it('marks the findings of an agreement file, and its faults once it has some', async () => {
    open(URI, FILE)
    const marks = await marksOf(URI)
    const deadline = marks.find(({ code }) => code === 'no-deadline')
    expect(deadline?.range.start.line).toBe(5)
    expect(deadline?.message).toContain('by which day')
    send({
      method: 'textDocument/didChange',
      params: {
        textDocument: { uri: URI, version: 2 },
        contentChanges: [{ text: FILE.replace('bearer: north', 'bearer: nort') }],
      },
    })
    expect((await marksOf(URI)).map(({ severity, message }) => [severity, message.includes('`nort`')])).toEqual([
      [1, true],
    ])
  })

  it('offers the ids of the file, shows the page of a rule, and finds where an id is given', async () => {
    const uri = 'file:///other.yaml'
    open(uri, FILE)
    await marksOf(uri)
    const at = (words: string): object => ({ textDocument: { uri }, position: behind(FILE, words) })
    expect(await ask('textDocument/completion', at('bearer: '))).toMatchObject([{ label: 'north' }, { label: 'south' }])
    expect(await ask('textDocument/hover', at('Northland returns'))).toMatchObject({
      contents: { kind: 'markdown', value: expect.stringContaining('**no-deadline** finds') },
    })
    expect(await ask('textDocument/definition', at('bearer: nor'))).toMatchObject({
      uri,
      range: { start: { line: 2 } },
    })
  })

  it('leaves other YAML alone', async () => {
    const uri = 'file:///other-tool.yaml'
    open(uri, 'version: 3\nservices: {}\n')
    expect(await marksOf(uri)).toEqual([])
  })

  it('goes when it is told to', async () => {
    await ask('shutdown', {})
    const gone = new Promise((resolve) => server.once('exit', resolve))
    send({ method: 'exit' })
    expect(await gone).toBe(0)
  })
})
