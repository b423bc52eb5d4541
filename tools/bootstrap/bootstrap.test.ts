import { spawn } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { withLock } from './lock.mjs'
import { isNewEnough } from './node.mjs'
import { filesUnder, hasChanged, keep, stampOf } from './stamp.mjs'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'servanda-bootstrap-'))
  cpSync('tools/bootstrap', join(folder, 'tools/bootstrap'), { recursive: true })
  cpSync('tools/bootstrap.mjs', join(folder, 'tools/bootstrap.mjs'))
  write('package.json', '{ "type": "module" }')
  write('package-lock.json', '{ "packages": { "": {}, "node_modules/a": { "version": "1.0.0" } } }')
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

function pretendInstalled(version = '1.0.0'): void {
  write('node_modules/.package-lock.json', `{ "packages": { "node_modules/a": { "version": "${version}" } } }`)
}

// Stands in for npm, so that the test needs no network.
function fakeNpm(script: string): Record<string, string> {
  write('npm.js', script)
  return { npm_execpath: join(folder, 'npm.js') }
}

function start(words: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  const child = spawn('node', ['tools/bootstrap.mjs', ...words], {
    cwd: folder,
    env: { ...process.env, INIT_CWD: folder, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said = { stdout: '', stderr: '' }
  child.stdout.on('data', (chunk) => (said.stdout += chunk))
  child.stderr.on('data', (chunk) => (said.stderr += chunk))
  const ended = new Promise<number>((resolve) => child.once('close', (code) => resolve(code ?? -1)))
  return { child, said, ended }
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 20))
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    // A zombie has ended; it waits to be noticed.
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))
  } catch {
    return false
  }
}

describe('a job', () => {
  test('gets its words, its output is untouched, and its exit code is handed on', async () => {
    pretendInstalled()
    write('tools/check.ts', "console.log(process.argv.slice(2).join('|')); process.exitCode = 6")
    const { said, ended } = start(['check', '--only', 'a b'])
    expect(await ended).toBe(6)
    expect(said.stdout).toBe('--only|a b\n')
  })

  test('that does not exist is refused with those that do', async () => {
    const { said, ended } = start(['nonsense'])
    expect(await ended).toBe(1)
    expect(said.stderr).toContain('no job is called `nonsense`')
    expect(said.stderr).toContain('start, servanda, test')
  })

  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('leaves nothing running after %s', async (signal) => {
    pretendInstalled()
    // A program that ends politely, and a grandchild that it forgets.
    write(
      'tools/check.ts',
      `import { spawn } from 'node:child_process'
       const forgotten = spawn('sleep', ['600'], { stdio: 'ignore' })
       process.on('${signal}', () => process.exit(0))
       console.log(process.pid + ' ' + forgotten.pid)
       setInterval(() => {}, 1000)`,
    )
    const { child, said, ended } = start(['check'])
    await until(() => said.stdout.includes('\n'))
    const pids = said.stdout.trim().split(' ').map(Number)
    child.kill(signal)
    expect(await ended).toBe(0)
    await until(() => !pids.some(isAlive))
    expect(pids).toHaveLength(2)
  })
})

describe('the installation', () => {
  test('is skipped when npm’s own note matches the lock file, and never looked at again', async () => {
    pretendInstalled()
    write('tools/check.ts', '')
    const environment = fakeNpm('process.exit(1)')
    expect(await start(['check'], environment).ended).toBe(0)
    expect(existsSync(join(folder, 'node_modules/.servanda-installed'))).toBe(true)
  })

  test('runs when the lock file changed, says what and why, and runs no install script', async () => {
    pretendInstalled('0.9.0')
    write('tools/check.ts', '')
    const environment = fakeNpm(
      "import { writeFileSync } from 'node:fs'; writeFileSync('words', process.argv.slice(2).join(' '))",
    )
    const { said, ended } = start(['check'], environment)
    expect(await ended).toBe(0)
    expect(said.stderr).toContain('package-lock.json has changed')
    expect(readFileSync(join(folder, 'words'), 'utf8')).toContain('ci --ignore-scripts')
  })

  test.each([
    ['getaddrinfo ENOTFOUND', 'cannot be reached'],
    ['ENOSPC: no space left on device', 'the disk is full'],
    ['npm error code EUSAGE', 'do not agree'],
    ['something nobody foresaw', 'exit code 1'],
  ])('that fails with "%s" says what was found and what to do', async (words, found) => {
    write('tools/check.ts', '')
    const environment = fakeNpm(`console.error(${JSON.stringify(words)}); process.exit(1)`)
    const { said, ended } = start(['check'], environment)
    expect(await ended).toBe(1)
    expect(said.stderr).toContain(words)
    expect(said.stderr).toContain(found)
    expect(said.stderr).toContain('the next run starts the installation afresh')
    expect(existsSync(join(folder, 'node_modules/.servanda-installed'))).toBe(false)
  })

  test('happens once when two jobs start together', async () => {
    write('tools/check.ts', '')
    const environment = fakeNpm(`
      import { appendFileSync, mkdirSync } from 'node:fs'
      appendFileSync('installs', 'x')
      await new Promise((resolve) => setTimeout(resolve, 400))
      mkdirSync('node_modules', { recursive: true })`)
    const both = [start(['check'], environment), start(['check'], environment)]
    expect(await Promise.all(both.map(({ ended }) => ended))).toEqual([0, 0])
    expect(readFileSync(join(folder, 'installs'), 'utf8')).toBe('x')
  })
})

describe('the lock', () => {
  test('lets one in at a time', async () => {
    const lock = join(folder, 'lock')
    let inside = 0
    const work = async (): Promise<number> => {
      inside += 1
      await new Promise((resolve) => setTimeout(resolve, 20))
      return inside--
    }
    const seen = await Promise.all([1, 2, 3].map(() => withLock(lock, 'test', work)))
    expect(seen).toEqual([1, 1, 1])
  })

  test('of a process that was killed is broken', async () => {
    const lock = join(folder, 'lock')
    mkdirSync(lock)
    writeFileSync(join(lock, 'holder.json'), JSON.stringify({ pid: 2 ** 22 + 1, host: hostname() }))
    expect(await withLock(lock, 'test', async () => 'in')).toBe('in')
    expect(existsSync(lock)).toBe(false)
  })
})

describe('a stamp', () => {
  test('sees a changed file, and not one that was only touched', () => {
    const stamp = join(folder, 'stamp.json')
    write('src/a.ts', 'one')
    const files = (): string[] => filesUnder([join(folder, 'src')], () => true)
    expect(hasChanged(stamp, files())).toBe(true)
    keep(stamp, stampOf(files()))
    expect(hasChanged(stamp, files())).toBe(false)
    write('src/a.ts', 'one')
    expect(hasChanged(stamp, files())).toBe(false)
    write('src/a.ts', 'two')
    expect(hasChanged(stamp, files())).toBe(true)
  })

  test('sees a file that was added or removed', () => {
    const stamp = join(folder, 'stamp.json')
    write('src/a.ts', 'one')
    const files = (): string[] => filesUnder([join(folder, 'src')], () => true)
    keep(stamp, stampOf(files()))
    write('src/b.ts', 'two')
    expect(hasChanged(stamp, files())).toBe(true)
    rmSync(join(folder, 'src/b.ts'))
    expect(hasChanged(stamp, files())).toBe(false)
  })
})

test('every script is replaced by the bootstrap, so that a signal to npm reaches it and not a shell that waits', () => {
  const { scripts }: { readonly scripts: Record<string, string> } = JSON.parse(readFileSync('package.json', 'utf8'))
  for (const [name, line] of Object.entries(scripts)) expect(line).toBe(`exec node tools/bootstrap.mjs ${name}`)
})

test.each([
  ['22.18.0', true],
  ['24.0.0', true],
  ['22.17.9', false],
  ['20.20.2', false],
])('Node %s is new enough: %s', (version, enough) => {
  expect(isNewEnough(version)).toBe(enough)
})
