import type { MessageArea } from '#views/speech/message-area'
import { parseMessage, type MessageTree } from '#views/speech/parse-message'
import type { SaidByServer } from '#views/words/told-by-server'

/** Says what a sentence says, or nothing where its shape is not known. */
export type SentenceReader = (sentence: string) => SaidByServer | undefined

/**
 * Knows the sentences of some areas by their shape; of two that fit the one that stands first is taken. Sentences are made where
 * a thing is found out, by layers that know no messages; their English in the area of messages is the shape (decision 0306).
 */
export function sentenceReader(...areas: readonly MessageArea[]): SentenceReader {
  const shapes = areas.flatMap(shapesOf)
  return (sentence) => (sentence.length > LONGEST ? undefined : readAs(sentence, shapes, 0))
}

/** Nothing longer is a sentence of ours. */
const LONGEST = 5000
const DEEPEST = 4
/** What must be a sentence of the server itself, and what may be one: words of a user stand there as well. */
const SENTENCES: ReadonlySet<string> = new Set(['reason', 'more'])
const PERHAPS: ReadonlySet<string> = new Set(['amount', 'limit', 'locator', 'kind', 'other', 'form', 'place', 'what'])

function readAs(sentence: string, shapes: readonly Shape[], depth: number): SaidByServer | undefined {
  if (depth > DEEPEST) return undefined
  for (const { area, key, shape, names } of shapes) {
    const found = shape.exec(sentence)
    if (found === null) continue
    const values = valuesOf(found, names, (words) => readAs(words, shapes, depth + 1))
    if (values !== undefined) return { ...(area === 'server' ? {} : { area }), key, values }
  }
  return undefined
}

function valuesOf(
  found: RegExpExecArray,
  names: readonly ArgumentShape[],
  read: SentenceReader,
): SaidByServer['values'] | undefined {
  const values: Record<string, string | number | SaidByServer> = {}
  for (const [at, { name, counts }] of names.entries()) {
    const words = found[at + 1]
    const value = counts ? countOf(words, values[name]) : valueOf(name, words ?? '', read)
    if (value === undefined) return undefined
    values[name] = value
  }
  return values
}

/** A figure; where none stands, as in `one fault`, the number is one, unless another place has told it. */
function countOf(figure: string | undefined, known: string | number | SaidByServer | undefined): number {
  if (figure !== undefined) return Number(figure.replaceAll(',', ''))
  return typeof known === 'number' ? known : 1
}

/** Words as they stand, or a sentence within; nothing where it has to be one and is not known. */
function valueOf(name: string, words: string, read: SentenceReader): string | SaidByServer | undefined {
  if (SENTENCES.has(name)) return read(words)
  return PERHAPS.has(name) ? (read(words) ?? words) : words
}

/** An argument that a shape catches, and whether it is the number of a plural. */
interface ArgumentShape {
  readonly name: string
  readonly counts: boolean
}

// The numbers of the kinds of elements, as the parser of messages has them.
const [LITERAL, POUND] = [0, 7]

/** What an argument can be, where it is not any words: the name of a field, a place in a file as `row 12, column told`. */
const CAUGHT: Readonly<Record<string, string>> = {
  field: String.raw`([\w-]{2,40})`,
  locator: String.raw`([a-z]+ [^\`:;]{1,80}?)`,
}

/** The shape of one message. */
interface Shape {
  readonly area: string
  readonly key: string
  readonly shape: RegExp
  readonly names: readonly ArgumentShape[]
}

function shapesOf({ name, messages }: MessageArea): readonly Shape[] {
  return Object.entries(messages).map(([key, message]) => {
    const names: ArgumentShape[] = []
    return { area: name, key, shape: new RegExp(`^${shapeOf(parseMessage(message), names)}$`), names }
  })
}

function shapeOf(tree: MessageTree, names: ArgumentShape[], counted?: string): string {
  return tree.map((element) => shapeOfElement(element, names, counted)).join('')
}

function shapeOfElement(element: MessageTree[number], names: ArgumentShape[], counted: string | undefined): string {
  if ('options' in element) {
    const options = Object.values(element.options).map((option) => shapeOf(option.value, names, element.value))
    return `(?:${options.join('|')})`
  }
  if (element.type === POUND) {
    names.push({ name: counted ?? '', counts: true })
    return String.raw`([\d,]+)`
  }
  if (!('value' in element)) return ''
  if (element.type === LITERAL) return element.value.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
  names.push({ name: element.value, counts: false })
  return CAUGHT[element.value] ?? '([^]*?)'
}
