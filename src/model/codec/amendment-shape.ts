import { defaulted, fields, optional, required, type Fields, type FieldsShape } from '#model/codec/fields'
import { norms, parties } from '#model/codec/norm-shape'
import type { Path } from '#model/codec/path'
import type { Reading } from '#model/codec/reading'
import type { Tree } from '#model/codec/read-tree'
import { FAILED, oneOf, type Failed, type Shape } from '#model/codec/shape'
import { deadline, timePoint } from '#model/codec/time-shapes'
import { givenId, text, truth } from '#model/codec/word-shapes'
import type { AmendmentId, NormId } from '#model/ids'
import type { Amendment, AmendmentKind, Change } from '#model/instrument/amendment'
import { derivedId } from '#base/hash'
import type { DueExpression } from '#time/due-expression'
import type { TimePoint } from '#time/time-point'

/** What a change does, as its first word: the norms it changes stand behind it. */
const VERBS = ['extends', 'waives', 'suspends', 'ends', 'replaces'] as const
type Verb = (typeof VERBS)[number]

const VERB_OF: Readonly<Record<Change['kind'], Verb>> = {
  'new-deadline': 'extends',
  release: 'waives',
  suspend: 'suspends',
  end: 'ends',
  replace: 'replaces',
}
const KIND_OF: Readonly<Record<Verb, AmendmentKind>> = {
  extends: 'extension',
  waives: 'waiver',
  suspends: 'suspension',
  ends: 'termination',
  replaces: 'all-party',
}

/** An amendment as a file has it: the change lies in its verb and a field or two. */
interface AmendmentForm extends Omit<Amendment, 'id' | 'change' | 'publishedAt'> {
  readonly id?: AmendmentId
  readonly publishedAt?: TimePoint
  readonly deadline?: DueExpression
  readonly until?: TimePoint
  readonly stopsClock?: boolean
  readonly by?: readonly NormId[]
}

const givenAmendment = givenId<AmendmentId>('amendment')

function formFields(verb: Verb): Fields<Omit<AmendmentForm, 'deadline' | 'until' | 'stopsClock' | 'by'>> {
  return {
    id: optional(givenAmendment, 'its id; left out: made from what it says'),
    of: required(norms, 'the norms it changes', verb),
    kind: defaulted(
      oneOf('all-party', 'extension', 'waiver', 'suspension', 'termination', 'interpretation', 'decision'),
      KIND_OF[verb],
      'who can make such a change',
    ),
    form: defaulted(oneOf('written', 'announced', 'oral', 'unsaid'), 'unsaid', 'in which form it was made'),
    askedBy: defaulted(parties, [], 'who asked for it'),
    askedThrough: defaulted(parties, [], 'through whom'),
    grantedBy: defaulted(parties, [], 'who granted it'),
    contestedBy: defaulted(parties, [], 'who contests it'),
    decidedOn: optional(timePoint, 'when it was decided', 'decided'),
    publishedAt: optional(timePoint, 'when it could be known; left out: when it was decided', 'published'),
    recordedAt: optional(timePoint, 'when the system recorded it; not by hand', 'recorded'),
    effectiveFrom: optional(timePoint, 'from when it changes what is owed; left out: from `published`', 'effective'),
    basis: optional(text, 'who said so, with the reference'),
  }
}

const extend = {
  deadline: required<AmendmentForm, DueExpression>(deadline, 'the new deadline'),
}
const suspend = {
  until: optional<AmendmentForm, TimePoint>(timePoint, 'until when'),
  stopsClock: defaulted<AmendmentForm, boolean>(truth, false, 'whether deadlines stand still meanwhile'),
}
const replace = {
  by: required<AmendmentForm, readonly NormId[]>(norms, 'the norms that take their place'),
}

function withOwn(verb: Verb, own: object): FieldsShape<AmendmentForm> {
  return fields<AmendmentForm>({ ...formFields(verb), ...own } as unknown as Fields<AmendmentForm>)
}

const byVerb: Readonly<Record<Verb, FieldsShape<AmendmentForm>>> = {
  extends: withOwn('extends', extend),
  waives: withOwn('waives', {}),
  suspends: withOwn('suspends', suspend),
  ends: withOwn('ends', {}),
  replaces: withOwn('replaces', replace),
}

/** A change to norms: `extends: return-kalbajar` with its new deadline, and who asked, granted and contests it. */
export const amendment: Shape<Amendment> = {
  read: readAmendment,
  write: (value) => {
    const verb = VERB_OF[value.change.kind]
    const form = fromAmendment(value)
    const made = idOf(verb, form, value.publishedAt)
    const { id, ...rest } = form
    return byVerb[verb].write(id === made ? rest : form)
  },
  schema: (parts) => ({ anyOf: VERBS.map((verb) => byVerb[verb].schema(parts)) }),
}

function readAmendment(tree: Tree, path: Path, reading: Reading): Amendment | Failed {
  const entries = tree.kind === 'map' ? tree.entries : []
  const [verb, second] = VERBS.filter((each) => entries.some((entry) => entry.key.text === each))
  if (verb === undefined || second !== undefined) {
    const remedy = `write one of ${VERBS.join(', ')} and the norm`
    reading.fault(headOf(tree), path, `begins an amendment that must say one thing it does: ${remedy}`)
    return FAILED
  }
  const form = byVerb[verb].read(tree, path, reading)
  if (form === FAILED) return FAILED
  const publishedAt = form.publishedAt ?? form.decidedOn
  if (publishedAt !== undefined) return withId(toAmendment(verb, form, publishedAt), form, tree, { path, reading })
  const remedy = 'add `decided` or `published`'
  reading.fault(entries[0]?.value ?? tree, path, `is changed without saying since when that is known: ${remedy}`)
  return FAILED
}

function headOf(tree: Tree): Tree {
  return tree.kind === 'map' ? (tree.entries[0]?.key ?? tree) : tree
}

/** An id that follows from the words is given here too: two amendments that say the same need ids of their own. */
function withId(
  whole: Amendment | Failed,
  form: AmendmentForm,
  tree: Tree,
  at: { readonly path: Path; readonly reading: Reading },
): Amendment | Failed {
  if (whole !== FAILED && form.id === undefined) at.reading.define('amendment', whole.id, tree, at.path)
  return whole
}

function toAmendment(verb: Verb, form: AmendmentForm, publishedAt: TimePoint): Amendment | Failed {
  const { deadline: due, until, stopsClock, by, ...rest } = form
  const id = form.id ?? idOf(verb, form, publishedAt)
  const whole = (change: Change): Amendment => ({ ...rest, id, publishedAt, change })
  switch (verb) {
    case 'extends':
      return due === undefined ? FAILED : whole({ kind: 'new-deadline', deadline: due })
    case 'waives':
      return whole({ kind: 'release' })
    case 'suspends':
      return whole({ kind: 'suspend', stopsClock: stopsClock ?? false, ...(until === undefined ? {} : { until }) })
    case 'ends':
      return whole({ kind: 'end' })
    case 'replaces':
      return whole({ kind: 'replace', by: by ?? [] })
  }
}

function fromAmendment(value: Amendment): AmendmentForm {
  const { change, publishedAt, ...rest } = value
  const published = publishedAt === value.decidedOn ? {} : { publishedAt }
  return { ...rest, ...published, ...partsOfChange(change) }
}

function partsOfChange(change: Change): Pick<AmendmentForm, 'deadline' | 'until' | 'stopsClock' | 'by'> {
  if (change.kind === 'new-deadline') return { deadline: change.deadline }
  if (change.kind === 'replace') return { by: change.by }
  if (change.kind !== 'suspend') return {}
  return { stopsClock: change.stopsClock, ...(change.until === undefined ? {} : { until: change.until }) }
}

function idOf(verb: Verb, form: AmendmentForm, publishedAt: TimePoint): AmendmentId {
  return derivedId('am', [verb, form.of.join(' '), publishedAt, form.basis ?? '']) as AmendmentId
}
