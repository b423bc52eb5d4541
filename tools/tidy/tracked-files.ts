import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'

/** A file of the repository, read when somebody asks for its text. */
export interface TrackedFile {
  readonly path: string
  readonly bytes: number
  text(): string
}

/** What git tracks or would track, so that a fault is found before it is committed. */
export function trackedFiles(): readonly TrackedFile[] {
  const list = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  return list
    .split('\0')
    .filter((path) => path !== '' && existsSync(path))
    .map((path) => ({ path, bytes: statSync(path).size, text: () => readFileSync(path, 'utf8') }))
}
