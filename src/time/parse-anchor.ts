import { foldSpace } from '#base/fold-space'
import { err, ok, type Result } from '#base/result'
import type { Anchor } from '#time/due-expression'
import { parseTimeWords } from '#time/parse-time-words'
import { groupOf } from '#time/matched-group'

/** Why words name nothing that a term can count from; `message` says what to do. */
export interface AnchorProblem {
  readonly kind: 'not-an-anchor'
  readonly message: string
}

/**
 * Reads what a term counts from: `signature`, `the last signature`, `entry into force`, `expiry`, `publication`, a norm
 * by its id (`return-aghdam` or `norm withdrawal`), an event (`event ratification`), or a date.
 */
export function parseAnchor(words: string): Result<Anchor, AnchorProblem> {
  const text = foldSpace(words)
  const named = FIXED.get(
    text
      .toLowerCase()
      .replace(/^(?:the|its) /, '')
      .replace(OF_THE_INSTRUMENT, ''),
  )
  if (named !== undefined) return ok({ kind: named })
  const explicit = EXPLICIT.exec(text)
  if (explicit !== null) {
    return ok({ kind: explicit[1] === 'norm' ? 'norm' : 'event', name: groupOf(explicit, 2) })
  }
  const time = parseTimeWords(text)
  if (time.ok) return ok({ kind: 'time', at: time.value })
  if (SLUG.test(text)) return ok({ kind: 'norm', name: text })
  return err({
    kind: 'not-an-anchor',
    message: `\`${text}\` is nothing to count from: write signature, entry into force, the id of a norm, event and its id, or a date`,
  })
}

/** The anchor in the words that `parseAnchor` reads. */
export function printAnchor(anchor: Anchor): string {
  switch (anchor.kind) {
    case 'norm':
      return PLAIN_SLUG.test(anchor.name) ? anchor.name : `norm ${anchor.name}`
    case 'event':
      return `event ${anchor.name}`
    case 'time':
      return anchor.at
    default:
      return WORDS[anchor.kind]
  }
}

type FixedAnchor = Exclude<Anchor['kind'], 'norm' | 'event' | 'time'>

const WORDS: Readonly<Record<FixedAnchor, string>> = {
  signature: 'signature',
  'last-signature': 'last signature',
  'entry-into-force': 'entry into force',
  expiry: 'expiry',
  publication: 'publication',
}

const FIXED: ReadonlyMap<string, FixedAnchor> = new Map([
  ['signature', 'signature'],
  ['signing', 'signature'],
  ['last signature', 'last-signature'],
  ['entry into force', 'entry-into-force'],
  ['coming into force', 'entry-into-force'],
  ['expiry', 'expiry'],
  ['expiration', 'expiry'],
  ['publication', 'publication'],
])

const OF_THE_INSTRUMENT = / of (?:the|this) (?:agreement|statement|instrument|treaty|protocol|term|document)$/
const EXPLICIT = /^(norm|event) (\S{1,80})$/
const SLUG = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]{0,79}$/u
// With a hyphen between letters a slug can be no word of our grammar and no date.
const PLAIN_SLUG = /^[a-z][a-z0-9]*(?:-[a-z][a-z0-9]*)+$/
