import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
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
    expect(await brokenRules(page)).toEqual([])
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

  test('asks of a table what its columns mean, takes that, saves it, and lets a person review what a row proposes', async () => {
    const { page, faults } = await workbench.open('/karabakh-2020/import')
    const table = `day,notes,outlet,actor1,type
17/11/2020,"Shots were heard near the Aghdam district at night.",Hill Radio,Unknown group,Shots
18/11/2020,"A convoy left the Aghdam district.",Daily Mill,Local residents,Convoy
31/02/2020,"A day that is none.",Daily Mill,,
`
    await page
      .getByLabel('Drop files here, or choose them')
      .setInputFiles([{ name: 'seen.csv', mimeType: 'text/csv', buffer: Buffer.from(table) }])
    const desk = page.getByRole('region', { name: 'seen.csv' })
    await desk.getByText('What the columns mean is guessed').waitFor()
    await desk.getByText('Shots were heard near the Aghdam district').waitFor()
    await desk.getByText('Proposes: Hill Radio: done: Unknown group · Shots').waitFor()
    await desk.getByText('`31/02/2020` is no date'.replaceAll('`', '')).waitFor()
    await desk.getByLabel('Title', { exact: true }).fill('{type}, {day}')
    await desk.getByText('Shots, 17/11/2020').waitFor()
    await page.evaluate(axeSource)
    expect(await brokenRules(page)).toEqual([])
    await desk.getByLabel('Name of the mapping').fill('sightings')
    await desk.getByRole('button', { name: 'Save this mapping' }).click()
    await desk.getByText('Saved as “sightings”.').waitFor()
    await desk.getByRole('button', { name: 'Take in all rows' }).click()
    await page.getByText('2 rows taken; 0 stood there already; 1 skipped').waitFor()
    await page.getByRole('link', { name: 'the documents' }).click()
    await page
      .getByRole('link', { name: /seen\.csv, row 1/ })
      .first()
      .click()
    await page.getByText('Shots were heard near the Aghdam district').first().waitFor()
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('follows a feed by hand, says what came of it, and leaves it', async () => {
    const { page, faults } = await workbench.open('/karabakh-2020/feeds')
    await page.getByRole('heading', { level: 1, name: 'No feed is followed' }).waitFor()
    await page.getByLabel('Address of the feed').fill('http://127.0.0.1:9/rss')
    await page.getByRole('button', { name: 'Follow' }).click()
    await page.getByRole('heading', { level: 1, name: '1 feed is followed' }).waitFor()
    await page.getByRole('button', { name: 'Ask now http://127.0.0.1:9/rss' }).click()
    // An address of this machine is refused, though a person named it: that is allowed on the command line alone.
    await page.getByText('is no address of the public internet').waitFor()
    await page.evaluate(axeSource)
    expect(await brokenRules(page)).toEqual([])
    await page.getByRole('button', { name: 'Leave http://127.0.0.1:9/rss' }).click()
    await page.getByRole('heading', { level: 1, name: 'No feed is followed' }).waitFor()
    expect(faults).toEqual([])
    await page.context().close()
  })
})

function brokenRules(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const { violations } = await Reflect.get(window, 'axe').run(document)
    return violations.map(({ id }: { readonly id: string }) => id)
  })
}
