import type { ChangeTold } from '#api/changes/changes-told'
import type { PlacedAuditRow, Ports } from '#app/ports'
import { toProblem, type Problem } from '#app/problems/problem'
import { err, ok, type Result } from '#base/result'

/** What changed after a place in the order of entry, and the newest place now. */
export interface ChangesAfter {
  readonly last: number
  readonly changes: readonly ChangeTold[]
}

/** More changes than this are told as one: everything may have changed. */
const MOST_ROWS = 500

/** What changed in the workspace after a place; `undefined` for a first look, which only learns the place. */
export async function changesAfter(
  { store }: Pick<Ports, 'store'>,
  after: number | undefined,
): Promise<Result<ChangesAfter, Problem>> {
  const read = await store.read(async (reader) => {
    const last = await reader.lastAuditSequence()
    if (after === undefined || last <= after) return { last, rows: [] }
    return { last, rows: last - after > MOST_ROWS ? undefined : await reader.listAuditRowsAfter(after, MOST_ROWS) }
  })
  if (!read.ok) return err(toProblem(read.error))
  const { last, rows } = read.value
  // A place that this workspace has not reached comes from another one, such as a restored copy: then nothing is known.
  const strange = after !== undefined && after > last
  const changes = rows === undefined || strange ? [{ kind: 'workspace', id: '' } as const] : toChanges(rows)
  return ok({ last, changes })
}

const OF_AGREEMENT = new Set(['import-agreement', 'import-record', 'enter-reviewed'])
const OF_DOCUMENT = /^(?:import-document|name-source|read-again|review-.+)$/

/** Each changed thing once. What is neither an agreement nor a document may have changed anything. */
function toChanges(rows: readonly PlacedAuditRow[]): readonly ChangeTold[] {
  const byKey = new Map<string, ChangeTold>()
  for (const { did, what } of rows) {
    const kind = OF_AGREEMENT.has(did) ? 'agreement' : OF_DOCUMENT.test(did) ? 'document' : 'workspace'
    const change: ChangeTold = { kind, id: kind === 'workspace' ? '' : what }
    byKey.set(`${change.kind} ${change.id}`, change)
  }
  return [...byKey.values()]
}
