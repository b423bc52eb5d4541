import { mkdir, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { hostileFiles } from '#testing/documents/hostile-files'
import { startWorkbench, type Workbench } from './start-workbench.ts'

let workbench: Workbench
let endless: Server

beforeAll(async () => {
  workbench = await startWorkbench()
  // A feed that never ends, on this machine.
  endless = createServer((_request, response) => {
    const pour = (): void => {
      while (!response.destroyed && response.write(Buffer.alloc(65_536, ' ')));
    }
    response.on('drain', pour)
    pour()
  }).listen(0, '127.0.0.1')
})

afterAll(async () => {
  endless.closeAllConnections()
  endless.close()
  await workbench.stop()
})

// What each is refused for in the browser; what is over 20 MB never leaves it.
const refused: Readonly<Record<string, RegExp>> = {
  'bomb.docx': /200 MB when unpacked/,
  'deep.html': /500 deep/,
  'wide.html': /250000 elements/,
  'objects.pdf': /at most 20 MB are taken here/,
  // On a slow machine its time is over first.
  'pages.pdf': /2000|memory|seconds/,
  'parts.eml': /1000 parts/,
  'field.csv': /at most 20 MB are taken here/,
}

test('files that were made to exhaust us are refused by name, and what stands between them is taken', async () => {
  const { page, faults } = await workbench.open('/karabakh-2020/import')
  const folder = join(workbench.folder, 'hostile')
  await mkdir(folder)
  const files = { ...hostileFiles(), 'fine.txt': Buffer.from('The road to the mill is open.') }
  for (const [name, bytes] of Object.entries(files)) await writeFile(join(folder, name), bytes)
  const paths = Object.keys(files).map((name) => join(folder, name))
  await page.getByLabel('Drop files here, or choose them').setInputFiles(paths)
  const rows = page.getByRole('row')
  for (const [name, words] of Object.entries(refused)) {
    await rows.filter({ hasText: name }).filter({ hasText: words }).first().waitFor({ timeout: 240_000 })
  }
  await page.getByText('1 document was taken; 0 stood there already; 7 skipped.').waitFor({ timeout: 240_000 })
  // Nothing else was disturbed: the server answers, and the page goes on.
  await page.getByRole('link', { name: 'fine.txt' }).click()
  await page.getByText('The road to the mill is open.').first().waitFor()
  expect(faults).toEqual([])
  await page.context().close()
}, 600_000)

test('an archived page is shown as words and never runs, and its original is given out by no address', async () => {
  const script = `<script>window.ran = 1</script><img src=x onerror="window.ran = 1"><svg onload="window.ran = 1"></svg>`
  const html = `<!doctype html><html><body onload="window.ran = 1"><h1>Bridge</h1>${script}<p>Cars cross the bridge again.</p></body></html>`
  const { page, faults } = await workbench.open('/karabakh-2020/import', { bypassCSP: false })
  await page
    .getByLabel('Drop files here, or choose them')
    .setInputFiles([{ name: 'bridge.html', mimeType: 'text/html', buffer: Buffer.from(html) }])
  await page.getByRole('link', { name: 'bridge.html' }).click()
  await page.getByText('Cars cross the bridge again.').first().waitFor()
  expect(await page.evaluate(() => 'ran' in window)).toBe(false)
  expect(await page.locator('main script, main iframe, main img, main svg[onload]').count()).toBe(0)
  expect(faults).toEqual([])
  await page.context().close()
})

test('a feed that never ends and lies on this machine is not even asked from a page', async () => {
  const { page } = await workbench.open('/karabakh-2020/feeds')
  const { port } = endless.address() as AddressInfo
  await page.getByLabel('Address of the feed').fill(`http://127.0.0.1:${port}/rss`)
  await page.getByRole('button', { name: 'Follow' }).click()
  await page.getByRole('button', { name: /^Ask now http/ }).click()
  await page.getByText('is no address of the public internet').waitFor()
  await page.context().close()
})
