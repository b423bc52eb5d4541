import { err, type Result } from '#base/result'
import { fields, optional, required } from '#model/codec/fields'
import { below, type Path } from '#model/codec/path'
import { sameValue, type Plain } from '#model/codec/plain'
import type { Reading } from '#model/codec/reading'
import type { Tree } from '#model/codec/read-tree'
import { FAILED, named, type Failed, type Shape } from '#model/codec/shape'
import { anyText, idPlain, parsed } from '#model/codec/word-shapes'
import type { EventTime } from '#model/record/record'
import { parseCalendarDate, type CalendarDate } from '#time/calendar-date'
import type { Anchor, DueExpression } from '#time/due-expression'
import { parseDue, type DueUse } from '#time/parse-due'
import { parseTimeWords } from '#time/parse-time-words'
import { printDue } from '#time/print-due'
import type { TimePoint } from '#time/time-point'
import { parseZone, type ZoneId } from '#time/zone'

const DATE_SCHEMA = { type: ['string', 'integer'], examples: ['2020-11-20', '20 November 2020', '2020-11', 2020] }
const TIME_SCHEMA = {
  type: ['string', 'integer'],
  examples: ['2020-11-20', '2020-11-10 00:00', '2020-11-10T00:00+03:00'],
}

/** A date with the precision that is given. */
export const date: Shape<CalendarDate> = named('date', () => dateShape)
const dateShape = parsed(parseDateWords, idPlain, DATE_SCHEMA)

/** A date, an hour in the zone of the instrument, or an instant. */
export const timePoint: Shape<TimePoint> = named('time', () => timeShape)
const timeShape = parsed(parseTimeWords, idPlain, TIME_SCHEMA)

/** A time zone by its name or offset. */
export const zone: Shape<ZoneId> = parsed(parseZone, (value) => value, { type: 'string', examples: ['Europe/Moscow'] })

/** A deadline in words, or `{ said, means, zone }` where the words of the text are not those that we read. */
export const deadline: Shape<DueExpression> = named('deadline', () => dueShape('deadline'))

/** The length of a term in words: `5 years from signature, renewed for 5 years unless notice 6 months before expiry`. */
export const term: Shape<DueExpression> = named('term', () => dueShape('term'))

/** When something happened: `2020-11-20`, `by 2020-11-20`, or `{ from, to }`. */
export const eventTime: Shape<EventTime> = {
  read: (tree, path, reading) => {
    if (tree.kind !== 'scalar') return spanOfTime.read(tree, path, reading)
    const by = /^by\s+(.+)$/is.exec(tree.text)
    const at = timePoint.read(by === null ? tree : { ...tree, text: by[1] ?? '' }, path, reading)
    if (at === FAILED) return FAILED
    return by === null ? { from: at, to: at } : { to: at }
  },
  write: (when) => {
    if (when.from === undefined) return `by ${when.to}`
    return when.from === when.to ? idPlain(when.to) : spanOfTime.write(when)
  },
  schema: (parts) => ({ anyOf: [TIME_SCHEMA, spanOfTime.schema(parts)] }),
}

const spanOfTime = fields<EventTime>({
  from: optional(timePoint, 'the earliest time'),
  to: required(timePoint, 'the latest time'),
})

function parseDateWords(words: string): Result<CalendarDate, { readonly message: string }> {
  const time = parseTimeWords(words)
  if (!time.ok) return time
  const day = parseCalendarDate(time.value)
  return day.ok ? day : err({ message: `\`${words}\` has an hour, and only a date can stand here: leave the hour out` })
}

interface SaidDue {
  readonly said?: string
  readonly means: string
  readonly zone?: ZoneId
}

const saidDue = fields<SaidDue>({
  said: optional(anyText, 'the words of the text'),
  means: required(anyText, 'what they mean, as a deadline that we read, or `symbolic`'),
  zone: optional(zone, 'the zone it is reckoned in, where not that of the instrument'),
})

function dueShape(use: DueUse): Shape<DueExpression> {
  return {
    read: (tree, path, reading) =>
      tree.kind === 'map' ? readSaid(tree, path, reading, use) : readDue(tree, path, reading, use),
    write: (due) => writeDue(due, use),
    schema: (parts) => ({ anyOf: [{ type: 'string', examples: EXAMPLES[use] }, saidDue.schema(parts)] }),
  }
}

const EXAMPLES: Readonly<Record<DueUse, readonly string[]>> = {
  deadline: [
    'by 20 November 2020',
    'before 20 November 2020',
    'within 90 days of signature',
    'throughout',
    'immediately',
  ],
  term: ['5 years from signature, renewed for 5 years unless notice 6 months before expiry'],
}

function readDue(tree: Tree, path: Path, reading: Reading, use: DueUse): DueExpression | Failed {
  const due = parsed((words) => parseDue(words, use), printDue, {}).read(tree, path, reading)
  if (due !== FAILED) referAnchor(due, tree, path, reading)
  return due
}

function readSaid(tree: Tree, path: Path, reading: Reading, use: DueUse): DueExpression | Failed {
  const said = saidDue.read(tree, path, reading)
  if (said === FAILED) return FAILED
  const means = tree.kind === 'map' ? tree.entries.find((entry) => entry.key.text === 'means') : undefined
  const due = parsed((words) => parseDue(words, use), printDue, {}).read(
    means?.value ?? tree,
    below(path, 'means'),
    reading,
  )
  if (due === FAILED) return FAILED
  referAnchor(due, means?.value ?? tree, path, reading)
  return { ...due, said: said.said ?? due.said, ...(said.zone === undefined ? {} : { zone: said.zone }) }
}

function writeDue(due: DueExpression, use: DueUse): Plain {
  const again = parseDue(due.said, use)
  if (again.ok && sameValue(again.value, due)) return due.said
  return saidDue.write({ said: due.said, means: printDue(due) })
}

/** A norm that a term counts from must stand in the file; an event stands in the record, which is not at hand. */
function referAnchor(due: DueExpression, tree: Tree, path: Path, reading: Reading): void {
  const anchor = anchorOf(due)
  if (anchor?.kind !== 'norm' && anchor?.kind !== 'event') return
  const { kind, name } = anchor
  reading.refer({
    kind,
    id: name,
    tree,
    path,
    ...(kind === 'norm' ? { hint: `, or write event ${name} for an event` } : {}),
  })
}

/** What the deadline counts from, where it counts from something. */
function anchorOf(due: DueExpression): Anchor | undefined {
  switch (due.kind) {
    case 'within':
    case 'from-anchor':
    case 'at-anchor':
      return due.of
    case 'counting-back':
      return due.before
    case 'term':
      return due.from
    default:
      return undefined
  }
}
