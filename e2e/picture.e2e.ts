import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startWorkbench, type Workbench } from './start-workbench.ts'

let workbench: Workbench

beforeAll(async () => {
  workbench = await startWorkbench()
})

afterAll(async () => {
  await workbench.stop()
})

async function saved(page: Page, name: 'SVG' | 'PNG'): Promise<{ readonly file: string; readonly bytes: Buffer }> {
  const button = page.getByRole('button', { name, exact: true })
  await button.waitFor()
  const [download] = await Promise.all([page.waitForEvent('download'), button.press('Enter')])
  return { file: download.suggestedFilename(), bytes: await readFile(await download.path()) }
}

describe('pictures to take away', () => {
  test.each([
    [
      'timeline',
      'asOf=2020-11-25&knownAt=2020-11-26',
      ['Statement of 10 November 2020', 'kept', 'Silence is never breach'],
    ],
    [
      'map',
      'asOf=2020-12-14&knownAt=2020-12-14',
      ['Akna', 'disputed', 'licence: public domain', 'Natural Earth, 2020'],
    ],
  ] as const)('the %s as SVG with its fonts inside, and as PNG, by keys alone', async (name, days, words) => {
    const { page, faults } = await workbench.open(`/karabakh-2020/${name}?${days}`)
    const svg = await saved(page, 'SVG')
    expect(svg.file).toMatch(new RegExp(`^karabakh-2020-${name}-2020-\\d\\d-\\d\\d\\.svg$`))
    const text = svg.bytes.toString('utf8')
    for (const word of words) expect(text).toContain(word)
    expect(text).toContain('@font-face{font-family:"Noto Sans"')
    expect(text.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|<script/)
    const png = await saved(page, 'PNG')
    expect(png.bytes.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))
    // The header tells width and height: twice the units of the picture.
    expect(png.bytes.readUInt32BE(16)).toBe(2 * Number(/width="(\d+)"/.exec(text)?.[1]))
    expect(faults).toEqual([])
    await page.context().close()
  })
})
