import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startWorkbench, type Workbench } from './start-workbench.ts'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let workbench: Workbench

beforeAll(async () => {
  workbench = await startWorkbench()
})

afterAll(async () => {
  await workbench.stop()
})

const report = 'Observers saw the last convoy leave the Aghdam district on 19 November 2020.'

describe('taking in files', () => {
  test('tells of each file what came of it, and one that is refused stops no other', async () => {
    const { page, faults } = await workbench.open('/karabakh-2020/import')
    await page.getByLabel('Drop files here, or choose them').setInputFiles([
      { name: 'convoy.txt', mimeType: 'text/plain', buffer: Buffer.from(report) },
      { name: 'picture.png', mimeType: 'image/png', buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]) },
      { name: 'again.txt', mimeType: 'text/plain', buffer: Buffer.from(report) },
      { name: 'nothing.txt', mimeType: 'text/plain', buffer: Buffer.from('') },
    ])
    await page.getByText('1 document was taken; 1 stood there already; 2 skipped.').waitFor()
    const rows = page.getByRole('row')
    expect(await rows.filter({ hasText: 'picture.png' }).innerText()).toContain('is a PNG picture')
    expect(await rows.filter({ hasText: 'nothing.txt' }).innerText()).toContain('is empty')
    expect(await rows.filter({ hasText: 'again.txt' }).innerText()).toContain('stands there already')
    await page.evaluate(axeSource)
    const broken = await page.evaluate(async () => {
      const { violations } = await Reflect.get(window, 'axe').run(document)
      return violations.map(({ id }: { readonly id: string }) => id)
    })
    expect(broken).toEqual([])
    await page.getByRole('link', { name: 'convoy.txt' }).first().click()
    await page.getByText('the last convoy').first().waitFor()
    await page.getByText('How it came here').click()
    await page.getByText('upload: convoy.txt').waitFor()
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('takes what is dropped, and refuses a day that is none before anything is sent', async () => {
    const { page } = await workbench.open('/karabakh-2020/import')
    await page.getByLabel('Published, where a file does not say so').fill('the other day')
    await page.getByRole('alert').waitFor()
    const dropped = await page.evaluateHandle(() => {
      const data = new DataTransfer()
      data.items.add(new File(['A convoy was seen on the road to Lachin.'], 'road.txt', { type: 'text/plain' }))
      return data
    })
    const field = page.getByLabel('Drop files here, or choose them').locator('..')
    await field.dispatchEvent('drop', { dataTransfer: dropped })
    expect(await page.getByText('Nothing was taken in here yet.').isVisible()).toBe(true)
    await page.getByLabel('Published, where a file does not say so').fill('2020-11-18')
    await field.dispatchEvent('drop', { dataTransfer: dropped })
    await page.getByText('1 document was taken').waitFor()
    await page.context().close()
  })
})
