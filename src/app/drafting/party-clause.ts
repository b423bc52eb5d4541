import { ALL_PARTIES } from '#app/drafting/english-cues'

/** A side that the title, the preamble or the signatures name, with the short names that the text gives it. */
export interface NamedSide {
  readonly name: string
  readonly also: readonly string[]
}

/**
 * The sides of an agreement as its own words name them: "between A and B", "A, on the one part, and B", "A and B, meeting
 * in X, have agreed", "for A: …; for B: …". Nobody where fewer than two are named so. `headEnd` is where the
 * first provision begins. Each side also goes by what stands in brackets behind it and by the parts
 * of its name that no other side shares: the Government of X is the Government, and X.
 */
export function sidesNamedIn(text: string, headEnd: number): readonly NamedSide[] {
  const [head, tail] = [text.slice(0, headEnd), text.slice(-LONGEST_TAIL)]
  const words = inTitleCase(unwrapped(head).replace(/[ \t]+/g, ' '))
  for (const pattern of NAMINGS) {
    for (const match of words.matchAll(pattern)) {
      const sides = sidesIn(match[1] ?? '')
      if (sides.length >= 2) return withShortNames(sides, text)
    }
  }
  const signed = Array.from(tail.matchAll(SIGNED_FOR), (match) => (match[1] ?? '').trim())
  const sides = signed.filter(isName).map((name) => ({ name: bare(name), also: [] }))
  return sides.length >= 2 ? withShortNames(sides, text) : []
}

const LONGEST_TAIL = 600
const SIGNED_FOR = /(?:^|\n)\s*(?:signed )?for (?:and on behalf of )?([^:,;\n]{3,80})[:,]/gi

const NAME = String.raw`(?:[Tt]he )?\p{Lu}`
// What the sides are or do, behind their names.
const DO = String.raw`,?\s+(?:meeting|met|being|acting|hereinafter|hereafter|as [Pp]arties|together|jointly|[Rr]ecalling|[Dd]esiring|[Dd]esirous|[Cc]onvinced|[Dd]etermined|having|have|has|hereby|agree|agreed|declare|state|announce|undertake|concluded|under the auspices|through the (?:good offices|mediation)|with the (?:help|assistance|mediation)|in the presence|before the|the [“"]?Parties)\b`
// Where the names end otherwise: at the day or the place, at the matter, at the end of the line or sentence.
const STOP = String.raw`,? (?:signed|done|adopted|made|with the|on (?:the )?\d|on (?:the )?\p{Lu}|on (?:ending|the \p{Ll}|a \p{Ll})|at \p{Lu}|for (?:the |a |an )?\p{Ll}|under|regarding|concerning)|["“]?,? ?["“]?together|[;:]|\.|\s*$|\n(?!and\b|the\b|\()`
const END = `(?=${DO}|${STOP})`
const NOT_END = String.raw`(?:[^\n;:.]|\n(?=and\b|the\b|\())`

const NAMINGS: readonly RegExp[] = [
  new RegExp(String.raw`\b[Bb]etween:?\s+(${NAME}${NOT_END}+?)${END}`, 'gu'),
  new RegExp(
    String.raw`(?:^|\n)\s*(${NAME}[^\n]{2,160}?,? (?:on|of) (?:the )?one (?:part|hand|side),? and [^\n]{3,160}?),? (?:on|of) the other`,
    'gu',
  ),
  new RegExp(
    String.raw`\b(?:[Rr]epresentatives|[Dd]elegations|[Pp]lenipotentiaries|[Ll]eaders|[Cc]ommanders) of (${NAME}${NOT_END}+?)${END}`,
    'gu',
  ),
  new RegExp(String.raw`(?:^|\n)\s*(${NAME}${NOT_END}*? and ${NOT_END}+?)(?=${DO})`, 'gu'),
  new RegExp(String.raw`\b[Ss]igned\b[^.\n]{0,80}? by (${NAME}${NOT_END}+?)${END}`, 'gu'),
]

/** Where blank lines part the paragraphs, a single break only wraps a line. */
function unwrapped(text: string): string {
  return /\n[ \t]*\n/.test(text) ? text.replace(/(\S)[ \t]*\n[ \t]*(?=\S)/g, '$1 ') : text
}

const LOWER = /^(?:of|the|and|for|in|on|to|by|between|with)$/

/** A line in capitals with only the first letter of each word in them. */
function inTitleCase(text: string): string {
  return text.replace(/^[^\p{Ll}\n]+$/gmu, (line) =>
    line.replace(/\p{Lu}[\p{Lu}'’]+/gu, (word) => {
      const lower = word.toLowerCase()
      return LOWER.test(lower) ? lower : word.slice(0, 1) + lower.slice(1)
    }),
  )
}

/** The names of a list of two or more, each with what stands in brackets behind it. */
function sidesIn(words: string): readonly NamedSide[] {
  const aliases: string[][] = []
  const marked = words
    .replace(/\s+/g, ' ')
    .replace(/,? (?:on|of) (?:the )?(?:one|other) (?:part|hand|side)/gi, '')
    .replace(/\s*\(([^()]*)\)/g, (_, inside: string) => ` \u0001${aliases.push(aliasesIn(inside)) - 1}\u0002`)
  const parts = splitSides(marked)
  const sides = parts.map((part): NamedSide => {
    const given = Array.from(part.matchAll(/\u0001(\d+)\u0002/g), (match) => aliases[Number(match[1])] ?? []).flat()
    return { name: bare(part.replace(/\u0001\d+\u0002/g, ' ')), also: given }
  })
  return sides.every(({ name }) => isName(name)) ? distinct(sides) : []
}

function distinct(sides: readonly NamedSide[]): readonly NamedSide[] {
  return [...new Map(sides.map((side) => [side.name.toLowerCase(), side])).values()]
}

/** `hereinafter "the Movement"`, `the RGS`, `"Korrin"`. */
function aliasesIn(words: string): string[] {
  const quoted = Array.from(words.matchAll(/["“”«']([^"“”»']{2,60})["“”»']/g), (match) => match[1] ?? '')
  const found = quoted.length > 0 ? quoted : [words.replace(/^.*\b(?:as|called|hereinafter|hereafter)\b:? ?/i, '')]
  return found.map(bare).filter((name) => /^\p{Lu}/u.test(name) && !ALL_PARTIES.test(name))
}

/** At "and the" where it stands once, since "Teachers and Farmers" is one name; else at every "and" and comma. */
function splitSides(words: string): readonly string[] {
  const strong = words.split(
    /(?:,| \u0002)?(?<=[\p{L}\d\u0002)]),? and (?=the \p{Lu}|of the \p{Lu}|of \p{Lu}|representatives of|\p{Ll}+ of )/u,
  )
  const parts = strong.length >= 2 ? strong : words.split(/,? and (?=\p{Lu})/u)
  return parts
    .flatMap((part, at) => (at < parts.length - 1 ? part.split(/, (?=(?:the )?\p{Lu})/u) : [part]))
    .map((part) => part.replace(/^(?:of|representatives of) /i, '').trim())
    .filter((part) => part !== '')
}

function bare(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:the|an?) /i, '')
    .replace(/[\s,.]+$/, '')
    .replace(/,? (?:hereinafter|hereafter).*$/i, '')
}

const LONGEST_NAME = 100
const SMALL =
  /^(?:of|by|the|for|and|in|de|del|la|al|el|on|to|with|tribe|municipality|government|state|people|authorities|movement|council|forces|armed|party|village|elders|community|side)$/

/** A proper name: capitals in all but its small words, and no verb. */
function isName(words: string): boolean {
  const all = words.split(' ')
  if (words.length < 2 || words.length > LONGEST_NAME || all.length > MOST_WORDS) return false
  if (ALL_PARTIES.test(words) || /^(?:parties|sides)$/i.test(words)) return false
  return /\p{Lu}/u.test(words) && all.every((word) => /^["“(]?[\p{Lu}\d]/u.test(word) || SMALL.test(word.toLowerCase()))
}

const MOST_WORDS = 14

/** What a side is called for short, where no other side could be meant by it. */
function withShortNames(sides: readonly NamedSide[], text: string): readonly NamedSide[] {
  const shorts = sides.map(({ name }) => shortNames(name, text))
  const times = new Map<string, number>()
  for (const short of shorts.flatMap((each) => [...new Set(each.map((one) => one.toLowerCase()))]))
    times.set(short, (times.get(short) ?? 0) + 1)
  const names = new Set(sides.map(({ name }) => name.toLowerCase()))
  return sides.map(({ name, also }, at) => {
    const own = (shorts[at] ?? []).filter((short) => times.get(short.toLowerCase()) === 1)
    const free = own.filter((short) => !names.has(short.toLowerCase()))
    return { name, also: [...new Set([...also, ...free])] }
  })
}

// "The Vesna Assembly" is Vesna for short.
const GENERIC = / (?:Assembly|Council|Movement|Front|Authorities|Government|Administration|Alliance|Coalition|Forces)$/

/** The head, the last word, the state behind "of", and the first letters of a name where the text has them. */
function shortNames(name: string, text: string): readonly string[] {
  const parts = name.split(/ (?:of|for) (?:the )?/)
  const letters = name.replace(/[^\p{Lu}]/gu, '')
  const head = parts[0] ?? name
  const plain = GENERIC.test(name) ? [name.replace(GENERIC, '')] : []
  const words = [...plain, ...parts.slice(1), head, head.split(' ').at(-1) ?? '', parts.at(-1)?.split(' ').at(-1) ?? '']
  const isWritten = letters.length > 2 && new RegExp(`\\b${letters}\\b`).test(text)
  return [...words, ...(isWritten ? [letters] : [])].filter(
    (short) => short.length > 2 && short.toLowerCase() !== name.toLowerCase() && /^\p{Lu}(?!orces$)/u.test(short),
  )
}
