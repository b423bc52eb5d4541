import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join, resolve, sep } from 'node:path'
import { withLock } from './lock.mjs'
import { inRoot, root, stateFolder } from './places.mjs'
import { isEnding, run } from './run.mjs'
import { giveUp, say, showProgress } from './say.mjs'

const modules = inRoot('node_modules')
const stampFile = join(modules, '.servanda-installed')

/** Brings the packages that package-lock.json names, unless they are there already. */
export async function install() {
  if (isInstalled()) return
  await withLock(join(stateFolder, 'lock'), 'install packages', async () => {
    // Whoever held the lock before us may have done it.
    if (isInstalled()) return
    await runNpm()
    writeFileSync(stampFile, wanted())
  })
}

function isInstalled() {
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted()) return true
  // Somebody ran npm by hand: its own note of what it installed says the same as our lock file.
  if (!matchesNpmsNote()) return false
  writeFileSync(stampFile, wanted())
  return true
}

function wanted() {
  const lock = readFileSync(inRoot('package-lock.json'))
  return `${createHash('sha256').update(lock).digest('hex')} ${process.platform}-${process.arch}\n`
}

function matchesNpmsNote() {
  const note = packagesIn(join(modules, '.package-lock.json'))
  const lock = packagesIn(inRoot('package-lock.json'))
  if (note === undefined || lock === undefined) return false
  return Object.entries(lock).every(
    ([path, entry]) => path === '' || note[path]?.version === entry.version || entry.optional === true,
  )
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean, os?: string[], cpu?: string[] }> | undefined}
 */
function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages
  } catch {
    return undefined
  }
}

async function runNpm() {
  const total = Object.entries(packagesIn(inRoot('package-lock.json')) ?? {}).filter(isForUs).length
  const why = existsSync(modules) ? 'package-lock.json has changed' : 'this is the first run'
  say(`installing ${total} packages with npm ci, because ${why}. They go into node_modules and nowhere else;`)
  say('no install script of any package is run. With them comes Node 24 (on Linux x64), which Servanda runs on.')
  const stop = showProgress(() => `${countInstalled()} of about ${total} packages`)
  const { code, output } = await npmCi()
  stop()
  if (isEnding()) process.exit(130)
  if (code !== 0) explainFailure(code, output)
  say('packages are installed')
}

// Of packages for one platform each, such as a compiler's binaries, only ours are brought.
/** @param {[string, { os?: string[], cpu?: string[] }]} entry */
function isForUs([path, { os = [process.platform], cpu = [process.arch] }]) {
  return path !== '' && os.includes(process.platform) && cpu.includes(process.arch)
}

/** @returns {Promise<{ code: number, output: string }>} */
function npmCi() {
  const words = ['ci', '--ignore-scripts', '--include=dev', '--include=optional', '--no-audit', '--no-fund']
  // `npm ci` empties node_modules first: neither node nor npm may be the ones that lie in it.
  const outside = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => !isInModules(folder))
  /** @type {import('node:child_process').SpawnOptions} */
  const options = {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, PATH: outside.join(delimiter) },
  }
  // Under `npm start` npm says where it lies; called directly, it is looked for on the path.
  const npm = process.env['npm_execpath']
  const node = isInModules(process.execPath) ? nodeIn(outside) : process.execPath
  if (node === undefined || npm === undefined || !npm.endsWith('.js') || isInModules(npm))
    return run('npm', words, options)
  return run(node, [npm, ...words], options)
}

/** @param {string} path */
function isInModules(path) {
  const full = resolve(path)
  return full === modules || full.startsWith(modules + sep)
}

/** @param {readonly string[]} folders */
function nodeIn(folders) {
  const name = process.platform === 'win32' ? 'node.exe' : 'node'
  return folders.map((folder) => join(folder, name)).find((file) => existsSync(file))
}

// npm makes all folders first and fills them later; a package has arrived when its manifest has.
function countInstalled() {
  try {
    const names = readdirSync(modules).filter((name) => !name.startsWith('.'))
    const packages = names.flatMap((name) =>
      name.startsWith('@') ? readdirSync(join(modules, name)).map((part) => join(name, part)) : [name],
    )
    return packages.filter((name) => existsSync(join(modules, name, 'package.json'))).length
  } catch {
    return 0
  }
}

/** What npm says, what it means, and what to do; the first that fits is taken. */
const causes = [
  {
    sign: /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|network/i,
    means: 'the package registry cannot be reached',
    todo: ['connect to the network (or set the proxy npm should use) and run the same command again'],
  },
  {
    sign: /EUSAGE|not in sync/i,
    means: 'package.json and package-lock.json do not agree',
    todo: ['take both from the same commit, or bring them in line with `npm install --ignore-scripts`'],
  },
  { sign: /ENOSPC/, means: 'the disk is full', todo: ['free about 1 GB and run the same command again'] },
  {
    sign: /EACCES|EPERM|EROFS/,
    means: 'the checkout, or npm’s cache, may not be written to',
    todo: ['make the folder yours (`ls -ld . node_modules` shows whose it is) and run the same command again'],
  },
  {
    sign: /EINTEGRITY/,
    means: 'a package is not the one that package-lock.json names',
    todo: ['empty npm’s cache with `npm cache clean --force` and try again; if it stays, do not go on: tell us'],
  },
  { sign: /cannot start npm/, means: 'npm is not on the path', todo: ['install npm 10 or newer'] },
]

/** @param {number} code @param {string} output */
function explainFailure(code, output) {
  const lines = output.trim().split('\n').slice(-12)
  process.stderr.write(`\n${lines.map((line) => `    ${line}`).join('\n')}\n`)
  const cause = causes.find(({ sign }) => sign.test(output))
  const found = cause === undefined ? 'the lines above are what it said last' : cause.means
  giveUp(`npm ci failed (exit code ${code}): ${found}`, [
    ...(cause?.todo ?? ['mend what they name and run the same command again']),
    'nothing half-installed is used: the next run starts the installation afresh',
  ])
}
