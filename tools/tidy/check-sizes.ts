import type { TrackedFile } from './tracked-files.ts'

const limitBytes = 200_000

/** Files that may be larger, each with its reason. */
const mayBeLarge: Readonly<Record<string, string>> = {
  'package-lock.json': 'made by npm; it names every package with its hash',
}

/** Files over 200 kB: a repository keeps what it was ever given. */
export function checkSizes(files: readonly Pick<TrackedFile, 'path' | 'bytes'>[]): readonly string[] {
  return files
    .filter(({ path, bytes }) => bytes > limitBytes && !Object.hasOwn(mayBeLarge, path))
    .map(({ path, bytes }) => `${path}: ${Math.round(bytes / 1000)} kB; the limit is ${limitBytes / 1000} kB`)
}
