import type { ChangeTold } from '#api/changes/changes-told'
import { toLoadedAgreement } from '#app/agreements/load-agreement'
import type { Ports } from '#app/ports'
import { toProblem, type Problem } from '#app/problems/problem'
import { sha256OfText } from '#base/hash'
import { err, ok, type Result } from '#base/result'

/** How every agreement stands for the public: a tag for each, and one place that names the whole. */
export interface PublicStanding {
  readonly place: string
  readonly etagById: ReadonlyMap<string, string>
}

/** How the agreements stand for the public. What is confidential plays no part, so its coming and going shows nowhere. */
export async function publicStanding({ store }: Pick<Ports, 'store'>): Promise<Result<PublicStanding, Problem>> {
  const read = await store.read(async (reader) => {
    const versions = await reader.listAgreements()
    const entries = await Promise.all(versions.map(({ id }) => reader.listEntries(id)))
    return versions.map((version, at) => ({ version, entries: entries[at] ?? [] }))
  })
  if (!read.ok) return err(toProblem(read.error))
  const tags = read.value.map(({ version, entries }): readonly [string, string] => {
    const loaded = toLoadedAgreement(version, entries, 'public')
    return [version.id, loaded.ok ? (loaded.value.kept?.etag ?? '') : 'unreadable']
  })
  return ok({ place: sha256OfText(JSON.stringify(tags)).slice(0, 16), etagById: new Map(tags) })
}

/** The agreements that stand otherwise for the public than before. */
export function publicChanges(before: PublicStanding, after: PublicStanding): readonly ChangeTold[] {
  const ids = new Set([...before.etagById.keys(), ...after.etagById.keys()])
  return [...ids]
    .filter((id) => before.etagById.get(id) !== after.etagById.get(id))
    .map((id) => ({ kind: 'agreement', id }))
}
