import { execFile, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'

/** The demonstration in a workspace of its own, served by the built program, with a browser that looks at it. */
export interface Workbench {
  readonly url: string
  readonly browser: Browser
  /** The folder of the workspace, for a second program that writes to it. */
  readonly folder: string
  /** A fresh page that fails the test when the page throws or breaks its own security policy. */
  open(path: string, options?: BrowserContextOptions): Promise<OpenPage>
  stop(): Promise<void>
}

/** A page, and the faults it showed so far. */
export interface OpenPage {
  readonly page: Page
  readonly faults: readonly string[]
}

const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Starts `servanda demo` on a free port in a folder that is removed afterwards, and Chromium. */
export function startWorkbench(): Promise<Workbench> {
  return startServing('demo')
}

/** The same with a workspace that keeps nothing yet. */
export function startEmptyWorkbench(): Promise<Workbench> {
  return startServing('serve')
}

/** A page of the demonstration in a language of the interface, as a reader of it sees the case, once all of it is there. */
export async function openInLanguage(
  workbench: Workbench,
  language: string,
  path: string,
  scheme: 'light' | 'dark' = 'light',
): Promise<OpenPage> {
  const opened = await workbench.open('/karabakh-2020/settings', { colorScheme: scheme, bypassCSP: false })
  await opened.page.evaluate((chosen) => localStorage.setItem('servanda.language', chosen), language)
  await opened.page.goto(new URL(path, workbench.url).href)
  await opened.page.getByRole('heading', { level: 1 }).waitFor()
  await opened.page.waitForLoadState('networkidle')
  return opened
}

async function startServing(command: 'demo' | 'serve'): Promise<Workbench> {
  const folder = await mkdtemp(join(tmpdir(), 'servanda-e2e-'))
  const port = await freePort()
  if (command === 'serve') await promisify(execFile)(process.execPath, ['dist/cli/main.js', 'init', '--data', folder])
  const server = spawn(process.execPath, ['dist/cli/main.js', command, '--data', folder, '--port', String(port)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const url = await addressOf(server)
  const browser = await chromium.launch({
    executablePath: process.env['SERVANDA_CHROMIUM'] ?? '/usr/bin/chromium',
    args: CHROMIUM_FLAGS,
  })
  return {
    url,
    browser,
    folder,
    open: (path, options) => openPage(browser, new URL(path, url).href, options),
    stop: async () => {
      await browser.close()
      const ended = new Promise((resolve) => server.once('exit', resolve))
      server.kill('SIGINT')
      await ended
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function openPage(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<OpenPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options })
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', (fault) => faults.push(fault.message))
  page.on('console', (line) => {
    if (line.type() === 'error' || /content security policy/i.test(line.text())) faults.push(line.text())
  })
  await page.goto(url)
  await page.getByRole('heading', { level: 1 }).waitFor()
  return { page, faults }
}

/** The program prints its address once it listens; what it said before stands in the failure when it does not. */
function addressOf(server: ReturnType<typeof spawn>): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    const hear = (chunk: Buffer): void => {
      said += chunk.toString()
      const address = /http:\/\/[\w.:[\]]+\//.exec(said)
      if (address !== null) resolve(address[0])
    }
    server.stdout?.on('data', hear)
    server.stderr?.on('data', hear)
    server.once('exit', (code) => reject(new Error(`the server ended with ${code}: ${said}`)))
  })
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => {
        if (address === null || typeof address === 'string') reject(new Error('no free port'))
        else resolve(address.port)
      })
    })
  })
}
