import { defaulted, fields, optional, required } from '#model/codec/fields'
import { readGap, writeGap, gap } from '#model/codec/gap-shape'
import { keyed } from '#model/codec/keyed-shape'
import { norm, provisionId, readNorm, writeNorm, type NormForm } from '#model/codec/norm-shape'
import { below } from '#model/codec/path'
import { FAILED, mapped, oneOf, type Failed, type Shape } from '#model/codec/shape'
import { anyText, givenId, text } from '#model/codec/word-shapes'
import type { ProvisionId } from '#model/ids'
import type { Coverage, Provision } from '#model/instrument/provision'
import type { Gap } from '#model/norms/gap'

/** A provision as a file has it: with the norms and gaps that stand in it. */
export type ProvisionForm = Omit<Provision, 'coverage'> & {
  readonly coverage?: Coverage
  readonly norms: readonly NormForm[]
  readonly gaps: readonly Gap[]
}

interface CoverageWords {
  readonly kind?: 'modelled' | 'open'
  readonly outOfScope?: string
}

const coverage: Shape<Coverage> = mapped<CoverageWords, Coverage>(
  fields<CoverageWords>(
    {
      kind: optional(oneOf('modelled', 'open'), 'modelled, or still open'),
      outOfScope: optional(text, 'why it is left out of the model', 'out-of-scope'),
    },
    'kind',
  ),
  {
    to: (read) => {
      if (read.outOfScope !== undefined) return { kind: 'out-of-scope', reason: read.outOfScope }
      return { kind: read.kind ?? 'open' }
    },
    from: (value) => (value.kind === 'out-of-scope' ? { outOfScope: value.reason } : { kind: value.kind }),
  },
)

const givenProvision = givenId<ProvisionId>('provision')
const PROVISION: ReadonlySet<'provision'> = new Set(['provision'] as const)

/** What stands in a provision belongs to it, so it names none itself. */
const insideNorms: Shape<readonly NormForm[]> = {
  read: (tree, path, reading) => {
    if (tree.kind !== 'list')
      return emptyOrFault(tree.kind === 'scalar' && tree.text === '', () =>
        reading.fault(tree, path, 'is no list of norms: begin each with `- `'),
      )
    const values = tree.items.map((item, index) =>
      readNorm(item, below(path, `[${index}]`), reading, { provision: provisionAbove(path) }),
    )
    return allGood(values)
  },
  write: (values) => values.map((value) => writeNorm(value, PROVISION)),
  schema: (parts) => ({ type: 'array', items: norm.schema(parts) }),
}

const insideGaps: Shape<readonly Gap[]> = {
  read: (tree, path, reading) => {
    if (tree.kind !== 'list')
      return emptyOrFault(tree.kind === 'scalar' && tree.text === '', () =>
        reading.fault(tree, path, 'is no list of gaps: begin each with `- `'),
      )
    const values = tree.items.map((item, index) =>
      readGap(item, below(path, `[${index}]`), reading, { provision: provisionAbove(path) }),
    )
    return allGood(values)
  },
  write: (values) => values.map((value) => writeGap(value, PROVISION)),
  schema: (parts) => ({ type: 'array', items: gap.schema(parts) }),
}

const provision = fields<ProvisionForm>({
  id: required(givenProvision, 'its id'),
  number: defaulted(text, (soFar) => soFar.id, 'its number as printed; left out: its id'),
  says: required(anyText, 'what it says'),
  within: optional(provisionId, 'the provision it stands in'),
  coverage: optional(coverage, 'how far it is modelled; left out: modelled where norms stand in it, else open'),
  norms: defaulted(insideNorms, [], 'the norms that stand in it'),
  gaps: defaulted(insideGaps, [], 'what it leaves open'),
})

/** The provisions by their ids, with what stands in each. */
export const provisionsById: Shape<readonly ProvisionForm[]> = keyed<ProvisionForm>(
  'id',
  givenProvision as Shape<ProvisionForm[keyof ProvisionForm]>,
  provision,
)

/** The id of the provision whose norms or gaps stand at `path`: the step above. */
function provisionAbove(path: { readonly above?: { readonly step: string } }): ProvisionId {
  return (path.above?.step ?? '') as ProvisionId
}

function emptyOrFault(isEmpty: boolean, report: () => void): readonly never[] | Failed {
  if (isEmpty) return []
  report()
  return FAILED
}

function allGood<T>(values: readonly (T | Failed)[]): readonly T[] | Failed {
  const good = values.filter((value): value is Exclude<typeof value, Failed> => value !== FAILED)
  return good.length === values.length ? good : FAILED
}
