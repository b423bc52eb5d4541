import { flowLevel, type FlowLevel } from '#linter/editing/flow-level'
import type { WritingLevel, WritingPlace } from '#linter/editing/writing-place'

/**
 * The place of an offset in a file by its indentation alone, so that it is known also while the file cannot be read. A
 * line with `{ … }` is followed into its innermost open brace.
 */
export function contextAt(text: string, offset: number): WritingPlace {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  const line = text.slice(start, offset)
  const head = headOf(line)
  const above = levelAbove(text.slice(0, start).split('\n').slice(0, -1), head)
  const inner = levelBehind(line.slice(head.column), above)
  const prefix = /[^\s,{}[\]]*$/.exec(line.slice(head.column))?.[0] ?? ''
  return { ...inner, prefix, from: offset - prefix.length }
}

const FIELD = /^([^\s:#{}[\],"']+):(?:\s+|$)/

/** The level behind what stands on the line already: a field and its braces. */
function levelBehind(words: string, above: WritingLevel): FlowLevel {
  const field = FIELD.exec(words)
  const name = field?.[1]
  if (field === null || name === undefined) return flowLevel(words, above) ?? { ...above, writes: 'field' }
  const outer: WritingLevel = { path: [...above.path, name], siblings: [] }
  return flowLevel(words.slice(field[0].length), outer) ?? { ...outer, writes: 'value' }
}

interface Head {
  /** The columns of dashes before the first word. */
  readonly dashes: readonly number[]
  /** The column of the first word. */
  readonly column: number
  readonly field?: string
}

function headOf(line: string): Head {
  const dashes: number[] = []
  let column = line.search(/\S|$/)
  while (/^-(?:\s|$)/.test(line.slice(column))) {
    dashes.push(column)
    const behind = line.slice(column + 1).search(/\S/)
    column = behind < 0 ? line.length : column + 1 + behind
  }
  const field = FIELD.exec(line.slice(column))?.[1]
  return { dashes, column, ...(field === undefined ? {} : { field }) }
}

/** How far the climb has come: the way down from here, and the column that is looked for. */
interface Climb {
  readonly path: readonly string[]
  readonly siblings: readonly string[]
  readonly column: number
  /** Whether what is looked for is the field that holds a list. */
  readonly inList: boolean
}

/** Climbs from a line to the top: what stands at its column beside it, what stands further left above it. */
function levelAbove(lines: readonly string[], head: Head): WritingLevel {
  let climb = enter(head, { path: [], siblings: [], column: head.column, inList: false })
  for (let at = lines.length - 1; at >= 0 && !isAtTop(climb); at -= 1) climb = climbOver(climb, headOf(lines[at] ?? ''))
  return climb
}

function isAtTop({ column, inList, path }: Climb): boolean {
  return column === 0 && !inList && path.length > 0
}

function climbOver(climb: Climb, head: Head): Climb {
  const { field, column } = head
  if (field === undefined) return climb
  if (!climb.inList && column === climb.column) {
    const siblings = climb.path.length === 0 ? [...climb.siblings, field] : climb.siblings
    return enter(head, { ...climb, siblings })
  }
  if (column < climb.column || holdsList(climb, head)) {
    return enter(head, { ...climb, path: [field, ...climb.path], column, inList: false })
  }
  return climb
}

/** A list may begin at the column of the field that holds it. */
function holdsList({ inList, column }: Climb, head: Head): boolean {
  return inList && head.column === column && head.dashes.length === 0
}

/** A dash before the words makes them an item of a list. */
function enter({ dashes }: Head, climb: Climb): Climb {
  const [outermost] = dashes
  if (outermost === undefined) return climb
  return { ...climb, path: [...dashes.map(() => '[]'), ...climb.path], column: outermost, inList: true }
}
