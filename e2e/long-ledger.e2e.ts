import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { accessibilityFaults } from './accessibility-faults.ts'
import { startWorkbench, type Workbench } from './start-workbench.ts'

const run = promisify(execFile)
const NORMS = 900

let workbench: Workbench

beforeAll(async () => {
  workbench = await startWorkbench()
  const file = join(workbench.folder, 'long.yaml')
  await writeFile(file, agreementText())
  await run(process.execPath, ['dist/cli/main.js', 'import', file, '--data', workbench.folder])
})

afterAll(async () => {
  await workbench.stop()
})

/** One norm a day from the first of April 2021 on, round and round through thirty days. */
function agreementText(): string {
  const norms = Array.from(
    { length: NORMS },
    (_, at) => `      - obligation: gate-${at}
        bearer: north
        counterparty: south
        action: open-route
        deadline: by ${(at % 30) + 1} April 2021
        says: open gate ${at}`,
  )
  return `servanda: 1
id: long
instrument:
  title: Statement of many gates
  kind: ceasefire
  zone: UTC
  signed: { on: 2021-03-01, by: [north, south] }
  inForce: 2021-03-01 00:00
parties:
  north: { name: Northland, kind: state }
  south: { name: Southland, kind: state }
provisions:
  1:
    says: Northland opens the gates.
    norms:
${norms.join('\n')}
`
}

test('a ledger of hundreds of norms follows the time bar, draws what is in sight, and is found, opened and read by everybody', async () => {
  const { page, faults } = await workbench.open('/long/ledger?asOf=2021-04-10&knownAt=2021-04-10')
  const table = page.getByRole('table', { name: /The ledger/ })
  await table.waitFor()
  expect(await table.getAttribute('aria-rowcount')).toBe(String(NORMS + 1))
  expect(await table.getByRole('row').count()).toBeLessThan(60)
  await page.getByText('270 of 900 norms unknown').waitFor()
  expect(await accessibilityFaults(page)).toEqual([])

  // One day on, thirty more are overdue; the rows in sight get their deadlines when the hand rests.
  await page.getByRole('slider', { name: /^As of/ }).focus()
  await page.keyboard.press('ArrowRight')
  await page.getByText('300 of 900 norms unknown').waitFor()
  await expect.poll(() => new URL(page.url()).searchParams.get('asOf')).toBe('2021-04-11')
  await table.getByText('by 1 Apr 2021').first().waitFor()

  // What lies far below is drawn when it comes into sight, and found by its words.
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight))
  await table.getByText('Open gate 899').waitFor()
  await page.getByRole('searchbox', { name: 'Filter norms' }).fill('gate 77')
  await page.getByText('18 of 900 norms shown').waitFor()
  await table.getByRole('link', { name: 'Open gate 770' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: /Open gate 770/ }).waitFor()
  expect(new URL(page.url()).searchParams.get('asOf')).toBe('2021-04-11')

  // One norm is shown with its reasons, without waiting for the others.
  expect(await page.getByRole('heading', { level: 2, name: 'Why' }).count()).toBe(1)
  expect(await page.getByText('The window closes').count()).toBeGreaterThan(0)

  // The other pages show at once what their rows need, and reckon nothing else.
  await page.getByRole('link', { name: 'Today' }).click()
  await page.getByRole('heading', { level: 1, name: /past the deadline/ }).waitFor({ timeout: 30_000 })
  expect(faults).toEqual([])
})

test('a long ledger is printed whole, with deadlines, by the button as by the browser', async () => {
  const { page, faults } = await workbench.open('/long/ledger?asOf=2021-04-10&knownAt=2021-04-10')
  expect(await page.locator('tbody tr').count()).toBe(0)
  // What the browser prints by itself, from its menu or its keys: every norm once, the last with its deadline.
  const paper = await textOf(await page.pdf({ format: 'A4' }))
  const printed = new Set([...paper.matchAll(/Open gate (\d+)/g)].map(([, gate]) => Number(gate)))
  expect(printed.size).toBe(NORMS)
  expect(paper.match(/by 30 Apr 2021/g)?.length).toBe(NORMS / 30)
  await expect.poll(() => page.locator('tbody tr').count()).toBe(0)

  // The button has the browser print, and says that it does.
  await page.evaluate(() => {
    window.print = () => Reflect.set(window, 'printed', true)
  })
  await page.getByRole('button', { name: 'Print all of it' }).click()
  await expect.poll(() => page.evaluate(() => Reflect.get(window, 'printed'))).toBe(true)
  expect(faults).toEqual([])
  await page.context().close()
})

async function textOf(pdf: Uint8Array): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true })
  return text
}
