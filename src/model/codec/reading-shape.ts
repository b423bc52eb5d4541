import { derivedId } from '#base/hash'
import { defaulted, fields, optional, required } from '#model/codec/fields'
import {
  fromNorm,
  norm,
  normId,
  norms,
  parties,
  partyId,
  places,
  provisionId,
  toNorm,
  type NormForm,
} from '#model/codec/norm-shape'
import { FAILED, list, mapped, oneOf, oneOrMany, type Shape } from '#model/codec/shape'
import { deadline, term } from '#model/codec/time-shapes'
import { givenId, namedId, text } from '#model/codec/word-shapes'
import type { DocumentId, ReadingId } from '#model/ids'
import type { Reading as ReadingOfText, ReadTerm } from '#model/instrument/reading'
import type { Basis } from '#model/norms/basis'
import type { DueExpression } from '#time/due-expression'

type TermForm = ReadTerm & { readonly term?: DueExpression }

type ReadingForm = Omit<ReadingOfText, 'id' | 'norms' | 'terms'> & {
  readonly id?: ReadingId
  readonly norms: readonly NormForm[]
  readonly terms: readonly TermForm[]
}

const placeWords = places as unknown as Shape<readonly string[]>

const readTerm = fields<TermForm>({
  norm: required(normId, 'the norm that is read so'),
  deadline: optional(deadline, 'its deadline under this reading'),
  term: optional(term, 'its term under this reading'),
  bearers: optional(parties, 'its bearers under this reading', 'bearer'),
  places: optional(placeWords, 'its places under this reading', 'place'),
  waitsFor: optional(norms, 'the norms it waits for under this reading, in place of the order of the agreement'),
  words: optional(text, 'how the words are read'),
})

const noNorms: readonly NormForm[] = []
const noTerms: readonly TermForm[] = []

const form = fields<ReadingForm>({
  id: optional(givenId<ReadingId>('reading'), 'its id; left out: made from who holds it and of what'),
  of: required(oneOrMany(provisionId), 'the provisions it reads'),
  heldBy: required(text, 'who reads them so'),
  side: optional(partyId, 'the party that the reader belongs to or speaks for'),
  document: optional(namedId<DocumentId>('document'), 'where it stands'),
  words: optional(text, 'its words'),
  norms: defaulted(list(norm), noNorms, 'norms that no clause holds'),
  terms: defaulted(list(readTerm), noTerms, 'terms of clauses that get another meaning'),
  kind: defaulted(
    oneOf('opinion', 'interpretation'),
    (soFar) => ((soFar.terms ?? []).length > 0 ? 'interpretation' : 'opinion'),
    'an opinion adds norms, an interpretation gives terms another meaning',
  ),
})

/** Somebody's reading of the text: norms that it adds rest on its holder's opinion unless they say otherwise. */
export const readingOfText: Shape<ReadingOfText> = mapped<ReadingForm, ReadingOfText>(form, {
  to: (read, tree, path, reading) => {
    const whole: ReadingOfText = {
      ...read,
      id: read.id ?? idOf(read),
      norms: read.norms.map((each) => toNorm(each, basisOf(read))),
      terms: read.terms.map(({ term: length, ...rest }) =>
        length === undefined ? rest : { ...rest, deadline: length },
      ),
    }
    if (read.id === undefined) reading.define('reading', whole.id, tree, path)
    const both = read.terms.some((each) => each.term !== undefined && each.deadline !== undefined)
    if (!both) return whole
    reading.fault(tree, path, 'gives a norm a deadline and a term, and both say when: keep one')
    return FAILED
  },
  from: (value) => {
    const { id, ...rest } = value
    const written: ReadingForm = {
      ...rest,
      norms: value.norms.map((each) => fromNorm(each, basisOf(value))),
      terms: value.terms.map(fromTerm),
    }
    return id === idOf(written) ? written : { ...written, id }
  },
})

function fromTerm(value: ReadTerm): TermForm {
  const { deadline: due, ...rest } = value
  if (due === undefined) return rest
  return due.kind === 'term' ? { ...rest, term: due } : { ...rest, deadline: due }
}

function basisOf(read: Pick<ReadingForm, 'heldBy' | 'document'>): Basis {
  return { kind: 'opinion', speaker: read.heldBy, ...(read.document === undefined ? {} : { document: read.document }) }
}

function idOf(read: Pick<ReadingForm, 'of' | 'heldBy' | 'words' | 'document'>): ReadingId {
  return derivedId('rd', [read.of.join(' '), read.heldBy, read.document ?? '', read.words ?? '']) as ReadingId
}
