// npm run bench -- web: how much script the time bar costs in each frame, traced in Chromium, how soon the first ledger
// stands, and how soon each page shows its finding. Script is counted in processor time of the page's main thread, so that a busy machine does not tell of itself.
import { existsSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { chromium, type Browser, type Page } from 'playwright-core'
import type { Agreement } from '#model/instrument/agreement'
import type { Claim, RecordOf } from '#model/record/record'
import { claim, origin } from '#testing/worlds/build-record'
import { point } from '#testing/worlds/build-agreement'
import { fromDayNumber } from '#time/calendar-date'
import type { BenchLine, BenchOptions } from '../bench.ts'
import { DAY, DAYS, drawNorms, FIRST_DAY, toServanda } from './deadline-status.ts'
import { scriptPerFrame, type TraceEvent } from './script-per-frame.ts'
import { pageLines } from './web-pages.ts'

/** A document that shows nothing but a heading. */
const BARE = '<!doctype html><title>bare</title><main><h1>bare</h1></main>'

const FRAME_SECONDS = 0.016
const YARDSTICK = 'a frame of 16 ms'

interface Case {
  readonly agreement: Agreement
  readonly record: RecordOf
}

/** Moves the time bar over long agreements and over a record of a year of use; one line a measure. */
export async function bench({ sizes }: BenchOptions): Promise<readonly BenchLine[]> {
  if (!existsSync('dist/public/index.html')) throw new Error('build the workbench first: npx vite build')
  const browser = await chromium.launch({
    executablePath: process.env['SERVANDA_CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-sync'],
  })
  try {
    const lines: BenchLine[] = []
    for (const size of sizes ?? [1000, 10_000]) {
      lines.push(...(await measure(browser, `${size} norms`, size, toServanda(drawNorms(size)))))
    }
    if (sizes === undefined) lines.push(...(await measure(browser, '50000 claims', 50_000, yearOfUse())))
    return lines
  } finally {
    await browser.close()
  }
}

/** A year of use: two hundred norms, and fifty thousand claims about them. */
function yearOfUse(): Case {
  const { agreement, record } = toServanda(drawNorms(200))
  const norms = agreement.norms.map(({ id }) => id)
  const more = Array.from({ length: 50_000 - 400 }, (_, at): Claim => {
    const day = point(fromDayNumber(FIRST_DAY / DAY + ((at * 131) % DAYS)))
    return claim(`more-${at}`, {
      about: [{ kind: 'norm', norm: norms[(at * 7919) % norms.length]! }],
      origin: origin(`p${at % 5000}`),
      standing: at % 5 === 0 ? 'not-done' : 'opinion',
      publishedAt: day,
      ...(at % 5 === 0 ? { asOf: day } : {}),
    })
  })
  return { agreement, record: { ...record, entries: [...record.entries, ...more] } }
}

async function measure(browser: Browser, name: string, size: number, shown: Case): Promise<readonly BenchLine[]> {
  const server = await serve(shown)
  const { port } = server.address() as AddressInfo
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage()
  const faults: string[] = []
  page.on('pageerror', (fault) => faults.push(fault.message))
  try {
    await page.addInitScript(markFirstLedger)
    await page.goto(`http://127.0.0.1:${port}/long/ledger?asOf=2024-06-01&knownAt=2024-06-01&zoom=all`)
    const first = await firstLedger(page)
    await page.waitForTimeout(4000)
    const frames = [
      ...(await traced(browser, page, () => drag(page))),
      ...(await traced(browser, page, () => press(page))),
    ]
    if (faults.length > 0) throw new Error(`the page threw: ${faults.join('; ')}`)
    const [source] = shown.record.entries.filter((entry) => entry.kind === 'source')
    const served = { origin: `http://127.0.0.1:${port}`, name, size, source: source?.id ?? '' }
    return [...toLines(name, size, frames, first), ...(await pageLines(browser, served))]
  } finally {
    await page.context().close()
    server.close()
    server.closeAllConnections()
  }
}

function toLines(name: string, size: number, frames: readonly number[], first: number): readonly BenchLine[] {
  const sorted = [...frames].sort((a, b) => a - b)
  const at = (part: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0
  const line = (system: string, seconds: number, more: Partial<BenchLine> = {}): BenchLine => ({
    bench: 'web',
    system: `${name}: ${system}`,
    size,
    seconds,
    ratio: Math.round((seconds / FRAME_SECONDS) * 100) / 100,
    yardstick: YARDSTICK,
    ...more,
  })
  const over = sorted.filter((seconds) => seconds > FRAME_SECONDS).length
  const measures = { frames: sorted.length, over16ms: over }
  return [
    line('script of a frame, middle', at(0.5), measures),
    line('script of a frame, 95th percentile', at(0.95), measures),
    line('script of a frame, 99th percentile', at(0.99), measures),
    line(`script of a frame, most (${over} of ${sorted.length} over 16 ms)`, at(1), measures),
    {
      ...line('first ledger after the page was asked for', first),
      ratio: Math.round(first * 100) / 100,
      yardstick: 'one second',
    },
  ]
}

/** Runs in the page: notes when the first label of the ledger stands. */
function markFirstLedger(): void {
  const look = (): void => {
    if (document.querySelector('[role="row"] svg, tbody tr svg') === null) return
    performance.mark('first-ledger')
    watch.disconnect()
  }
  const watch = new MutationObserver(look)
  watch.observe(document, { childList: true, subtree: true })
}

async function firstLedger(page: Page): Promise<number> {
  await page.waitForFunction(() => performance.getEntriesByName('first-ledger').length > 0, undefined, {
    timeout: 60_000,
  })
  return (await page.evaluate(() => performance.getEntriesByName('first-ledger')[0]?.startTime ?? 0)) / 1000
}

async function drag(page: Page): Promise<void> {
  const handle = page.getByRole('slider').first()
  const box = await handle.boundingBox()
  if (box === null) throw new Error('the time bar has no handle')
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  for (let step = 0; step <= 240; step += 1) {
    await page.mouse.move(x + Math.sin(step / 38) * 220, y)
    await page.waitForTimeout(12)
  }
  await page.mouse.up()
  await page.waitForTimeout(2500)
}

async function press(page: Page): Promise<void> {
  await page.getByRole('slider').last().focus()
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press(step % 2 === 0 ? 'ArrowLeft' : 'PageDown')
    await page.waitForTimeout(30)
  }
  await page.waitForTimeout(2500)
}

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline.frame']

/** What the page's main thread did while `work` ran: the seconds of script in each frame. */
async function traced(browser: Browser, page: Page, work: () => Promise<void>): Promise<readonly number[]> {
  await browser.startTracing(page, { categories: CATEGORIES })
  await work()
  const trace: { readonly traceEvents: readonly TraceEvent[] } = JSON.parse((await browser.stopTracing()).toString())
  return scriptPerFrame(trace.traceEvents)
}

async function serve({ agreement, record }: Case): Promise<Server> {
  const vantage = { asOf: '2024-06-01T00:00:00Z', asKnownAt: '2024-06-01T00:00:00Z', axis: 'published', zone: 'UTC' }
  const kept = { etag: '"1"', version: 1, sha256: '', recordedAt: '2024-01-01T00:00:00Z', text: '' }
  const answer = Buffer.from(JSON.stringify({ vantage, ...kept, agreement, record }))
  const types: Readonly<Record<string, string>> = {
    html: 'text/html',
    js: 'text/javascript',
    css: 'text/css',
    woff2: 'font/woff2',
    svg: 'image/svg+xml',
  }
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/'
    if (path.startsWith('/api/v1/agreements/')) {
      response.writeHead(200, { 'content-type': 'application/json', etag: '"1"' }).end(answer)
    } else if (path.startsWith('/api/')) response.writeHead(404).end()
    else if (path === '/bare.html') response.writeHead(200, { 'content-type': 'text/html' }).end(BARE)
    else {
      const file = path.startsWith('/assets/') || path.endsWith('.svg') ? path : '/index.html'
      const type = types[file.slice(file.lastIndexOf('.') + 1)] ?? 'application/octet-stream'
      response.writeHead(200, { 'content-type': type }).end(readFileSync(join('dist/public', file)))
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return server
}
