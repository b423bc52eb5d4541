// How soon each page of a long agreement shows its finding. The yardstick is an empty document of the same server, opened
// by the same browser between the pages, so that a busy machine does not tell of itself.
import type { Browser } from 'playwright-core'
import type { BenchLine } from '../bench.ts'

const TIMES = 5
const AT = 'asOf=2024-06-01&knownAt=2024-06-01&zoom=all'
const PAGES = ['ledger', 'today', 'timeline', 'map', 'text', 'sources', 'report', 'comparison'] as const

/** Where the workbench and its case are served, and what is opened beside the pages that every agreement has. */
export interface ServedCase {
  readonly origin: string
  readonly name: string
  readonly size: number
  readonly source: string
}

/** One line a page: the middle of the times from asking for it to its heading, the best and the worst of them. */
export async function pageLines(browser: Browser, served: ServedCase): Promise<readonly BenchLine[]> {
  const lines: BenchLine[] = []
  for (const page of [...PAGES, `sources/${served.source}`]) {
    const times: number[] = []
    const bare: number[] = []
    for (let turn = 0; turn < TIMES; turn += 1) {
      bare.push(await timeOf(browser, `${served.origin}/bare.html`))
      times.push(await timeOf(browser, `${served.origin}/long/${page}?${AT}`))
    }
    const [best = 0, middle = 0, worst = 0] = [0, 0.5, 1].map((part) => at(times, part))
    lines.push({
      bench: 'web',
      system: `${served.name}: ${page === `sources/${served.source}` ? 'one source' : page}, heading after it was asked for`,
      size: served.size,
      seconds: middle,
      ratio: Math.round((middle / at(bare, 0.5)) * 10) / 10,
      yardstick: `an empty document (${at(bare, 0.5)} s)`,
      best,
      worst,
    })
  }
  return lines
}

function at(times: readonly number[], part: number): number {
  const sorted = [...times].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0
}

async function timeOf(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  try {
    const page = await context.newPage()
    await page.addInitScript(markHeading)
    await page.goto(url, { waitUntil: 'commit' })
    await page.waitForFunction(() => performance.getEntriesByName('heading').length > 0, undefined, { timeout: 60_000 })
    const seen = await page.evaluate(() => performance.getEntriesByName('heading')[0]?.startTime ?? 0)
    return Math.round(seen) / 1000
  } finally {
    await context.close()
  }
}

/** Runs in the page: notes when its heading stands in the main column. */
function markHeading(): void {
  const look = (): void => {
    if (document.querySelector('main h1') === null) return
    performance.mark('heading')
    watch.disconnect()
  }
  const watch = new MutationObserver(look)
  watch.observe(document, { childList: true, subtree: true })
}
