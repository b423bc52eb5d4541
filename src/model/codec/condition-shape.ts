import { fields, optional, required } from '#model/codec/fields'
import type { Path } from '#model/codec/path'
import type { Plain } from '#model/codec/plain'
import type { Reading } from '#model/codec/reading'
import type { MapTree, ScalarTree } from '#model/codec/read-tree'
import { FAILED, list, named, type Failed, type Shape } from '#model/codec/shape'
import { timePoint } from '#model/codec/time-shapes'
import { namedId, text } from '#model/codec/word-shapes'
import type { EventId, NormId } from '#model/ids'
import type { Condition, NormStanding } from '#model/norms/condition'

/**
 * A condition: `return-aghdam is overdue`, `from 2020-12-01`, `{ event: ratification }`, `{ all: […] }`, `{ any: […] }`,
 * `{ not: … }`, or other words, which no calendar can reckon.
 */
export const condition: Shape<Condition> = named('condition', () => conditionShape)

const conditionShape: Shape<Condition> = {
  read: (tree, path, reading) => {
    if (tree.kind === 'scalar') return readWords(tree, path, reading)
    if (tree.kind === 'map') return readMap(tree, path, reading)
    reading.fault(
      tree,
      path,
      'is a list, and it is unclear whether all or any of it must hold: write `all:` or `any:` before it',
    )
    return FAILED
  },
  write: writeCondition,
  schema: (parts) => ({
    anyOf: [
      { type: 'string', examples: ['return-aghdam is overdue', 'from 2020-12-01'] },
      eventFields.schema(parts),
      wordsFields.schema(parts),
      allFields.schema(parts),
      anyFields.schema(parts),
      notFields.schema(parts),
    ],
  }),
}

const eventId = namedId<EventId>('event')
const normId = namedId<NormId>('norm', ', or write `{ words: … }` if these are words of the text')
const eventFields = fields<{ readonly event: EventId }>({ event: required(eventId, 'the event that must happen') })
const wordsFields = fields<{ readonly words: string; readonly event?: EventId }>({
  words: required(text, 'the condition in words'),
  event: optional(eventId, 'the event that would fulfil it'),
})
const allFields = fields<{ readonly all: readonly Condition[] }>({
  all: required(list(condition), 'all of these must hold'),
})
const anyFields = fields<{ readonly any: readonly Condition[] }>({
  any: required(list(condition), 'one of these must hold'),
})
const notFields = fields<{ readonly not: Condition }>({ not: required(condition, 'this must not hold') })

const STANDING = /^(\S+) is (kept|broken|overdue|exercised)$/
const FROM = /^from (\S.*)$/i
const UNSURE_STANDING = /^([\p{Ll}\p{N}]+(?:-[\p{Ll}\p{N}]+)+) is (\S+)$/u

function readWords(tree: ScalarTree, path: Path, reading: Reading): Condition | Failed {
  const standing = STANDING.exec(tree.text)
  if (standing !== null) {
    const norm = normId.read({ ...tree, text: standing[1] ?? '' }, path, reading)
    return norm === FAILED ? FAILED : { kind: 'norm', norm, is: standing[2] as NormStanding }
  }
  const from = FROM.exec(tree.text)
  if (from !== null) {
    const at = timePoint.read({ ...tree, text: from[1] ?? '' }, path, reading)
    return at === FAILED ? FAILED : { kind: 'time', from: at }
  }
  if (UNSURE_STANDING.test(tree.text)) {
    reading.fault(
      tree,
      path,
      'names no standing we know: write is kept, is broken, is overdue or is exercised, or { words: … }',
    )
    return FAILED
  }
  if (/\s/.test(tree.text)) return { kind: 'words', words: tree.text }
  reading.fault(
    tree,
    path,
    'is no condition: write `some-norm is kept`, `{ event: some-event }`, `from 2020-12-01` or a sentence',
  )
  return FAILED
}

function readMap(tree: MapTree, path: Path, reading: Reading): Condition | Failed {
  const keys = new Set(tree.entries.map((entry) => entry.key.text))
  if (keys.has('all')) return turned(allFields.read(tree, path, reading), ({ all }) => ({ kind: 'all', of: all }))
  if (keys.has('any')) return turned(anyFields.read(tree, path, reading), ({ any }) => ({ kind: 'any', of: any }))
  if (keys.has('not')) return turned(notFields.read(tree, path, reading), ({ not }) => ({ kind: 'not', of: not }))
  if (keys.has('words')) return turned(wordsFields.read(tree, path, reading), (read) => ({ kind: 'words', ...read }))
  return turned(eventFields.read(tree, path, reading), ({ event }) => ({ kind: 'event', event }))
}

function turned<A>(value: A | Failed, turn: (value: A) => Condition): Condition | Failed {
  return value === FAILED ? FAILED : turn(value)
}

function writeCondition(value: Condition): Plain {
  switch (value.kind) {
    case 'norm':
      return `${value.norm} is ${value.is}`
    case 'time':
      return `from ${value.from}`
    case 'event':
      return eventFields.write({ event: value.event })
    case 'words':
      return value.event === undefined && isPlainSentence(value.words)
        ? value.words
        : wordsFields.write(
            value.event === undefined ? { words: value.words } : { words: value.words, event: value.event },
          )
    case 'all':
      return allFields.write({ all: value.of })
    case 'any':
      return anyFields.write({ any: value.of })
    case 'not':
      return notFields.write({ not: value.of })
  }
}

function isPlainSentence(words: string): boolean {
  return /\s/.test(words) && !STANDING.test(words) && !FROM.test(words) && !UNSURE_STANDING.test(words)
}
