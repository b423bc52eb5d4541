import { z } from 'zod'
import type { KnownMapping } from '#api/tables/list-mappings'
import { mappingShape, type Mapping } from '#api/tables/mapping-shape'
import { flatten } from '#app/agreements/import-agreement'
import { checkMapping, parseMapping } from '#app/intake/mapping/parse-mapping'
import type { Ports, StoreReader } from '#app/ports'
import { toProblem, type Problem } from '#app/problems/problem'
import { err, ok, type Result } from '#base/result'
import type { Instant } from '#time/instant'

const SETTING = 'mappings'
const MOST_SAVED = 100
const MOST_BYTES = 200_000

/** Who saves, and when. */
interface Stamp {
  readonly by: string
  readonly now: Instant
}

/** The mappings that come with the program, by the names of their files. */
export async function readyMappings({ files }: Pick<Ports, 'files'>, folder: string): Promise<readonly KnownMapping[]> {
  const names = (await files.list(folder)).filter((file) => file.endsWith('.yaml'))
  const read = await Promise.all(names.map((file) => readOne({ files }, folder, file)))
  return read.flat()
}

async function readOne(
  { files }: Pick<Ports, 'files'>,
  folder: string,
  file: string,
): Promise<readonly KnownMapping[]> {
  const path = `${folder}/${file}`
  const text = await files.readText(path, MOST_BYTES)
  const mapping = text.ok ? parseMapping(text.value, path) : undefined
  return mapping?.ok === true ? [{ name: file.replace(/\.yaml$/, ''), from: 'ready', mapping: mapping.value }] : []
}

/** The mappings that were saved in the workspace, the newest of each name, in the order of their names. */
export async function savedMappings({
  store,
}: Pick<Ports, 'store'>): Promise<Result<readonly KnownMapping[], Problem>> {
  const read = await store.read(savedIn)
  if (!read.ok) return err(toProblem(read.error))
  return ok(read.value.map((mapping) => ({ name: mapping.mapping, from: 'saved', mapping })))
}

/** The ready mappings and then the saved ones. */
export async function listMappings(
  ports: Pick<Ports, 'store' | 'files'>,
  folder: string,
): Promise<Result<readonly KnownMapping[], Problem>> {
  const saved = await savedMappings(ports)
  return saved.ok ? ok([...(await readyMappings(ports, folder)), ...saved.value]) : saved
}

/** Saves a mapping under the name in it. What stood under that name before is kept in the workspace and no longer chosen. */
export async function saveMapping(
  ports: Pick<Ports, 'store' | 'files'>,
  { mapping, folder, by, now }: Stamp & { readonly mapping: Mapping; readonly folder: string },
): Promise<Result<KnownMapping, Problem>> {
  const name = mapping.mapping
  const checked = checkMapping(mapping, name)
  if (!checked.ok) return checked
  if ((await readyMappings(ports, folder)).some((ready) => ready.name === name)) return err(isReady(name))
  const done = await ports.store.transact(async (session): Promise<Result<KnownMapping, Problem>> => {
    const others = (await savedIn(session)).filter((saved) => saved.mapping !== name)
    if (others.length >= MOST_SAVED) return err(tooMany())
    const all = [...others, mapping].toSorted((a, b) => (a.mapping < b.mapping ? -1 : 1))
    await session.addWorkspaceSetting({ name: SETTING, value: JSON.stringify(all), at: now, by })
    await session.addAuditRow({ at: now, by, did: 'save-mapping', what: name, detail: JSON.stringify(mapping) })
    return ok({ name, from: 'saved', mapping })
  })
  return flatten(done)
}

// What stands there we wrote ourselves; a mapping of a newer shape is left out rather than misread.
async function savedIn(reader: Pick<StoreReader, 'findWorkspaceSetting'>): Promise<readonly Mapping[]> {
  const setting = await reader.findWorkspaceSetting(SETTING)
  if (setting === undefined) return []
  return z
    .array(z.unknown())
    .parse(JSON.parse(setting.value))
    .flatMap((one) => {
      const parsed = mappingShape.safeParse(one)
      return parsed.success ? [parsed.data] : []
    })
}

function isReady(name: string): Problem {
  const message = `\`${name}\` is the name of a mapping that comes with the program: save yours under another`
  return { kind: 'conflict', code: 'ready-mapping', message }
}

function tooMany(): Problem {
  const message = `${MOST_SAVED} mappings are saved: give this one the name of one that is no longer needed`
  return { kind: 'conflict', code: 'too-many-mappings', message }
}
