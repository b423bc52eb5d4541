import { afterAll, beforeAll, expect, test } from 'vitest'
import { accessibilityFaults } from './accessibility-faults.ts'
import { startEmptyWorkbench, type Workbench } from './start-workbench.ts'

let workbench: Workbench

beforeAll(async () => {
  workbench = await startEmptyWorkbench()
})

afterAll(async () => {
  await workbench.stop()
})

test('the first page of an empty workspace teaches, in both directions of writing and both lights', async () => {
  for (const locale of ['en', 'ar']) {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page, faults } = await workbench.open('/', { locale, colorScheme })
      expect([locale, colorScheme, await accessibilityFaults(page)]).toEqual([locale, colorScheme, []])
      expect(faults).toEqual([])
      await page.context().close()
    }
  }
})

test('from an empty workspace the demonstration case is one key away, and asked twice it is there once', async () => {
  const { page, faults } = await workbench.open('/')
  const button = page.getByRole('button', { name: 'Open the demonstration case' })
  await button.focus()
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/today\?asOf=2020-11-17&knownAt=2020-11-17/)
  await page.getByRole('heading', { level: 1, name: /Due in 3 days/ }).waitFor()
  expect(faults).toEqual([])
  const again = await page.request.post(new URL('/api/v1/demonstrations', workbench.url).href, {
    data: {},
    headers: { 'if-match': '*' },
  })
  expect(again.status()).toBe(201)
  expect(await again.json()).toMatchObject({ documents: 0, entries: 0 })
  await page.goto(workbench.url)
  await page.waitForURL(/\/today/)
  await page.context().close()
})
