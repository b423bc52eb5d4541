import { IntlMessageFormat } from 'intl-messageformat'
import { traitsOf, type Language } from '#views/speech/languages'
import { parseMessage } from '#views/speech/parse-message'
import type { ArgumentsOf } from '#base/message-arguments'
import type { MessageArea, Translations } from '#views/speech/message-area'

/** The values of a message; none where it takes none. */
export type Values<Message extends string> = keyof ArgumentsOf<Message> extends never
  ? readonly []
  : readonly [values: ArgumentsOf<Message>]

/** Says one message of an area; a key or an argument that is missing or misspelt does not compile. */
export type Say<Area extends MessageArea> = <Key extends keyof Area['messages'] & string>(
  key: Key,
  ...values: Values<Area['messages'][Key]>
) => string

/** A stretch of a message; `mark` names the tags that it stands between, as `link` in `See <link>all norms</link>`. */
export interface MessagePiece {
  readonly words: string
  readonly mark?: string
}

/** Says one message of an area in pieces, in order, for a page that makes links of the marked ones. */
export type SayPieces<Area extends MessageArea> = <Key extends keyof Area['messages'] & string>(
  key: Key,
  ...values: Values<Area['messages'][Key]>
) => readonly MessagePiece[]

/** One area in one language. */
export interface AreaSpeech<Area extends MessageArea> {
  readonly say: Say<Area>
  readonly sayPieces: SayPieces<Area>
  /** Says a message whose key and values are data, as those of a statement are. */
  readonly sayAny: (key: string, values: Readonly<Record<string, string | number>>) => string
}

/** The language in which views and pages speak. */
export interface Speech {
  readonly language: Language
  readonly direction: 'ltr' | 'rtl'
  readonly sayIn: <Area extends MessageArea>(area: Area) => AreaSpeech<Area>
  /** The words as one list with a last link, as the language joins them: `A, B and C`. Nothing gives an empty text. */
  readonly list: (words: readonly string[], link: ListLink) => string
}

/** How the last of a list is joined to the others. */
export type ListLink = 'and' | 'or'

/**
 * The speech of a language: messages come from its translations, and in English where one is missing. A message is
 * compiled when it is first said, and kept for as long as the speech (decision 0403). Source: ICU MessageFormat; plurals
 * by CLDR.
 */
export function speechOf(language: Language, translations: Translations = {}): Speech {
  const { direction, locale } = traitsOf(language)
  const read = direction === 'rtl' ? isolated : given
  const list = listsOf(language, direction)
  const compiled = new Map<MessageArea, Map<string, CompiledText>>()
  const compile = (area: MessageArea, key: string): Compiled => {
    const ofArea = compiled.get(area) ?? new Map<string, CompiledText>()
    compiled.set(area, ofArea)
    const own = translations[area.name]?.[key]
    const text = own ?? area.messages[key] ?? key
    const known = ofArea.get(key)
    if (known?.text === text) return known.message
    const said = own !== undefined && language === 'fr' ? withHeldMarks(text) : text
    const message = compileMessage(said, own === undefined ? 'en' : locale, read)
    ofArea.set(key, { text, message })
    return message
  }
  const sayIn = <Area extends MessageArea>(area: Area): AreaSpeech<Area> => ({
    say: (key, ...values: readonly unknown[]) => compile(area, key).toText(values[0]),
    sayPieces: (key, ...values: readonly unknown[]) => compile(area, key).toPieces(values[0]),
    sayAny: (key, values) => compile(area, key).toText(values),
  })
  return { language, direction, sayIn, list }
}

/** Lists in a language. English ones are British: no comma stands before the last link. Source: CLDR list patterns. */
function listsOf(language: Language, direction: 'ltr' | 'rtl'): Speech['list'] {
  const locale = language === 'en' ? 'en-GB' : language
  const made = new Map<ListLink, Intl.ListFormat>()
  return (words, link) => {
    const type = link === 'and' ? 'conjunction' : 'disjunction'
    const format = made.get(link) ?? new Intl.ListFormat(locale, { type })
    made.set(link, format)
    return format.format(direction === 'rtl' ? words.map(isolatedWords) : words)
  }
}

/**
 * A French text whose marks that stand apart from their word do not break from it at the end of a line. Source: Lexique des
 * règles typographiques en usage à l'Imprimerie nationale.
 */
function withHeldMarks(text: string): string {
  return text
    .replace(/ ([;?!])/g, '\u202f$1')
    .replace(/ (:(?=[\s}<]|$)|»)/g, '\u00a0$1')
    .replace(/« /g, '«\u00a0')
}

/** A message with the text that it was made from: translations may still be arriving. */
interface CompiledText {
  readonly text: string
  readonly message: Compiled
}

interface Compiled {
  readonly toText: (values: unknown) => string
  readonly toPieces: (values: unknown) => readonly MessagePiece[]
}

type Filling = Readonly<Record<string, string | number>>

function compileMessage(text: string, locale: string, read: (values: unknown) => Filling): Compiled {
  if (!SYNTAX.test(text)) return plainMessage(text, read)
  const message = new IntlMessageFormat(parseMessage(text), locale)
  const marks = marksIn(text)
  const choices = [...text.matchAll(CHOICE)].map(([, name = '']) => name)
  // What a message chooses its words by is no part of them, and is compared as it was given.
  const filled = (values: unknown): Filling => ({ ...read(values), ...only(choices, given(values)) })
  return {
    toText: (values) => toText(message.format<string>(filled(values))),
    toPieces: (values) => toPieces(message.format<MessagePiece>({ ...filled(values), ...marks })),
  }
}

const CHOICE = /\{(\w+), select,/g

function only(names: readonly string[], values: Filling): Filling {
  return Object.fromEntries(names.flatMap((name) => (values[name] === undefined ? [] : [[name, values[name]]])))
}

/** What only the compiler of messages understands: options, quoting and marks. */
const SYNTAX = /\{[^{}]*,|[<#]/

/** A message of words and simple arguments, as most are: filled without the compiler, many times as fast. */
function plainMessage(text: string, read: (values: unknown) => Filling): Compiled {
  const parts = text.split(/[{}]/)
  const fill = (values: unknown): string => {
    if (parts.length === 1) return text
    const filled = read(values)
    return parts.map((part, at) => (at % 2 === 0 ? part : String(filled[part] ?? part))).join('')
  }
  return { toText: fill, toPieces: (values) => [{ words: fill(values) }] }
}

function given(values: unknown): Filling {
  return isGiven(values) ? values : {}
}

/**
 * The values with their own direction of writing kept to themselves, so that a Latin name in an Arabic sentence does not
 * carry the words around it along. Source: Unicode Bidirectional Algorithm (UAX 9), first strong isolate.
 */
function isolated(values: unknown): Filling {
  return Object.fromEntries(
    Object.entries(given(values)).map(([name, value]) => [
      name,
      typeof value === 'string' ? isolatedWords(value) : value,
    ]),
  )
}

/** Words with their direction kept to themselves, unless what needs it is within isolates of its own already. */
function isolatedWords(words: string): string {
  let outside = words
  for (let before = ''; before !== outside; ) {
    before = outside
    outside = outside.replace(ISOLATE, '')
  }
  return /[A-Za-z\u0370-\u058f]/.test(outside) ? `\u2068${words}\u2069` : words
}

const ISOLATE = /\u2068[^\u2068\u2069]*\u2069/g

function isGiven(values: unknown): values is Filling {
  return typeof values === 'object' && values !== null
}

function toText(said: unknown): string {
  return Array.isArray(said) ? said.join('') : String(said)
}

type MakePiece = (chunks: readonly unknown[]) => MessagePiece

function marksIn(text: string): Readonly<Record<string, MakePiece>> {
  const names = [...text.matchAll(/<(\w+)>/g)].map(([, name = '']) => name)
  return Object.fromEntries(names.map((mark) => [mark, (chunks) => ({ words: chunks.join(''), mark })]))
}

function toPieces(said: string | MessagePiece | readonly (string | MessagePiece)[]): readonly MessagePiece[] {
  const pieces = typeof said === 'string' || !('length' in said) ? [said] : said
  return pieces.map((piece) => (typeof piece === 'string' ? { words: piece } : piece))
}

/** English, the language of the command line, of exports and of whoever asks for no other. */
export const english: Speech = speechOf('en')
