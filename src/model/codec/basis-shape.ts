import { fields, optional } from '#model/codec/fields'
import { FAILED, mapped, named, oneOf, type Failed, type Shape } from '#model/codec/shape'
import { namedId, text } from '#model/codec/word-shapes'
import type { DocumentId } from '#model/ids'
import type { Basis } from '#model/norms/basis'

/**
 * On what a norm rests: `{ clause: quoted words }`, `{ later-instrument: title }`, `{ reported: document }`,
 * `{ opinion: speaker, document: … }`, each with a `quote` where there is one; or `clause` and `reported` alone.
 */
export const basis: Shape<Basis> = named('basis', () => basisShape)

interface BasisWords {
  readonly kind?: 'clause' | 'reported'
  readonly textWords?: string
  readonly laterInstrument?: string
  readonly reported?: DocumentId
  readonly opinion?: string
  readonly document?: DocumentId
  readonly quote?: string
}

const documentId = namedId<DocumentId>('document')

const words = fields<BasisWords>(
  {
    kind: optional(oneOf('clause', 'reported'), 'a clause of the text, or a report that says so'),
    textWords: optional(text, 'the words of the text', 'clause'),
    laterInstrument: optional(text, 'the title of the later instrument', 'later-instrument'),
    reported: optional(documentId, 'the document that says the text says so'),
    opinion: optional(text, 'who reads the text so'),
    document: optional(documentId, 'where the opinion stands'),
    quote: optional(text, 'the words, letter for letter'),
  },
  'kind',
)

const basisShape: Shape<Basis> = mapped<BasisWords, Basis>(words, {
  to: (read, tree, path, reading): Basis | Failed => {
    const kinds = [read.kind, read.textWords, read.laterInstrument, read.reported, read.opinion].filter(
      (part) => part !== undefined,
    )
    if (kinds.length <= 1) return toBasis(read)
    reading.fault(tree, path, 'gives two bases, and a norm rests on one: write a norm of its own for the other')
    return FAILED
  },
  from: fromBasis,
})

function toBasis(read: BasisWords): Basis {
  const quote = read.quote === undefined ? {} : { quote: read.quote }
  if (read.opinion !== undefined) {
    const document = read.document === undefined ? {} : { document: read.document }
    return { kind: 'opinion', speaker: read.opinion, ...document, ...quote }
  }
  if (read.laterInstrument !== undefined) return { kind: 'later-instrument', title: read.laterInstrument, ...quote }
  if (read.reported !== undefined) return { kind: 'reported', document: read.reported, ...quote }
  if (read.kind === 'reported') return { kind: 'reported', ...quote }
  return read.textWords === undefined ? { kind: 'clause', ...quote } : { kind: 'clause', quote: read.textWords }
}

function fromBasis(value: Basis): BasisWords {
  const quote = value.quote === undefined ? {} : { quote: value.quote }
  switch (value.kind) {
    case 'clause':
      return value.quote === undefined ? { kind: 'clause' } : { textWords: value.quote }
    case 'later-instrument':
      return { laterInstrument: value.title, ...quote }
    case 'reported':
      return value.document === undefined ? { kind: 'reported', ...quote } : { reported: value.document, ...quote }
    case 'opinion':
      return { opinion: value.speaker, ...(value.document === undefined ? {} : { document: value.document }), ...quote }
  }
}
