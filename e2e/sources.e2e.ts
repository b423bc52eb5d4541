import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startWorkbench, type Workbench } from './start-workbench.ts'

const CASE = '/karabakh-2020'
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let workbench: Workbench

beforeAll(async () => {
  workbench = await startWorkbench()
})

afterAll(async () => {
  await workbench.stop()
})

describe('the page of a source', () => {
  test('takes a grade with its reason, and what was known before stays as it was', async () => {
    const { page, faults } = await workbench.open(`${CASE}/sources`)
    await page.getByRole('link', { name: 'JAMnews', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'JAMnews' }).waitFor()
    const before = await page.getByText(/Graded [A-F] as known/).innerText()
    await page.getByText('Give it a grade').click()
    const form = page.locator('form').first()
    await form.getByLabel('Grade').selectOption('E')
    await form.getByLabel('Why').fill('corrected twice')
    await form.getByLabel('By').fill('Ana')
    await form.getByLabel('Known since (day)').fill('2021-01-05')
    await form.getByRole('button').click()
    await page.getByText('Graded E as known at this day').waitFor()
    await page.getByRole('cell', { name: 'corrected twice' }).waitFor()
    const earlier = await workbench.open(`${CASE}/sources/jamnews?knownAt=2020-11-20`)
    await expect.poll(() => earlier.page.getByText(/Graded [A-F] as known/).innerText()).toBe(before)
    await earlier.page.context().close()
    expect(await accessibilityFaults(page)).toEqual([])
    expect(faults).toEqual([])

    // The focus is where the next grade begins; one that the server does not take keeps what was typed.
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Give it a grade')
    await page.keyboard.press('Enter')
    await form.getByLabel('Why').fill('corrected once more')
    await page.context().setOffline(true)
    await form.getByRole('button').click()
    await page.getByRole('alert').filter({ hasText: 'does not answer' }).waitFor()
    expect(await form.getByLabel('Why').inputValue()).toBe('corrected once more')
    await page.context().close()
  })

  test('proposes grades with reasons, and one counts only when a person writes it down', async () => {
    const { page } = await workbench.open(`${CASE}/sources/jamnews`)
    const claim = page.getByRole('listitem').filter({ hasText: 'Suggested:' }).first()
    const before = await claim.innerText()
    expect(before).toMatch(/Suggested: [A-F][1-6] · /)
    await claim.getByText('Grade this claim').click()
    await claim.getByLabel('Credibility of the claim').selectOption('5')
    await claim.getByLabel('By').first().fill('Ana')
    await claim.getByRole('button', { name: 'Write it down' }).first().click()
    await expect
      .poll(() => page.getByRole('listitem').filter({ hasText: 'Suggested:' }).first().innerText())
      .toContain('5')
    await page.getByLabel('Whose grades').selectOption('Ana')
    await page.getByText('1 claim, ').waitFor()
    await page.context().close()
  })

  test('is readable in the dark and on a narrow screen, its forms open', async () => {
    const { page } = await workbench.open(`${CASE}/sources/tass`, {
      colorScheme: 'dark',
      viewport: { width: 360, height: 740 },
    })
    for (const name of ['Give it a grade', 'Grade this claim']) await page.getByText(name).first().click()
    expect(await accessibilityFaults(page)).toEqual([])
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(overflow).toBe(0)
    await page.context().close()
  })

  test('splits a claim off from its origin with a reason', async () => {
    const { page } = await workbench.open(`${CASE}/sources/tass`)
    const claim = page.getByRole('listitem').filter({ hasText: 'It goes back to something else' }).first()
    await claim.getByText('It goes back to something else').click()
    await claim.getByLabel('Why').last().fill('a reporter of its own was there')
    await claim.getByLabel('By').last().fill('Ana')
    const id = (await claim.getAttribute('id'))?.replace('claim-', '') ?? ''
    await claim.getByRole('button', { name: 'Write it down' }).last().click()
    await expect.poll(() => page.locator(`#claim-${id}`).innerText()).toContain(`Origin: ${id}`)
    await page.context().close()
  })
})

async function accessibilityFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axeSource)
  return page.evaluate(async () => {
    const { violations } = await Reflect.get(window, 'axe').run(document)
    return violations.flatMap((violation: { id: string; nodes: readonly { target: readonly string[] }[] }) =>
      violation.nodes.map((node) => `${violation.id}: ${node.target.join(' ')}`),
    )
  })
}
