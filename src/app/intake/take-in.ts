import { batchesOf } from '#app/intake/batches-of'
import type { Arrival, IntakeItem } from '#app/intake/intake-item'
import { startTally, type IntakeReport, type Tally } from '#app/intake/intake-report'
import { keepBatch } from '#app/intake/keep-batch'
import type { FreshDocument, HashedItem, Intake, SortedBatch, StandingDocument } from '#app/intake/intake'
import { parseAgreementId, parseDocumentId } from '#app/problems/parse-ids'
import { toProblem, type Problem } from '#app/problems/problem'
import { derivedId, sha256Hex } from '#base/hash'
import { toPlainName } from '#base/plain-name'
import { err, ok, type Result } from '#base/result'
import type { DocumentId } from '#model/ids'

/**
 * Takes in whatever arrives, in batches of one transaction each. A document is known by its bytes: what stands there is
 * passed over before it is opened, so that an import that was cut off is finished by the same import again, without loss
 * or doubles. At any moment only two batches are in memory: one is read while the one before it is kept.
 */
export async function takeIn(arrivals: AsyncIterable<Arrival>, intake: Intake): Promise<Result<IntakeReport, Problem>> {
  const tally = startTally()
  let keeping: Promise<Result<undefined, Problem>> = Promise.resolve(ok(undefined))
  for await (const batch of batchesOf(arrivals)) {
    const sorted = await readBatch(batch, intake, tally)
    const kept = await keeping
    if (!kept.ok) return err(cutOff(kept.error, tally))
    if (!sorted.ok) return err(cutOff(sorted.error, tally))
    keeping = keepBatch(sorted.value, intake, tally)
    // What it throws is thrown again where it is waited for, after the next batch was read.
    keeping.catch(() => undefined)
  }
  const kept = await keeping
  return kept.ok ? ok(tally.report()) : err(cutOff(kept.error, tally))
}

// A message in a message in a message; deeper ones are refused.
const mostLayers = 4

// Parts are read in the batch of what they came in: it is kept with all of them, or not at all.
async function readBatch(
  batch: readonly Arrival[],
  intake: Intake,
  tally: Tally,
): Promise<Result<SortedBatch, Problem>> {
  const fresh: FreshDocument[] = []
  const standing: StandingDocument[] = []
  for (const arrival of batch) if (arrival.kind === 'refused') tally.refuse(arrival.refusal)
  let items: readonly IntakeItem[] = batch.flatMap((arrival) => (arrival.kind === 'item' ? [arrival.item] : []))
  for (let layer = 0; items.length > 0; layer += 1) {
    const known = new Set(fresh.map(({ id }) => id))
    const sorted = await sortOut(items, intake, known)
    if (!sorted.ok) return sorted
    standing.push(...sorted.value.standing)
    for (const { item, id } of sorted.value.twice) tally.pass(item, id)
    const read = await readAll(sorted.value.fresh, intake, tally)
    fresh.push(...read)
    items = layer < mostLayers ? read.flatMap(partsOf) : refuseDeep(read, tally)
  }
  return ok({ fresh, standing })
}

interface SortedItems {
  readonly fresh: readonly HashedItem[]
  readonly twice: readonly HashedItem[]
  readonly standing: readonly StandingDocument[]
}

async function sortOut(
  items: readonly IntakeItem[],
  { ports, agreement }: Intake,
  known: ReadonlySet<DocumentId>,
): Promise<Result<SortedItems, Problem>> {
  const hashed = items.map((item) => hashOf(item, agreement))
  const of = agreement === undefined ? {} : { agreement: parseAgreementId(agreement) }
  const wanted = hashed.map(({ id, sha256 }) => ({ id, sha256, ...of }))
  const found = await ports.store.read(async (reader) => {
    const standing = await reader.findStanding(wanted)
    return { standing, custody: await reader.listCustody([...new Set(standing.values())]) }
  })
  if (!found.ok) return err(toProblem(found.error))
  const { standing, custody } = found.value
  const seen = new Set(known)
  const fresh: HashedItem[] = []
  const twice: HashedItem[] = []
  for (const each of hashed.filter(({ id }) => !standing.has(id))) {
    if (seen.has(each.id)) twice.push(each)
    else fresh.push(each)
    seen.add(each.id)
  }
  const there = hashed.flatMap((each) => {
    const id = standing.get(each.id)
    const rows = custody.filter((row) => row.document === id)
    return id === undefined ? [] : [{ ...each, standing: id, custody: rows }]
  })
  return ok({ fresh, twice, standing: there })
}

function hashOf(arrived: IntakeItem, agreement: string | undefined): HashedItem {
  const item = { ...arrived, name: toPlainName(arrived.name) }
  const sha256 = sha256Hex(item.bytes)
  return { item, sha256, id: parseDocumentId(derivedId('doc', [agreement ?? '', sha256])) }
}

async function readAll(
  items: readonly HashedItem[],
  { reader }: Intake,
  tally: Tally,
): Promise<readonly FreshDocument[]> {
  const answers = await Promise.all(items.map(async (each) => ({ each, read: await reader.read(each.item) })))
  return answers.flatMap(({ each, read }) => {
    if (read.ok) return [{ ...each, read: read.value }]
    const { from, locator, name } = each.item
    tally.refuse({ from, locator, name, problem: read.error })
    return []
  })
}

function partsOf({ item, sha256, read }: FreshDocument): readonly IntakeItem[] {
  return read.parts.map(({ name, locator, bytes }) => ({
    from: item.from,
    locator: item.locator === '' ? locator : `${item.locator}, ${locator}`,
    name,
    bytes,
    within: sha256,
    ownOriginal: true,
    ...(read.published === undefined ? {} : { published: read.published }),
  }))
}

function refuseDeep(read: readonly FreshDocument[], tally: Tally): readonly IntakeItem[] {
  for (const { from, locator, name } of read.flatMap(partsOf)) {
    const message = `\`${name}\` lies in more than ${mostLayers} documents, one in the other: bring it by itself`
    tally.refuse({ from, locator, name, problem: { kind: 'too-large', code: 'too-deep', message } })
  }
  return []
}

function cutOff(problem: Problem, tally: Tally): Problem {
  const { taken } = tally.report()
  if (taken === 0) return problem
  const message = `${problem.message}; ${taken} documents were kept before that, and the same import again goes on from there`
  return { ...problem, message }
}
