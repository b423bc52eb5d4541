import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startWorkbench, type Workbench } from './start-workbench.ts'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const OWN_TEXT = `AGREEMENT ON THE MILL ROAD

Signed on 3 May 2026 by the Government and the Valley Movement.

1. The Government shall reopen the mill road by 1 June 2026.
2. The Valley Movement shall withdraw its forces from the mill within ten days of signature.`

let workbench: Workbench

beforeAll(async () => {
  workbench = await startWorkbench()
})

afterAll(async () => {
  await workbench.stop()
})

describe('writing the agreement file', () => {
  test('marks a fault as it is typed, completes by keys alone, and saves a new version', async () => {
    const { page, faults } = await workbench.open('/karabakh-2020/editor')
    const status = page.locator('main [role=status], [role=status]').filter({ hasText: 'finding' })
    await status.filter({ hasText: 'No fault' }).waitFor()
    expect(await page.locator('.cm-gutter-lint .cm-lint-marker').count()).toBeGreaterThan(0)
    expect(await accessibilityFaults(page)).toEqual([])

    await page.getByRole('textbox', { name: 'The agreement file' }).focus()
    await page.keyboard.press('Control+End')
    await page.keyboard.type('\nallowed:\n- rule: no-guar')
    await page.locator('.cm-tooltip-autocomplete').waitFor()
    // A list that has only just come takes no Enter, so that nobody takes a word by mistake.
    await page.waitForTimeout(200)
    await page.keyboard.press('Enter')
    await status.filter({ hasText: '1 fault' }).waitFor()
    expect(await page.getByRole('button', { name: 'Save a new version' }).isDisabled()).toBe(true)

    await page.keyboard.type('\nreason: a party is its guarantor')
    await status.filter({ hasText: 'No fault' }).waitFor()
    expect(await page.locator('.cm-content').innerText()).toContain('rule: no-guarantor')
    await page.keyboard.press('Control+s')
    await status.filter({ hasText: 'Saved as version 2' }).waitFor()
    await page.getByRole('heading', { name: 'The agreement file, version 2' }).waitFor()
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('keys of the page are not heard while one writes, and Tab leaves the text', async () => {
    const { page } = await workbench.open('/karabakh-2020/editor')
    const text = page.getByRole('textbox', { name: 'The agreement file' })
    await text.focus()
    await page.keyboard.type('?/jk')
    expect(await page.getByRole('dialog').count()).toBe(0)
    expect(new URL(page.url()).pathname).toBe('/karabakh-2020/editor')
    await page.keyboard.press('Tab')
    expect(await text.evaluate((element) => element.matches(':focus'))).toBe(false)
    await page.context().close()
  })

  test('somebody else’s version is shown beside one’s own, and neither is lost', async () => {
    const { page } = await workbench.open('/karabakh-2020/editor')
    const text = page.getByRole('textbox', { name: 'The agreement file' })
    await text.focus()
    await page.keyboard.press('Control+End')
    await page.keyboard.type('\n# mine')
    await saveElsewhere(workbench.url, '# theirs')
    await page.keyboard.press('Control+s')
    const clash = page.getByRole('alert').filter({ hasText: 'Two versions' })
    await clash.waitFor()
    expect(await clash.innerText()).toContain('# mine')
    expect(await clash.innerText()).toContain('# theirs')
    expect(await accessibilityFaults(page)).toEqual([])
    await page.getByRole('button', { name: 'Save yours over it' }).click()
    await page.locator('[role=status]').filter({ hasText: 'Saved as version' }).waitFor()
    const { text: kept } = await currentFile(workbench.url)
    expect(kept).toContain('# mine')
    await page.context().close()
  })
})

describe('a text of one’s own', () => {
  test('becomes a drafted file, survives a reload unsaved, and is an agreement once it is kept', async () => {
    const { page, faults } = await workbench.open('/paste')
    await page.getByRole('textbox', { name: 'The text', exact: true }).fill(OWN_TEXT)
    await page.getByRole('button', { name: 'Read it' }).press('Enter')
    await page.getByRole('button', { name: 'Draft the agreement file' }).press('Enter')
    await page.getByRole('heading', { name: 'A new agreement file' }).waitFor()
    await page.locator('[role=status]').filter({ hasText: 'No fault' }).waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    await page.reload()
    expect(await page.locator('.cm-content').innerText()).toContain('# Drafted by rule')
    await page.getByRole('button', { name: 'Keep it as an agreement' }).press('Enter')
    await page.waitForURL('**/agreement-on-the-mill-road/text')
    await page.getByText('reopen the mill road').first().waitFor()
    expect(faults).toEqual([])
    await page.goto(new URL('/editor', page.url()).href)
    expect(await page.locator('.cm-content').innerText()).not.toContain('Drafted')
    await page.context().close()
  })
})

describe('the findings as a memo', () => {
  test('are questions in the order of the text, with the words, and print without tools', async () => {
    const { page, faults } = await workbench.open('/karabakh-2020/findings')
    await page.getByRole('link', { name: 'as a memo to print' }).click()
    await page.getByRole('heading', { name: 'Review memo: Statement of 10 November 2020' }).waitFor()
    const sections = await page.locator('main h2').allInnerTexts()
    expect(sections.slice(0, 4)).toEqual(['The text as a whole', '§ 1', '§ 2', '§ 3'])
    expect(await page.locator('main').innerText()).toContain('Who must do this, by name?')
    expect(await accessibilityFaults(page)).toEqual([])
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByRole('button', { name: 'Print' }).isVisible()).toBe(false)
    expect(faults).toEqual([])
    await page.context().close()
  })
})

describe('comparing two texts', () => {
  for (const scheme of ['light', 'dark'] as const) {
    test(`marks every difference in both, side by side, ${scheme}`, async () => {
      const { page, faults } = await workbench.open('/karabakh-2020/collation', { colorScheme: scheme })
      await page.getByLabel('The one text').fill('1. The road opens by 1 May 2021.\n2. Talks begin.')
      await page
        .getByLabel('The other text')
        .fill('1. Дорога открывается до 1 мая 2021 года.\n2. Переговоры начинаются.')
      await page.getByRole('button', { name: 'Compare', exact: true }).press('Enter')
      await page.getByRole('heading', { name: '1 difference of effect, nothing in wording' }).waitFor()
      const marks = page.locator('mark')
      expect(await marks.allInnerTexts()).toEqual(['by1', 'до1'])
      expect(await accessibilityFaults(page)).toEqual([])
      expect(faults).toEqual([])
      await page.context().close()
    })
  }
})

async function currentFile(url: string): Promise<{ readonly text: string; readonly etag: string }> {
  const response = await fetch(new URL('/api/v1/agreements/karabakh-2020', url))
  const answer: { readonly text: string; readonly etag: string } = await response.json()
  return answer
}

/** Another program adds a line to the file and saves it. */
async function saveElsewhere(url: string, line: string): Promise<void> {
  const { text, etag } = await currentFile(url)
  const response = await fetch(new URL('/api/v1/agreements', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'if-match': etag },
    body: JSON.stringify({ text: `${text}\n${line}\n` }),
  })
  expect(response.status).toBe(201)
}

async function accessibilityFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axeSource)
  return page.evaluate(async () => {
    const { violations } = await Reflect.get(window, 'axe').run(document, {
      runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
    })
    return violations.flatMap(
      (violation: { id: string; nodes: readonly { target: unknown; failureSummary: string }[] }) =>
        violation.nodes.map(
          (node) => `${violation.id}: ${JSON.stringify(node.target)}: ${node.failureSummary.slice(0, 200)}`,
        ),
    )
  })
}
