import { foldSpace } from '#base/fold-space'
import { below, type Path } from '#model/codec/path'
import type { Tree } from '#model/codec/read-tree'
import type { Reading } from '#model/codec/reading'
import type { Basis } from '#model/norms/basis'

/** A norm as far as its quotation goes. */
interface Quoting {
  readonly provision?: string
  readonly basis?: Basis
}

/** The provisions of a file with the norms that stand in them, and the norms that stand apart. */
interface QuotingFile {
  readonly provisions: readonly { readonly id: string; readonly says: string; readonly norms: readonly Quoting[] }[]
  readonly norms: readonly Quoting[]
}

/**
 * Refuses a clause's quotation that its provision does not have letter for letter; white space is folded, since YAML
 * folds it as well. A norm without a provision is not checked: there is no text to hold it against.
 */
export function checkQuotations(file: QuotingFile, tree: Tree, path: Path, reading: Reading): void {
  const saysById = new Map(file.provisions.map((provision) => [provision.id, provision.says]))
  const check = (norm: Quoting, says: string | undefined, at: Tree, where: Path): void => {
    if (says === undefined || norm.basis?.kind !== 'clause' || norm.basis.quote === undefined) return
    if (foldSpace(says).includes(foldSpace(norm.basis.quote))) return
    reading.fault(entryOf(at, 'basis') ?? at, where, NOT_THERE)
  }
  const provisionsTree = entryOf(tree, 'provisions')
  for (const provision of file.provisions) {
    const standing = entryOf(provisionsTree, provision.id)
    const norms = entryOf(standing, 'norms')
    provision.norms.forEach((norm, index) =>
      check(norm, provision.says, itemOf(norms, index) ?? tree, below(below(path, provision.id), `[${index}]`)),
    )
  }
  const apart = entryOf(tree, 'norms')
  file.norms.forEach((norm, index) =>
    check(norm, saysById.get(norm.provision ?? ''), itemOf(apart, index) ?? tree, below(path, `[${index}]`)),
  )
}

const NOT_THERE = 'quotes words that the provision does not have letter for letter: copy them from `says`'

function entryOf(tree: Tree | undefined, name: string): Tree | undefined {
  return tree?.kind === 'map' ? tree.entries.find((entry) => entry.key.text === name)?.value : undefined
}

function itemOf(tree: Tree | undefined, index: number): Tree | undefined {
  return tree?.kind === 'list' ? tree.items[index] : undefined
}
