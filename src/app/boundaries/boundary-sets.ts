import { z } from 'zod'
import { boundarySetAnswer, type BoundarySetAnswer } from '#api/boundaries/find-boundary-set'
import type { BoundarySetSummary } from '#api/boundaries/list-boundary-sets'
import type { Ports } from '#app/ports'
import type { Problem } from '#app/problems/problem'
import { err, ok, type Result } from '#base/result'

const MAX_BOUNDARY_BYTES = 20_000_000
const ENDING = '.geojson'

/** The sets of boundaries in the folder, with who drew them and under which licence. */
export async function listBoundarySets(
  ports: Pick<Ports, 'files'>,
  folder: string,
): Promise<readonly BoundarySetSummary[]> {
  const names = (await ports.files.list(folder)).filter((name) => name.endsWith(ENDING))
  const sets = await Promise.all(names.map((name) => findBoundarySet(ports, folder, name.slice(0, -ENDING.length))))
  return sets.flatMap((set) => (set.ok ? [toSummary(set.value)] : []))
}

/** One set of boundaries as it is kept, with its id. */
export async function findBoundarySet(
  ports: Pick<Ports, 'files'>,
  folder: string,
  set: string,
): Promise<Result<BoundarySetAnswer, Problem>> {
  const text = await ports.files.readText(`${folder}/${set}${ENDING}`, MAX_BOUNDARY_BYTES)
  if (!text.ok) return err(await noSuchSet(ports, folder, set))
  const parsed = boundarySetAnswer.safeParse({ ...parseObject(text.value), id: set })
  if (parsed.success) return ok(parsed.data)
  const message = `the set of boundaries \`${set}\` says not who drew it under which licence: mend its file`
  return err({ kind: 'invalid-input', code: 'faulty-boundaries', message })
}

function parseObject(text: string): Readonly<Record<string, unknown>> {
  try {
    return z.record(z.string(), z.unknown()).parse(JSON.parse(text))
  } catch {
    return {}
  }
}

async function noSuchSet(ports: Pick<Ports, 'files'>, folder: string, set: string): Promise<Problem> {
  const names = (await ports.files.list(folder)).filter((name) => name.endsWith(ENDING))
  const known = names.map((name) => `\`${name.slice(0, -ENDING.length)}\``).join(', ')
  const there = known === '' ? 'there are none' : `there are ${known}`
  return {
    kind: 'not-found',
    code: 'no-such-boundaries',
    message: `no set of boundaries is called \`${set}\`: ${there}`,
  }
}

function toSummary({ id, title, author, licence, date, accuracy, note }: BoundarySetAnswer): BoundarySetSummary {
  return {
    id,
    title,
    author,
    licence,
    ...(date === undefined ? {} : { date }),
    ...(accuracy === undefined ? {} : { accuracy }),
    ...(note === undefined ? {} : { note }),
  }
}
