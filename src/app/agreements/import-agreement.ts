import type { ImportedAgreement } from '#api/agreements/import-agreement'
import { etagOf } from '#app/agreements/loaded-agreement'
import { parseAgreementText } from '#app/agreements/parse-texts'
import type { Ports, StoreProblem } from '#app/ports'
import { toProblem, type Problem } from '#app/problems/problem'
import { sha256OfText } from '#base/hash'
import { err, ok, type Result } from '#base/result'
import type { Instant } from '#time/instant'

/** A file to take in, by whom and when. `seen` is the tag of what the writer saw; absent: whatever stands there. */
export interface Intake {
  readonly text: string
  readonly name: string
  readonly by: string
  readonly now: Instant
  readonly seen?: string | undefined
}

/** Adds an agreement, or a new version of it. The same text again adds nothing; nothing is ever overwritten. */
export async function importAgreement(
  ports: Pick<Ports, 'store'>,
  intake: Intake,
): Promise<Result<ImportedAgreement, Problem>> {
  const { text, name, by, now, seen } = intake
  const parsed = parseAgreementText(text, name)
  if (!parsed.ok) return parsed
  const { id, instrument } = parsed.value
  const sha256 = sha256OfText(text)
  const done = await ports.store.transact(async (session): Promise<Result<ImportedAgreement, Problem>> => {
    const newest = await session.findAgreement(id)
    const [number, entries] = [newest?.version ?? 0, (await session.listEntries(id)).length]
    const standing = etagOf(number, entries)
    if (!hasSeen(seen, standing)) return err(stale(id, seen, standing))
    const answer = { agreement: id, title: instrument.title }
    if (newest?.sha256 === sha256) return ok({ ...answer, version: newest.version, etag: standing, unchanged: true })
    const version = { id, title: instrument.title, text, sha256, recordedAt: now, recordedBy: by }
    const added = await session.addAgreementVersion(version, number)
    if (!added.ok) return err(toProblem(added.error))
    await session.addAuditRow({ at: now, by, did: 'import-agreement', what: id, detail: `${added.value.version}` })
    const etag = etagOf(added.value.version, entries)
    return ok({ ...answer, version: added.value.version, etag, unchanged: false })
  })
  return flatten(done)
}

/** The result of work inside a transaction, whose own failure is one of the store. */
export function flatten<T>(done: Result<Result<T, Problem>, StoreProblem>): Result<T, Problem> {
  return done.ok ? done.value : err(toProblem(done.error))
}

/** Whether a writer has seen what stands there; who names no tag, or `*`, takes what there is. */
export function hasSeen(seen: string | undefined, standing: string): boolean {
  return seen === undefined || seen === '*' || seen === standing
}

/** The problem of a writer who has not seen the newest state. */
export function stale(id: string, seen: string | undefined, standing: string): Problem {
  const message = `\`${id}\` stands at ${standing} and you saw ${seen ?? 'nothing'}: read it again, then write`
  return { kind: 'stale', code: 'stale', message }
}
