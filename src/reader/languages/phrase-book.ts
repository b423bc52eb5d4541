/** What a fixed turn of phrase says, for the fields that no single word tells. */
export type PhraseMeaning =
  | 'no-knowledge'
  | 'refused'
  | 'promised'
  | 'denied'
  | 'demanded'
  | 'predicted'
  | 'conditional'
  | 'in-part'
  | 'gap'
  | 'left-open'
  | 'surety'
  | 'duty'
  | 'owed'
  | 'term'
  | 'awaited'
  | 'right'
  | 'forced'
  | 'banned'

/**
 * One place of a phrase: a word by its forms (`words`) or its dictionary form (`lemmas`); up to `most` words of any
 * kind; a noun phrase that names who is meant, or one with its owner, who is meant then; or words between two commas.
 */
export type PhrasePart =
  | {
      readonly kind: 'word'
      /** Few each, so that going through them is quicker than a look-up. */
      readonly words: readonly string[]
      readonly lemmas: readonly string[]
      readonly optional: boolean
    }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'party' }
  | { readonly kind: 'owner' }
  | { readonly kind: 'inset' }
  | { readonly kind: 'stop' }

/** A turn of phrase with what it says. */
export interface PhrasePattern {
  readonly meaning: PhraseMeaning
  readonly parts: readonly PhrasePart[]
}

/** A phrase under the word by which it is found, and how far before that word it can begin. */
export interface AnchoredPhrase {
  readonly pattern: PhrasePattern
  readonly back: number
}

/**
 * The phrases by the first rare word that each must have, so that a text is searched only where one stands; those of
 * common words alone by their first word, in its forms or by its dictionary form (`~lay`).
 */
export interface PhraseBook {
  readonly forms: ReadonlyMap<string, readonly AnchoredPhrase[]>
  readonly lemmas: ReadonlyMap<string, readonly AnchoredPhrase[]>
}

/**
 * Reads lists of phrases: entries apart by `;`, places apart by blanks. `a|b` is one of several words, `~lay` any form
 * of the verb, `[the]` may be missing, `..` is up to three and `...` up to eight words, `{B}` who is meant, `{O}` a thing of whose owner is meant, `,,` words
 * between commas, `$` where no word follows. The first place must be a word that may not be missing; else the entry is an error of the list.
 * `common` holds the words too frequent to search by.
 */
export function buildPhraseBook(
  lists: Readonly<Partial<Record<PhraseMeaning, string>>>,
  common: ReadonlySet<string>,
): PhraseBook {
  const book: Filling = { forms: new Map(), lemmas: new Map() }
  for (const [meaning, list] of Object.entries(lists)) {
    if (!isMeaning(meaning)) continue
    for (const entry of list.split(';')) {
      const parts = entry.trim().split(/\s+/).filter(Boolean).map(partOf)
      const first = parts[0]
      if (first?.kind === 'word' && !first.optional) addUnderAnchor(book, { meaning, parts }, common)
    }
  }
  return book
}

interface Filling {
  readonly forms: Map<string, AnchoredPhrase[]>
  readonly lemmas: Map<string, AnchoredPhrase[]>
}

function addUnderAnchor(book: Filling, pattern: PhrasePattern, common: ReadonlySet<string>): void {
  const { parts } = pattern
  const found = parts.findIndex((part) => isRare(part, common))
  const anchor = parts[Math.max(found, 0)]
  if (anchor?.kind !== 'word') return
  const back = parts.slice(0, Math.max(found, 0)).reduce((sum, part) => sum + widthOf(part), 0)
  for (const word of anchor.words) addEntry(book.forms, word, { pattern, back })
  for (const lemma of anchor.lemmas) addEntry(book.lemmas, lemma, { pattern, back })
}

function addEntry(entries: Map<string, AnchoredPhrase[]>, key: string, phrase: AnchoredPhrase): void {
  const known = entries.get(key)
  if (known === undefined) entries.set(key, [phrase])
  else known.push(phrase)
}

/** A word that must stand there, by its forms alone, and none of them a common one. */
function isRare(part: PhrasePart, common: ReadonlySet<string>): boolean {
  if (part.kind !== 'word' || part.optional || part.lemmas.length > 0) return false
  for (const word of part.words) if (common.has(word)) return false
  return true
}

const MOST_OF_NAME = 12
const MOST_OF_INSET = 10

function widthOf(part: PhrasePart): number {
  if (part.kind === 'word') return 1
  if (part.kind === 'stop') return 0
  if (part.kind === 'gap') return part.most
  return part.kind === 'inset' ? MOST_OF_INSET : MOST_OF_NAME
}

const MEANINGS: ReadonlySet<string> = new Set<PhraseMeaning>([
  'no-knowledge',
  'refused',
  'promised',
  'denied',
  'demanded',
  'predicted',
  'conditional',
  'in-part',
  'gap',
  'left-open',
  'surety',
  'duty',
  'owed',
  'term',
  'awaited',
  'right',
  'forced',
  'banned',
])

function isMeaning(word: string): word is PhraseMeaning {
  return MEANINGS.has(word)
}

const FIXED: ReadonlyMap<string, PhrasePart> = new Map<string, PhrasePart>([
  ['..', { kind: 'gap', most: 3 }],
  ['[..]', { kind: 'gap', most: 3 }],
  ['...', { kind: 'gap', most: 8 }],
  ['{B}', { kind: 'party' }],
  ['{O}', { kind: 'owner' }],
  [',,', { kind: 'inset' }],
  ['$', { kind: 'stop' }],
])

function partOf(place: string): PhrasePart {
  const fixed = FIXED.get(place)
  if (fixed !== undefined) return fixed
  const optional = place.startsWith('[')
  const forms = (optional ? place.slice(1, -1) : place).split('|')
  return {
    kind: 'word',
    words: [...new Set(forms.filter((form) => !form.startsWith('~')))],
    lemmas: [...new Set(forms.filter((form) => form.startsWith('~')).map((form) => form.slice(1)))],
    optional,
  }
}
