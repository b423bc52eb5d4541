import { execFile } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startWorkbench, type Workbench } from './start-workbench.ts'

const run = promisify(execFile)
/** A word with no place to break, wider than any screen. */
const LONG_WORD = 'Verkehrswegeplanungsbeschleunigungsgesetz'.repeat(12)
const SCRIPT = `<script>window.ran=1</script><img src=x onerror="window.ran=1"><svg onload="window.ran=1"> ${LONG_WORD}`
const FILE_NAME = '"><img src=x onerror=window.ran=1>.txt'

const agreementText = `servanda: 1
id: hostile
instrument:
  title: '${SCRIPT} agreement'
  kind: ceasefire
  zone: UTC
  signed: { on: 2021-03-01, by: [north, south] }
  inForce: 2021-03-01 00:00
parties:
  north: { name: '${SCRIPT} North', kind: state }
  south: { name: 'javascript:window.ran=1', kind: state }
places:
  mill: { names: { en: '${SCRIPT} Mill' }, kind: road }
provisions:
  1:
    says: '${SCRIPT} reopens the mill by 20 March 2021.'
    norms:
      - obligation: reopen
        bearer: north
        counterparty: south
        action: open-route
        place: mill
        deadline: by 20 March 2021
        says: '${SCRIPT} opens the mill'
    gaps:
      - mechanism: '${SCRIPT} how'
`

const recordText = `servanda: 1
record: hostile
sources:
  - { id: paper, name: '${SCRIPT} Paper', kind: news, grades: [{ grade: B, published: 2021-01-01, why: '${SCRIPT} why' }] }
documents:
  - { id: report, title: '${SCRIPT} title', source: paper, published: 2021-03-15 }
claims:
  - id: told
    source: paper
    document: report
    published: 2021-03-15
    says: '${SCRIPT} it is open'
    quote: '${SCRIPT} quoted'
    speakers: [{ name: '${SCRIPT} speaker', named: true }]
    about: reopen
    standing: done
    when: 2021-03-14
    grade: B2
`

let workbench: Workbench

beforeAll(async () => {
  workbench = await startWorkbench()
  const folder = join(workbench.folder, 'hostile')
  await mkdir(folder)
  await writeFile(join(folder, 'agreement.yaml'), agreementText)
  await writeFile(join(folder, 'record.yaml'), recordText)
  await writeFile(join(folder, FILE_NAME), `Date: 15 March 2021\n\n${SCRIPT} shall leave by 20 March 2021.\n`)
  for (const file of ['agreement.yaml', 'record.yaml']) await importFile(join(folder, file))
  await importFile(join(folder, FILE_NAME), '--agreement', 'hostile')
})

afterAll(async () => {
  await workbench.stop()
})

async function importFile(file: string, ...more: readonly string[]): Promise<void> {
  await run(process.execPath, ['dist/cli/main.js', 'import', file, '--data', workbench.folder, ...more])
}

const ran = (page: Page): Promise<boolean> => page.evaluate(() => 'ran' in window)
const sticksOutBy = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
const pages = [
  'today',
  'ledger',
  'timeline',
  'map',
  'documents',
  'sources',
  'text',
  'findings',
  'norms/reopen',
  'documents/report',
  'sources/paper',
  'report',
]
const publicPages = ['', '/text', '/norms/reopen', '/sources', '/map', '/timeline'].map(
  (page) => `/public/agreements/hostile${page}`,
)
const AT = '?asOf=2021-03-16&knownAt=2021-03-16'

test('scripts and endless words in titles, names, claims, quotations and places never run and break no page', async () => {
  for (const path of [...pages.map((page) => `/hostile/${page}${AT}`), '/', ...publicPages.map((page) => page + AT)]) {
    const { page, faults } = await workbench.open(path, { bypassCSP: false })
    await page.waitForLoadState('networkidle')
    expect([path, await ran(page)]).toEqual([path, false])
    expect(await page.locator('script:not([src])').count()).toBe(0)
    expect(await page.locator('img[src="x"]').count()).toBe(0)
    // A document of which only the record tells is asked of the workspace first, which has none.
    expect([path, ...faults.filter((fault) => !fault.includes('status of 404'))]).toEqual([path])
    expect([path, await sticksOutBy(page)]).toEqual([path, 0])
    await page.setViewportSize({ width: 320, height: 640 })
    await expect.poll(async () => [path, await sticksOutBy(page)]).toEqual([path, 0])
    await page.context().close()
  }
})

test('every page is served under a policy that lets nothing foreign and nothing inline run, and the browser holds it', async () => {
  const { page } = await workbench.open('/hostile/today', { bypassCSP: false })
  const answer = await page.request.get(new URL('/hostile/today', workbench.url).href)
  const policy = answer.headers()['content-security-policy'] ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("script-src 'self'")
  expect(policy).not.toMatch(/unsafe|\*|data:(?!;)[^;]*script/)
  const held = await page.evaluate(async () => {
    const refused: string[] = []
    document.addEventListener('securitypolicyviolation', (event) => refused.push(event.effectiveDirective))
    const inline = document.createElement('script')
    inline.textContent = 'window.ran = 1'
    document.head.append(inline)
    const foreign = document.createElement('script')
    foreign.src = 'https://example.invalid/x.js'
    document.head.append(foreign)
    document.body.insertAdjacentHTML('beforeend', '<img src="x" onerror="window.ran = 1">')
    await fetch('https://example.invalid/').catch(() => undefined)
    await new Promise((resolve) => setTimeout(resolve, 300))
    return { ran: 'ran' in window, refused }
  })
  expect(held.ran).toBe(false)
  expect(held.refused).toEqual(expect.arrayContaining(['script-src-elem', 'script-src-attr', 'connect-src']))
  await page.context().close()
})

test('a paragraph of ten megabytes is refused with words, and the page goes on answering', async () => {
  const { page, faults } = await workbench.open('/paste')
  const long = `Date: 3 May 2021\n\n${'The Blue Army shall withdraw from the Mill district by 20 May 2021 and '.repeat(140_000)}`
  expect(long.length).toBeGreaterThan(9_900_000)
  await page.getByLabel('The text', { exact: true }).evaluate((field, text) => {
    Reflect.set(HTMLTextAreaElement.prototype, 'value', text, field)
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }, long)
  await page.getByRole('alert').filter({ hasText: 'characters; at most 1,000,000 are read here' }).waitFor()
  expect(await page.getByLabel('The text', { exact: true }).inputValue()).toBe('')
  await page.getByRole('link', { name: 'Help' }).first().click()
  await page.getByRole('heading', { level: 1, name: /How to read this/ }).waitFor()
  expect(faults).toEqual([])
  await page.context().close()
})

test('a file of one paragraph is taken in and opened, or refused with words when it has ten megabytes, and nothing runs', async () => {
  const { page, faults } = await workbench.open('/hostile/import')
  const sentence = `North shall leave the mill by 20 March 2021 ${SCRIPT} and unnamed sources claim that it refused. `
  const file = (name: string, bytes: number) => ({
    name,
    mimeType: 'text/plain',
    buffer: Buffer.from(`Date: 15 March 2021. ${sentence.repeat(Math.ceil(bytes / sentence.length))}`),
  })
  const chosen = [file('ten.txt', 10_000_000), file('half.txt', 500_000)]
  await page.getByLabel('Drop files here, or choose them').setInputFiles(chosen)
  await page.getByText(/1 document was taken/).waitFor({ timeout: 60_000 })
  const refused = page.getByRole('row').filter({ hasText: 'ten.txt' })
  expect(await refused.innerText()).toMatch(/characters, and at most 2000000 are read at once: split it/)

  await page.getByRole('link', { name: 'half.txt' }).click()
  await page.locator('mark').first().waitFor({ timeout: 60_000 })
  // Thousands of items stand in stretches, so that the page stays small and its keys quick.
  expect(await page.locator('[data-step]').count()).toBeLessThan(300)
  await page.keyboard.press('n')
  await page.locator('li[aria-current], li:has(button[aria-expanded="true"])').first().waitFor()
  await page.getByRole('button', { name: 'Further items' }).click()
  await page.getByText(/Items 201 to 400 of/).waitFor()
  expect(await ran(page)).toBe(false)
  expect(faults).toEqual([])
  await page.context().close()
})
