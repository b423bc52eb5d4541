import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { accessibilityFaults } from './accessibility-faults.ts'
import { startWorkbench, type Workbench } from './start-workbench.ts'

const CASE = '/karabakh-2020'
const AT = '?asOf=2020-11-17&knownAt=2020-11-17'

let workbench: Workbench

beforeAll(async () => {
  workbench = await startWorkbench()
})

afterAll(async () => {
  await workbench.stop()
})

/** How somebody works: by pointer, or with nothing but a keyboard. */
type Hand = 'pointer' | 'keyboard'

/** Follows a link, presses a button or enters a field; a keyboard finds it by Tab or the journey fails. */
async function use(page: Page, goal: Locator, hand: Hand): Promise<void> {
  await goal.waitFor()
  if (hand === 'pointer') return goal.click()
  await reach(page, goal)
  await page.keyboard.press('Enter')
}

async function reach(page: Page, goal: Locator): Promise<void> {
  for (let steps = 0; steps < 250; steps += 1) {
    if (await goal.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error('no way there by Tab')
}

async function find(page: Page, words: string, hand: Hand, option: RegExp): Promise<void> {
  if (hand === 'keyboard') await page.keyboard.press('Control+k')
  else await page.getByRole('button', { name: /^Find/ }).click()
  await page.getByRole('dialog').waitFor()
  await page.keyboard.type(words)
  const found = page.getByRole('dialog').getByRole('option').filter({ hasText: option }).first()
  await found.waitFor()
  if (hand === 'pointer') return found.click()
  // The dialog puts its mark on the first thing found by itself, a moment after the last letter.
  for (let steps = 0; steps < 20; steps += 1) {
    await page.waitForTimeout(200)
    if ((await found.getAttribute('data-focused')) !== null) break
    await page.keyboard.press('ArrowDown')
  }
  await page.keyboard.press('Enter')
}

async function lookAt(page: Page, label: string, day: string, hand: Hand): Promise<void> {
  const field = page.getByLabel(label, { exact: true })
  if (hand === 'pointer') await field.click()
  else await reach(page, field)
  await page.keyboard.press('Control+a')
  await page.keyboard.type(day)
  await page.keyboard.press('Enter')
}

const h1 = (page: Page, name: RegExp): Promise<void> => page.getByRole('heading', { level: 1, name }).waitFor()

for (const hand of ['pointer', 'keyboard'] as const) {
  describe(`with ${hand === 'pointer' ? 'a pointer' : 'nothing but the keyboard'}`, () => {
    test('a monitor sees what falls due, why it stands so, and what became known the week after', async () => {
      const { page, faults } = await workbench.open(`${CASE}/today${AT}`)
      await h1(page, /Due in 3 days: Armenia hands the Aghdam district over/)
      await use(
        page,
        page.getByRole('link', { name: 'Armenia hands the Aghdam district over to Azerbaijan' }).first(),
        hand,
      )
      await page.getByRole('heading', { level: 2, name: 'Why' }).waitFor()
      await page.getByText('a refusal, no breach').first().waitFor()
      await lookAt(page, 'As of', '20 Nov 2020', hand)
      await lookAt(page, 'As known at', '2020-11-21', hand)
      await page.getByRole('heading', { level: 2, name: /^kept/ }).waitFor()
      expect(await accessibilityFaults(page)).toEqual([])
      // The report of the day, and what changed in the week before it, are one step from Today.
      await use(page, page.getByRole('link', { name: 'Today', exact: true }), hand)
      await use(page, page.getByRole('link', { name: 'Situation report' }), hand)
      await page.getByText('Knowledge cut-off: 21 November 2020').first().waitFor()
      await page.goBack()
      await use(page, page.getByRole('link', { name: 'What changed' }), hand)
      await h1(page, /became known in between/)
      expect(faults).toEqual([])
      await page.context().close()
    })

    test('a mediator finds what the text leaves open and reads the provision it stands in', async () => {
      const { page, faults } = await workbench.open(`${CASE}/today`)
      await use(page, page.getByRole('link', { name: 'Findings' }), hand)
      const gap = page.getByRole('listitem').filter({ hasText: 'How the armed forces withdraw' }).first()
      await use(page, gap.getByRole('link').first(), hand)
      await page.getByRole('heading', { level: 1 }).waitFor()
      await page
        .getByText(/how the armed forces withdraw/i)
        .first()
        .waitFor()
      expect(faults).toEqual([])
      await page.context().close()
    })

    test('a researcher goes from the coverage of the text to a norm, its words and the document that proves it', async () => {
      const { page, faults } = await workbench.open(`${CASE}/today${AT}`)
      await use(page, page.getByRole('link', { name: 'Statement of 10 November 2020' }), hand)
      await h1(page, /provisions/)
      await find(page, 'aghdam district over', hand, /Aghdam/)
      await page.getByRole('heading', { level: 2, name: 'Why' }).waitFor()
      await use(page, page.getByRole('link', { name: 'read the document' }).first(), hand)
      await page.locator('mark').first().waitFor()
      expect(faults).toEqual([])
      await page.context().close()
    })

    test('a journalist sees who said it first and how a source is graded', async () => {
      const { page, faults } = await workbench.open(`${CASE}/norms/return-aghdam?asOf=2020-11-20&knownAt=2020-11-21`)
      await page
        .getByText(/4 reports of one origin/)
        .first()
        .waitFor()
      const claims = page.getByRole('listitem').filter({ hasText: /reports of one origin/ })
      await use(page, claims.first().getByRole('link').first(), hand)
      await page.waitForURL(/\/sources/)
      await page.getByRole('heading', { level: 1 }).waitFor()
      await page.getByText(/since/i).first().waitFor()
      expect(faults).toEqual([])
      await page.context().close()
    })

    test("a guarantor's desk finds what it must ensure, and what follows if that fails", async () => {
      const { page, faults } = await workbench.open(`${CASE}/today${AT}`)
      await find(page, 'Russian Federation', hand, /^party/)
      await page.getByRole('table').waitFor()
      expect(new URL(page.url()).searchParams.get('words')).toContain('Russia')
      await use(page, page.getByRole('table').getByRole('link').first(), hand)
      await page.getByRole('heading', { level: 2, name: 'Who must ensure it' }).waitFor()
      await page.getByRole('heading', { level: 2, name: 'What follows if it fails' }).waitFor()
      expect(faults).toEqual([])
      await page.context().close()
    })
  })
}
