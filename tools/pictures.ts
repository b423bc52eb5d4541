// `node --conditions=servanda tools/pictures.ts [NAME...]`: takes the pictures of the guides anew from the built program
// and its demonstration case, wide, narrow, dark, in print and in Arabic. Build first (`npm run check` does).
// They are WebP, each far below the limit of a blob.

import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { startEmptyWorkbench, startWorkbench } from '../e2e/start-workbench.ts'

interface Picture {
  readonly name: string
  readonly path: string
  readonly size?: { readonly width: number; readonly height: number }
  readonly dark?: boolean
  readonly print?: boolean
  readonly arabic?: boolean
  /** Whether it shows a workspace that keeps nothing yet. */
  readonly empty?: boolean
}

const WIDE = { width: 1280, height: 860 }
const NARROW = { width: 390, height: 760 }
/** A4 at 96 dots an inch without its margins, which are put around the picture. */
const PAPER = { width: 688, height: 1001 }
const MARGIN = { x: 53, y: 61 }
const MOST_BYTES = 200_000
const QUALITY = 0.82

const CASE = '/karabakh-2020'
const EARLY = 'asOf=2020-11-17&knownAt=2020-11-17'
const LATER = 'asOf=2020-11-25&knownAt=2020-11-26'
const LAST = 'asOf=2020-12-14&knownAt=2020-12-14'
const WEEK = 'asOf=2020-11-21&knownAt=2020-11-21&since=2020-11-17'

/** The six places, each in every way in which people look at it. */
const places: Readonly<Record<string, string>> = {
  today: `${CASE}/today?${EARLY}`,
  ledger: `${CASE}/ledger?${EARLY}`,
  timeline: `${CASE}/timeline?${LATER}`,
  map: `${CASE}/map?${LAST}`,
  documents: `${CASE}/documents?${LATER}`,
  sources: `${CASE}/sources?${LATER}`,
}

const ofPlaces = Object.entries(places).flatMap(([name, path]): readonly Picture[] => [
  { name, path },
  { name: `${name}-narrow`, path, size: NARROW },
  { name: `${name}-dark`, path, dark: true },
  { name: `${name}-print`, path, size: PAPER, print: true },
  { name: `${name}-arabic`, path, arabic: true },
])

const pictures: readonly Picture[] = [
  { name: 'start', path: '/', empty: true },
  ...ofPlaces,
  { name: 'norm', path: `${CASE}/norms/return-aghdam?${WEEK}` },
  { name: 'document', path: `${CASE}/documents/jamnews-2020-11-17?${EARLY}` },
  { name: 'source', path: `${CASE}/sources/jamnews?${LATER}` },
  { name: 'text', path: `${CASE}/text?${LATER}` },
  { name: 'findings', path: `${CASE}/findings?${LATER}` },
  { name: 'comparison', path: `${CASE}/comparison?${WEEK}` },
  { name: 'report', path: `${CASE}/report?${WEEK}` },
  { name: 'report-arabic', path: `${CASE}/report?${WEEK}`, arabic: true },
  { name: 'report-print', path: `${CASE}/report?${WEEK}`, size: PAPER, print: true },
  { name: 'public-ledger', path: `/public/agreements${CASE}?${EARLY}` },
  { name: 'public-ledger-arabic', path: `/public/agreements${CASE}?${EARLY}&lang=ar` },
]

const wanted = new Set(process.argv.slice(2))
const folder = fileURLToPath(new URL('../docs/pictures/', import.meta.url))
mkdirSync(folder, { recursive: true })

// Whoever takes the pictures is not in them.
process.env['SERVANDA_PERSON'] = 'Ana'
const workbench = await startWorkbench()
const emptyWorkbench = await startEmptyWorkbench()
try {
  for (const picture of pictures.filter(({ name }) => wanted.size === 0 || wanted.has(name))) {
    const bytes = await take(picture)
    const fits = bytes.length <= MOST_BYTES
    if (fits) writeFileSync(`${folder}${picture.name}.webp`, bytes)
    else process.exitCode = 1
    process.stdout.write(`${picture.name} ${bytes.length} bytes${fits ? '' : ', too large: nothing was written'}\n`)
  }
} finally {
  await Promise.all([workbench.stop(), emptyWorkbench.stop()])
}

function optionsOf({ size = WIDE, dark = false, arabic = false }: Picture): BrowserContextOptions {
  return {
    viewport: size,
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    locale: arabic ? 'ar' : 'en-GB',
  }
}

async function take(picture: Picture): Promise<Buffer> {
  const { path, print = false, empty = false } = picture
  const { page } = await (empty ? emptyWorkbench : workbench).open(path, optionsOf(picture))
  if (print) await page.emulateMedia({ media: 'print' })
  // The line to the server stays open for changes by others, so the network is never idle.
  await page.locator('h1').first().waitFor()
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  await page.waitForTimeout(500)
  const bytes = await toWebp(page, await page.screenshot(), print ? MARGIN : { x: 0, y: 0 })
  await page.context().close()
  return bytes
}

/** The dots of a screenshot as WebP on white paper with a margin, made by the browser on an empty page. */
async function toWebp(page: Page, png: Buffer, margin: typeof MARGIN): Promise<Buffer> {
  await page.goto('about:blank')
  const address = await page.evaluate(
    async ([source = '', quality = '1', x = '0', y = '0']) => {
      const image = new Image()
      image.src = source
      await image.decode()
      const canvas = document.createElement('canvas')
      canvas.width = image.naturalWidth + 2 * Number(x)
      canvas.height = image.naturalHeight + 2 * Number(y)
      const drawing = canvas.getContext('2d')
      if (drawing !== null) drawing.fillStyle = '#fff'
      drawing?.fillRect(0, 0, canvas.width, canvas.height)
      drawing?.drawImage(image, Number(x), Number(y))
      return canvas.toDataURL('image/webp', Number(quality))
    },
    [`data:image/png;base64,${png.toString('base64')}`, String(QUALITY), String(margin.x), String(margin.y)],
  )
  return Buffer.from(address.replace('data:image/webp;base64,', ''), 'base64')
}
