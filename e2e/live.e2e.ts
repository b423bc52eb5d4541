import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startWorkbench, type Workbench } from './start-workbench.ts'

const run = promisify(execFile)

let workbench: Workbench

beforeAll(async () => {
  workbench = await startWorkbench()
})

afterAll(async () => {
  await workbench.stop()
})

function recordText(id: string, source: string, says: string): string {
  return `servanda: 1
record: karabakh-2020
sources:
  - { id: ${source}, name: The ${source}, kind: news, grades: [{ grade: B, published: 2020-11-01 }] }
claims:
  - id: ${id}
    source: ${source}
    published: 2020-11-18
    says: ${says}
    about: return-aghdam
    standing: done
    when: 2020-11-18
    grade: B2
`
}

/** What another program writes into the same folder. */
async function importByAnotherProgram(name: string, text: string): Promise<void> {
  const file = join(workbench.folder, `${name}.yaml`)
  await writeFile(file, text)
  const words = ['dist/cli/main.js', 'import', file, '--data', workbench.folder]
  await run(process.execPath, words)
}

test('what another program writes appears without reload in every tab, with a quiet word', async () => {
  const path = 'karabakh-2020/norms/return-aghdam?asOf=2020-11-18&knownAt=2020-11-18'
  const first = await workbench.open(path)
  const second = await first.page.context().newPage()
  await second.goto(first.page.url())
  await second.getByRole('heading', { level: 1 }).waitFor()
  await first.page.evaluate(() => document.body.setAttribute('data-same-page', 'yes'))
  await importByAnotherProgram('more', recordText('cl-live-1', 'hill-paper', 'the district was handed over'))
  for (const page of [first.page, second]) {
    await page.getByText('the district was handed over').first().waitFor({ timeout: 10_000 })
    await page.getByRole('status').getByText('was changed by somebody else').waitFor()
  }
  expect(await first.page.locator('body').getAttribute('data-same-page')).toBe('yes')
  await first.page.getByRole('button', { name: 'Close' }).click()
  expect(await first.page.getByText('was changed by somebody else').count()).toBe(0)

  // The tab that held the line goes; the other one takes over and misses nothing.
  await first.page.close()
  await importByAnotherProgram('still-more', recordText('cl-live-2', 'lake-paper', 'a second witness of the handover'))
  await second.getByText('a second witness of the handover').first().waitFor({ timeout: 10_000 })
  expect(first.faults).toEqual([])
})
