import { fields, required } from '#model/codec/fields'
import { below, type Path } from '#model/codec/path'
import { isPlainMap, type Plain, type PlainMap } from '#model/codec/plain'
import type { Reading } from '#model/codec/reading'
import type { Tree } from '#model/codec/read-tree'
import {
  fromAssessment,
  fromClaim,
  fromCoverage,
  fromDecision,
  fromGrading,
  fromRegrouping,
  fromRetraction,
  toAssessment,
  toClaim,
  toCoverage,
  toDecision,
  toGrading,
  toRegrouping,
  toRetraction,
  type DocumentsById,
} from '#model/codec/record-entries'
import {
  assessment,
  awaitedEvent,
  claim,
  coverageStatement,
  decision,
  grading,
  regrouping,
  retraction,
  source,
  sourceDocument,
} from '#model/codec/record-shapes'
import type { JsonSchema, SchemaParts } from '#model/codec/json-schema'
import { FAILED, type Failed, type Shape } from '#model/codec/shape'
import { numberBetween, text } from '#model/codec/word-shapes'
import type { DocumentId } from '#model/ids'
import type { RecordEntry, RecordOf, SourceDocument } from '#model/record/record'

/** The newest version of the record file that we write. */
const RECORD_FORMAT = 1

const LISTS = [
  'sources',
  'documents',
  'events',
  'claims',
  'assessments',
  'retractions',
  'coverage',
  'gradings',
  'regroupings',
  'decisions',
] as const
type ListName = (typeof LISTS)[number]

const LIST_OF: Readonly<Record<RecordEntry['kind'], ListName>> = {
  source: 'sources',
  document: 'documents',
  event: 'events',
  claim: 'claims',
  assessment: 'assessments',
  retraction: 'retractions',
  coverage: 'coverage',
  grading: 'gradings',
  regrouping: 'regroupings',
  decision: 'decisions',
}
const KINDS = Object.keys(LIST_OF) as readonly RecordEntry['kind'][]
const ENTRIES = 'entries'

const top = fields<{ readonly format: number; readonly agreement: string }>({
  format: required(numberBetween(RECORD_FORMAT, RECORD_FORMAT, true), 'the version of this format', 'servanda'),
  agreement: required(text, 'the id of the agreement', 'record'),
})

/**
 * The whole record file: its lists in a fixed order, or one list `entries` in the order of entry. `earlier` are documents
 * of records that were read before, which claims of this one may name.
 */
export function recordShape(earlier: DocumentsById): Shape<RecordOf> {
  return {
    read: (tree, path, reading) => readRecord(tree, path, reading, earlier),
    write: (record) => writeRecord(record, earlier),
    schema: recordSchema,
  }
}

interface Found {
  readonly kind: RecordEntry['kind']
  readonly tree: Tree
  readonly path: Path
}

function readRecord(tree: Tree, path: Path, reading: Reading, earlier: DocumentsById): RecordOf | Failed {
  if (tree.kind !== 'map') {
    reading.fault(
      tree,
      path,
      'is no record file: begin it with `servanda: 1` and `record:` with the id of the agreement',
    )
    return FAILED
  }
  const isList = (key: string): boolean => key === ENTRIES || LISTS.some((name) => name === key)
  const head = top.read({ ...tree, entries: tree.entries.filter((entry) => !isList(entry.key.text)) }, path, reading)
  const found = tree.entries
    .filter((entry) => isList(entry.key.text))
    .flatMap((entry) => findEntries(entry.key.text, entry.value, below(path, entry.key.text), reading))
  const documents = new Map<DocumentId, SourceDocument>(earlier)
  // Documents are read first, wherever they stand: claims take their date and origin from them.
  const read = new Map<Found, RecordEntry | Failed>()
  for (const each of found.filter(({ kind }) => kind === 'document')) {
    const document = sourceDocument.read(each.tree, each.path, reading)
    read.set(each, document)
    if (document !== FAILED) documents.set(document.id, document)
  }
  for (const each of found) if (each.kind !== 'document') read.set(each, readEntry(each, documents, reading))
  const entries = inOrder(tree, found).map((each) => read.get(each) ?? FAILED)
  const good = entries.filter((entry): entry is Exclude<typeof entry, Failed> => entry !== FAILED)
  if (head === FAILED || good.length < entries.length) return FAILED
  return { agreement: head.agreement, entries: good }
}

/** Lists count in their fixed order, wherever they stand in the file; `entries` comes after them. */
function inOrder(tree: Tree, found: readonly Found[]): readonly Found[] {
  if (tree.kind === 'map' && tree.entries.some((entry) => entry.key.text === ENTRIES)) {
    const listed = new Set(LISTS.flatMap((name) => found.filter((each) => each.path.above?.step === name)))
    return [...listed, ...found.filter((each) => !listed.has(each))]
  }
  return LISTS.flatMap((name) => found.filter((each) => LIST_OF[each.kind] === name))
}

function findEntries(name: string, tree: Tree, path: Path, reading: Reading): readonly Found[] {
  if (tree.kind === 'scalar' && tree.text === '') return []
  if (tree.kind !== 'list') {
    reading.fault(tree, path, 'is no list: begin each entry with `- `')
    return []
  }
  return tree.items.flatMap((item, index): readonly Found[] => {
    const at = below(path, `[${index}]`)
    const kind = name === ENTRIES ? kindOf(item) : KINDS.find((each) => LIST_OF[each] === name)
    if (kind !== undefined) return [{ kind, tree: item, path: at }]
    reading.fault(item, at, `begins an entry whose first word must be its kind: write one of ${KINDS.join(', ')}`)
    return []
  })
}

function kindOf(tree: Tree): RecordEntry['kind'] | undefined {
  const first = tree.kind === 'map' ? tree.entries[0]?.key.text : undefined
  return KINDS.find((kind) => kind === first)
}

function readEntry(found: Found, documents: DocumentsById, reading: Reading): RecordEntry | Failed {
  const { tree, path } = found
  switch (found.kind) {
    case 'source':
      return source.read(tree, path, reading)
    case 'document':
      return sourceDocument.read(tree, path, reading)
    case 'event':
      return awaitedEvent.read(tree, path, reading)
    case 'claim':
      return readClaim(found, documents, reading)
    case 'assessment':
      return withMadeId(assessment.read(tree, path, reading), toAssessment, found, reading)
    case 'retraction':
      return withMadeId(retraction.read(tree, path, reading), toRetraction, found, reading)
    case 'coverage':
      return withMadeId(coverageStatement.read(tree, path, reading), toCoverage, found, reading)
    case 'grading':
      return withMadeId(grading.read(tree, path, reading), toGrading, found, reading)
    case 'regrouping':
      return withMadeId(regrouping.read(tree, path, reading), toRegrouping, found, reading)
    case 'decision':
      return withMadeId(decision.read(tree, path, reading), toDecision, found, reading)
  }
}

/** An id that follows from the words is given here too: two entries that say the same need ids of their own. */
function withMadeId<F extends { readonly id?: string }, T extends RecordEntry>(
  form: F | Failed,
  turn: (form: F) => T,
  found: Found,
  reading: Reading,
): T | Failed {
  if (form === FAILED) return FAILED
  const entry = turn(form)
  if (form.id === undefined) reading.define(entry.kind, entry.id, found.tree, found.path)
  return entry
}

function readClaim(found: Found, documents: DocumentsById, reading: Reading): RecordEntry | Failed {
  const form = claim.read(found.tree, found.path, reading)
  if (form === FAILED) return FAILED
  const whole = toClaim(form, documents)
  if (typeof whole === 'object') return withMadeId(form, () => whole, found, reading)
  // A document that is not there is a fault already; without it nothing more can be said.
  if (form.document !== undefined && !documents.has(form.document)) return FAILED
  const head = found.tree.kind === 'map' ? (found.tree.entries[0]?.value ?? found.tree) : found.tree
  reading.fault(
    head,
    found.path,
    `belongs to a claim without \`${whole}\`, so that nobody knows ${whole === 'source' ? 'whose it is' : 'since when it could be known'}: add it, or \`document\``,
  )
  return FAILED
}

function writeRecord(record: RecordOf, earlier: DocumentsById): Plain {
  const documents = new Map<DocumentId, SourceDocument>(earlier)
  for (const entry of record.entries) if (entry.kind === 'document') documents.set(entry.id, entry)
  const written = new Map<string, Plain>(top.write({ format: RECORD_FORMAT, agreement: record.agreement }) as PlainMap)
  const grouped = LISTS.flatMap((name) => record.entries.filter((entry) => LIST_OF[entry.kind] === name))
  if (grouped.some((entry, index) => entry !== record.entries[index])) {
    return written.set(
      ENTRIES,
      record.entries.map((entry) => withKindFirst(entry, writeEntry(entry, documents))),
    )
  }
  for (const name of LISTS) {
    const entries = record.entries.filter((entry) => LIST_OF[entry.kind] === name)
    if (entries.length > 0)
      written.set(
        name,
        entries.map((entry) => writeEntry(entry, documents)),
      )
  }
  return written
}

function withKindFirst(entry: RecordEntry, written: Plain): Plain {
  const rest = isPlainMap(written) ? [...written].filter(([key]) => key !== 'id') : []
  return new Map<string, Plain>([[entry.kind, entry.id], ...rest])
}

function writeEntry(entry: RecordEntry, documents: DocumentsById): Plain {
  switch (entry.kind) {
    case 'source':
      return source.write(entry)
    case 'document':
      return sourceDocument.write(entry)
    case 'event':
      return awaitedEvent.write(entry)
    case 'claim':
      return claim.write(fromClaim(entry, documents))
    case 'assessment':
      return assessment.write(fromAssessment(entry))
    case 'retraction':
      return retraction.write(fromRetraction(entry))
    case 'coverage':
      return coverageStatement.write(fromCoverage(entry))
    case 'grading':
      return grading.write(fromGrading(entry))
    case 'regrouping':
      return regrouping.write(fromRegrouping(entry))
    case 'decision':
      return decision.write(fromDecision(entry))
  }
}

const SHAPE_OF: Readonly<Record<RecordEntry['kind'], { readonly schema: (parts: SchemaParts) => JsonSchema }>> = {
  source,
  document: sourceDocument,
  event: awaitedEvent,
  claim,
  assessment,
  retraction,
  coverage: coverageStatement,
  grading,
  regrouping,
  decision,
}

function recordSchema(parts: SchemaParts): JsonSchema {
  const head = top.schema(parts)
  const one = (kind: RecordEntry['kind']): JsonSchema => parts.named(kind, () => SHAPE_OF[kind].schema(parts))
  const lists = KINDS.map((kind) => [LIST_OF[kind], { type: 'array', items: one(kind) }] as const)
  const properties = {
    ...(head['properties'] as object),
    ...Object.fromEntries(lists),
    [ENTRIES]: { type: 'array', items: { anyOf: KINDS.map(one) } },
  }
  return { ...head, properties }
}
