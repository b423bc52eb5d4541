import type { WritingLevel } from '#linter/editing/writing-place'

/** A level within braces, and whether a field or its value comes next. */
export interface FlowLevel extends WritingLevel {
  readonly writes: 'field' | 'value'
}

interface Open {
  readonly path: readonly string[]
  readonly siblings: string[]
  readonly isMap: boolean
  field?: string | undefined
}

const TOKEN = /[{}[\],]|([^\s:{}[\],"']+):(?=\s|$)/g

/** The innermost open `{` or `[` in the words of one line, or none. */
export function flowLevel(words: string, outer: WritingLevel): FlowLevel | undefined {
  const open: Open[] = []
  for (const match of words.matchAll(TOKEN)) take(open, outer.path, match)
  const inner = open[open.length - 1]
  if (inner === undefined) return undefined
  const isValue = !inner.isMap || inner.field !== undefined
  return {
    path: pathIn(inner, outer.path),
    siblings: isValue ? [] : inner.siblings,
    writes: isValue ? 'value' : 'field',
  }
}

function pathIn(inner: Open | undefined, outer: readonly string[]): readonly string[] {
  if (inner === undefined) return outer
  return inner.field === undefined ? inner.path : [...inner.path, inner.field]
}

function take(open: Open[], outer: readonly string[], [token, field]: RegExpExecArray): void {
  const last = open[open.length - 1]
  switch (token) {
    case '{':
      open.push({ path: pathIn(last, outer), siblings: [], isMap: true })
      return
    case '[':
      open.push({ path: [...pathIn(last, outer), '[]'], siblings: [], isMap: false })
      return
    case '}':
    case ']':
      open.pop()
      return
    case ',':
      if (last !== undefined) last.field = undefined
      return
    default:
      note(last, field)
  }
}

function note(level: Open | undefined, field: string | undefined): void {
  if (level?.isMap !== true || field === undefined) return
  level.field = field
  level.siblings.push(field)
}
