import { type ChildProcess, execFile, execFileSync, spawn } from 'node:child_process'
import { chmodSync, chownSync, cpSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { findPostgres } from '#testing/find-postgres'

/** A PostgreSQL server of the tests' own. */
export interface RunningPostgres {
  /** For `pg` and Kysely; the database is empty, its owner may create others. */
  readonly url: string
  stop(): Promise<void>
}

type Owner = { readonly uid: number; readonly gid: number } | undefined

const nobody = 65534
const readyWithinMs = 60_000

/**
 * Starts a real PostgreSQL in a fresh folder, on a socket only, and stops it with the tests: whatever ends the test
 * process, even a kill, closes a pipe that the server's guard is reading, and the guard stops the server and deletes
 * the folder. Takes about two seconds; start one in `beforeAll`, not one a test.
 */
export async function startPostgres(): Promise<RunningPostgres> {
  // PostgreSQL refuses to run as root.
  const owner: Owner = process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : undefined
  const found = findPostgres()
  if (!found.ok) throw new Error(found.error)
  const folder = freshFolder(owner)
  const binaries = join(owner === undefined ? found.value : readableByAll(found.value, folder), 'bin')
  const data = join(folder, 'data')
  await initialise(binaries, data, owner)
  const guard = startGuard(binaries, folder, owner)
  await untilReady(guard, folder)
  const stop = async (): Promise<void> => {
    await ended(guard)
    rmSync(folder, { recursive: true, force: true })
  }
  return { url: `postgres://postgres@localhost/postgres?host=${encodeURIComponent(folder)}`, stop }
}

function freshFolder(owner: Owner): string {
  // A socket's path may have 107 bytes at most, so a deep temporary folder will not do.
  const base = tmpdir().length > 60 ? '/tmp' : tmpdir()
  const folder = mkdtempSync(join(base, 'servanda-pg-'))
  chmodSync(folder, 0o700)
  if (owner !== undefined) chownSync(folder, owner.uid, owner.gid)
  return folder
}

// In a checkout under a private home folder the server's user could not even see its own program.
function readableByAll(installation: string, folder: string): string {
  if (isOpen(installation)) return installation
  const copy = join(folder, 'installation')
  cpSync(installation, copy, { recursive: true, verbatimSymlinks: true })
  execFileSync('chmod', ['-R', 'a+rX', copy])
  return copy
}

function isOpen(folder: string): boolean {
  const mayEnter = (statSync(folder).mode & 0o005) === 0o005
  return mayEnter && (folder === dirname(folder) || isOpen(dirname(folder)))
}

async function initialise(binaries: string, data: string, owner: Owner): Promise<void> {
  const words = ['-D', data, '-U', 'postgres', '--auth=trust', '--locale=C.UTF-8', '--encoding=UTF8', '--no-sync']
  await promisify(execFile)(join(binaries, 'initdb'), words, { ...owner, cwd: '/', env: { PATH: process.env['PATH'] } })
}

// The guard waits for the end of its input. Its input is a pipe held by us alone, so it ends when we do.
const guardScript = `
folder=$1; shift
"$@" </dev/null >"$folder/log" 2>&1 &
server=$!
cat >/dev/null
kill -QUIT $server 2>/dev/null
wait $server
rm -rf "$folder"/*
rmdir "$folder" 2>/dev/null
exit 0
`

function startGuard(binaries: string, folder: string, owner: Owner): ChildProcess {
  // Nothing here must outlive the tests, so nothing needs to reach the disk.
  const settings = { listen_addresses: '', unix_socket_directories: folder, fsync: 'off', full_page_writes: 'off' }
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const server = [join(binaries, 'postgres'), '-D', join(folder, 'data'), ...options]
  return spawn('/bin/sh', ['-c', guardScript, 'postgres-guard', folder, ...server], {
    ...owner,
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  })
}

async function untilReady(guard: ChildProcess, folder: string): Promise<void> {
  const endsAt = Date.now() + readyWithinMs
  while (!logOf(folder).includes('ready to accept connections')) {
    if (guard.exitCode !== null || Date.now() > endsAt) {
      const log = logOf(folder)
      await ended(guard)
      throw new Error(`PostgreSQL did not start; it said: ${log}`)
    }
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
}

function logOf(folder: string): string {
  try {
    return readFileSync(join(folder, 'log'), 'utf8')
  } catch {
    return ''
  }
}

function ended(guard: ChildProcess): Promise<void> {
  if (guard.exitCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    guard.once('exit', () => resolve())
    guard.stdin?.end()
  })
}
