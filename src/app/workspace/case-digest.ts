import { MAX_DOCUMENT_BYTES } from '#app/limits'
import type { Ports } from '#app/ports'
import { sha256Hex, sha256OfText } from '#base/hash'

/** The hash of every file below the folders, so that a case that was taken in word for word is known without reading it. */
export async function caseDigest({ files }: Pick<Ports, 'files'>, folders: readonly string[]): Promise<string> {
  const parts: string[] = []
  for (const folder of folders) {
    for (const name of await files.list(folder)) parts.push(...(await describe(files, `${folder}/${name}`)))
  }
  return sha256OfText(JSON.stringify(parts))
}

/** A file with its hash, or the files of a folder. */
async function describe(files: Ports['files'], path: string): Promise<readonly string[]> {
  const inside = await files.list(path)
  const paths = inside.length === 0 ? [path] : inside.map((name) => `${path}/${name}`)
  const read = await Promise.all(paths.map((each) => files.readBytes(each, MAX_DOCUMENT_BYTES)))
  return read.flatMap((bytes, at) =>
    bytes.ok ? [`${paths[at]?.split('/').slice(-2).join('/')}`, sha256Hex(bytes.value)] : [],
  )
}
