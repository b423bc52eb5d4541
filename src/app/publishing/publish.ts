import { z } from 'zod'
import { toFileProblem, type Problem } from '#app/problems/problem'
import type { CopiedFile, SiteFile, SiteFolder } from '#app/ports'
import { VERSION } from '#app/version'
import { sha256OfText } from '#base/hash'
import { err, ok, type Result } from '#base/result'
import { bytesOf } from '#export/pages/markup'

/** The file that says which files of a folder are ours, each with its hash. */
export const MANIFEST = 'servanda-site.json'

/** What publishing did. */
export interface Published {
  readonly folder: string
  readonly files: number
  readonly written: number
  readonly removed: number
  readonly unchanged: number
  readonly bytes: number
  readonly largestPage: number
}

const manifestSchema = z.object({
  servandaSite: z.literal(1),
  files: z.array(z.object({ path: z.string(), bytes: z.number(), sha256: z.string() })),
})

/**
 * Makes a folder hold exactly the files of a site. A folder that holds anything which no manifest of ours names is
 * refused before anything is written. Only files that differ are written; those that are no longer published go; the
 * manifest is written last, so that one that was cut off is mended by publishing again.
 */
export async function publish(
  folder: string,
  files: readonly SiteFile[],
  site: SiteFolder,
): Promise<Result<Published, Problem>> {
  const there = await site.list(folder)
  if (!there.ok) return err(toFileProblem(there.error))
  const foreign = await foreignIn(folder, there.value, files, site)
  if (!foreign.ok) return foreign
  const wanted = files.map((file) => toPublished(file))
  const hashByPath = new Map(there.value.map(({ path, sha256 }) => [path, sha256]))
  const changed = files.filter((file, at) => hashByPath.get(file.path) !== wanted[at]?.sha256)
  const paths = new Set(files.map(({ path }) => path))
  const gone = there.value.map(({ path }) => path).filter((path) => path !== MANIFEST && !paths.has(path))
  const manifest = manifestOf(wanted)
  const steps = [...changed, ...(hashByPath.get(MANIFEST) === sha256OfText(manifest.text) ? [] : [manifest])]
  for (const file of steps) {
    const written = await site.write(folder, file)
    if (!written.ok) return err(toFileProblem(written.error))
  }
  const removed = await site.remove(folder, gone)
  if (!removed.ok) return err(toFileProblem(removed.error))
  return ok({
    folder,
    files: files.length,
    written: changed.length,
    removed: gone.length,
    unchanged: files.length - changed.length,
    bytes: wanted.reduce((sum, { bytes }) => sum + bytes, 0),
    largestPage: Math.max(0, ...wanted.filter(({ path }) => path.endsWith('.html')).map(({ bytes }) => bytes)),
  })
}

/** Refuses a folder with a file that neither the manifest there nor the site names. */
async function foreignIn(
  folder: string,
  there: readonly CopiedFile[],
  files: readonly SiteFile[],
  site: SiteFolder,
): Promise<Result<undefined, Problem>> {
  if (there.length === 0) return ok(undefined)
  const text = await site.read(folder, MANIFEST)
  if (!text.ok) return err(toFileProblem(text.error))
  const named = namedIn(text.value)
  if (named === undefined) return err(notOurs(folder, there[0]?.path ?? ''))
  const known = new Set([...named, ...files.map(({ path }) => path), MANIFEST])
  const stranger = there.find(({ path }) => !known.has(path))
  return stranger === undefined ? ok(undefined) : err(notOurs(folder, stranger.path))
}

/** The files that a manifest names; nothing where there is no manifest that can be read. */
function namedIn(text: string | undefined): readonly string[] | undefined {
  if (text === undefined) return undefined
  try {
    const parsed = manifestSchema.safeParse(JSON.parse(text))
    return parsed.success ? parsed.data.files.map(({ path }) => path) : undefined
  } catch {
    return undefined
  }
}

function manifestOf(files: readonly CopiedFile[]): SiteFile {
  return { path: MANIFEST, text: `${JSON.stringify({ servandaSite: 1, servanda: VERSION, files }, undefined, 2)}\n` }
}

function toPublished({ path, text }: SiteFile): CopiedFile {
  return { path, bytes: bytesOf({ markup: text }), sha256: sha256OfText(text) }
}

function notOurs(folder: string, path: string): Problem {
  const message = `\`${folder}\` holds \`${path}\`, which was not published by us: name an empty folder, or move it away; nothing was written`
  return { kind: 'conflict', code: 'folder-not-ours', message }
}
