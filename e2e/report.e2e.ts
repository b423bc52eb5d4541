import { readFile } from 'node:fs/promises'
import mammoth from 'mammoth'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startWorkbench, type Workbench } from './start-workbench.ts'

const DAYS = 'asOf=2020-11-21&knownAt=2020-11-21'

let workbench: Workbench

beforeAll(async () => {
  workbench = await startWorkbench()
})

afterAll(async () => {
  await workbench.stop()
})

describe('the situation report', () => {
  test('a Word file is made in the browser by keys alone, and another program opens it', async () => {
    const { page, faults } = await workbench.open(`/karabakh-2020/report?${DAYS}&since=2020-11-17`)
    const button = page.getByRole('button', { name: 'Word file' })
    await button.waitFor()
    const [download] = await Promise.all([page.waitForEvent('download'), button.press('Enter')])
    expect(download.suggestedFilename()).toBe('karabakh-2020-2020-11-21.docx')
    const { value } = await mammoth.extractRawText({ buffer: await readFile(await download.path()) })
    expect(value).toContain('Knowledge cut-off: 21 November 2020')
    expect(value).toContain('now stands as kept')
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('a number leads to its note, and the note to the document', async () => {
    const { page } = await workbench.open(`/karabakh-2020/report?${DAYS}&since=2020-11-17`)
    const note = page.locator('li[id^="note-"]').filter({ hasText: 'The army entered the city of Aghdam' }).first()
    const number = (await note.getAttribute('id'))?.replace('note-', '')
    await page
      .getByRole('link', { name: `Note ${number}`, exact: true })
      .first()
      .click()
    await expect.poll(() => page.url()).toContain(`#note-${number}`)
    await note.getByRole('link', { name: 'the document' }).click()
    await page.waitForURL('**/documents/**')
    await page.context().close()
  })

  test('the day it compares with stands in the address, and the comparison shows both days', async () => {
    const { page } = await workbench.open(`/karabakh-2020/report?${DAYS}`)
    expect(await page.getByRole('heading', { name: /^What changed since/ }).count()).toBe(0)
    const field = page.getByLabel('Compared with')
    await field.fill('2020-11-17')
    await field.press('Enter')
    await page.getByRole('heading', { name: 'What changed since 17 November 2020' }).waitFor()
    expect(page.url()).toContain('since=2020-11-17')
    await page.goto(new URL(`/karabakh-2020/comparison?${DAYS}&since=2020-11-17`, workbench.url).href)
    const row = page.getByRole('row').filter({ hasText: 'Aghdam district' })
    await expect.poll(() => row.innerText()).toMatch(/overdue, unknown[\s\S]*kept/)
    await page.getByRole('heading', { name: /^Taken back/ }).waitFor()
    await page.context().close()
  })
})
