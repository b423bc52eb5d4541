import type { IntlMessageFormat } from 'intl-messageformat'

/** A message taken apart, as the formatter of messages wants it. */
export type MessageTree = ReturnType<IntlMessageFormat['getAst']>

type Element = MessageTree[number]

// The numbers of the kinds, as the formatter has them.
const [LITERAL, ARGUMENT, NUMBER, SELECT, PLURAL, POUND, TAG] = [0, 1, 2, 5, 6, 7, 8] as const

/** Where the parser stands, and whether `#` means the number of a plural there. */
interface Cursor {
  readonly text: string
  at: number
}

/**
 * Takes an ICU message apart: words, arguments, `number`, `plural`, `select`, marks. Quotation by apostrophe, dates and
 * skeletons are not among what our messages use; they throw, as everything else that is no message does. It stands here
 * because the package's own parser weighs 10 kB in the first page (decision 0403); a test holds both to the same answers.
 */
export function parseMessage(text: string): MessageTree {
  const cursor: Cursor = { text, at: 0 }
  const tree = readText(cursor, false)
  if (cursor.at < text.length) throw fault(cursor)
  return tree
}

function readText(cursor: Cursor, inPlural: boolean): MessageTree {
  const elements: Element[] = []
  for (;;) {
    const words = take(cursor, inPlural ? /[^{}<#]*/y : /[^{}<]*/y)
    if (words !== '') elements.push({ type: LITERAL, value: words })
    const sign = cursor.text[cursor.at]
    if (sign === '{') elements.push(readArgument(cursor))
    else if (sign === '#') elements.push(readPound(cursor))
    else if (sign === '<' && cursor.text[cursor.at + 1] !== '/') elements.push(readTag(cursor, inPlural))
    else return elements
  }
}

function readPound(cursor: Cursor): Element {
  cursor.at += 1
  return { type: POUND }
}

function readTag(cursor: Cursor, inPlural: boolean): Element {
  expect(cursor, '<')
  const value = take(cursor, /\w+/y)
  expect(cursor, '>')
  const children = readText(cursor, inPlural)
  expect(cursor, `</${value}>`)
  return { type: TAG, value, children }
}

function readArgument(cursor: Cursor): Element {
  expect(cursor, '{')
  const value = take(cursor, /\s*\w+\s*/y).trim()
  if (value === '') throw fault(cursor)
  if (cursor.text[cursor.at] === '}') {
    cursor.at += 1
    return { type: ARGUMENT, value }
  }
  expect(cursor, ',')
  const kind = take(cursor, /\s*\w+\s*/y).trim()
  const element = readTyped(cursor, kind, value)
  expect(cursor, '}')
  return element
}

function readTyped(cursor: Cursor, kind: string, value: string): Element {
  if (kind === 'number') return { type: NUMBER, value, style: null }
  if (kind !== 'plural' && kind !== 'select') throw fault(cursor)
  expect(cursor, ',')
  const options = readOptions(cursor, kind === 'plural')
  return kind === 'select'
    ? { type: SELECT, value, options }
    : { type: PLURAL, value, options, offset: 0, pluralType: 'cardinal' }
}

function readOptions(cursor: Cursor, inPlural: boolean): Record<string, { value: Element[] }> {
  const options: Record<string, { value: Element[] }> = {}
  for (;;) {
    const name = take(cursor, /\s*=?[\w-]*\s*/y).trim()
    if (name === '') break
    expect(cursor, '{')
    options[name] = { value: readText(cursor, inPlural) }
    expect(cursor, '}')
  }
  if (options['other'] === undefined) throw fault(cursor)
  return options
}

function take(cursor: Cursor, pattern: RegExp): string {
  pattern.lastIndex = cursor.at
  const [found = ''] = pattern.exec(cursor.text) ?? []
  cursor.at += found.length
  return found
}

function expect(cursor: Cursor, sign: string): void {
  if (!cursor.text.startsWith(sign, cursor.at)) throw fault(cursor)
  cursor.at += sign.length
}

function fault({ text, at }: Cursor): Error {
  return new Error(`our fault: \`${text}\` is no message from \`${text.slice(at, at + 20)}\` on`)
}
