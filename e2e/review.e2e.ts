import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startWorkbench, type Workbench } from './start-workbench.ts'

const DOCUMENT = '/karabakh-2020/documents/jamnews-2020-11-17'
const OTHER = '/karabakh-2020/documents/jamnews-2020-11-25'
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let workbench: Workbench

beforeAll(async () => {
  workbench = await startWorkbench()
})

afterAll(async () => {
  await workbench.stop()
})

describe('reviewing a document by keys alone', () => {
  test('accepts, rejects with a reason, grows a span, amends, takes back, and goes on to what waits', async () => {
    const { page, faults } = await workbench.open(DOCUMENT)
    const items = page
      .getByRole('region', { name: 'Draft items' })
      .getByRole('listitem')
      .filter({ has: page.locator('[data-step]') })
    await items.first().waitFor()
    const refusal = items.filter({ hasText: 'some armed groups refuse' }).first()
    await page.keyboard.press('n')
    for (let steps = 0; steps < 20 && (await expanded(refusal)) !== 'true'; steps += 1) await page.keyboard.press('j')
    expect(await refusal.innerText()).toContain('unofficial sources')
    await page.keyboard.press('a')
    await expect.poll(() => refusal.innerText()).toContain('accepted')
    expect(await refusal.getAttribute('data-state')).toBe('settled')

    // What waits next is at hand at once, whatever it is.
    const gap = items.nth((await numberAtHand(items, refusal)) - 1)
    await page.keyboard.press('r')
    const why = page.getByLabel('Why it is left out')
    await expect.poll(() => why.inputValue()).toBe('the text does not say so')
    await page.keyboard.type('a matter of style')
    await page.keyboard.press('Enter')
    await expect.poll(() => gap.innerText()).toContain('rejected')

    const third = items.nth((await numberAtHand(items, gap)) - 1)
    const before = await third.getByRole('blockquote').innerText()
    await page.keyboard.press('[')
    await expect.poll(() => third.getByRole('blockquote').innerText()).not.toBe(before)
    const shorter = await third.getByRole('blockquote').innerText()
    expect(before.startsWith(shorter)).toBe(true)
    await page.keyboard.press('}')
    expect(shorter.endsWith(await third.getByRole('blockquote').innerText())).toBe(true)
    await page.keyboard.press('a')
    await expect.poll(() => third.innerText()).toContain('amended')

    await gap.locator('[data-step]').focus()
    await page.keyboard.press('u')
    await expect.poll(() => gap.getAttribute('data-state')).toBe('open')

    await page.keyboard.press('e')
    await page.getByRole('combobox', { name: 'Kind' }).selectOption('claim')
    await page.getByRole('textbox', { name: 'Why' }).fill('said by the author')
    await page.keyboard.press('Escape')
    await expect.poll(() => page.getByRole('combobox', { name: 'Kind' }).count()).toBe(0)
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('decides faster than the server answers, and nobody is in their own way', async () => {
    const { page, faults } = await workbench.open(OTHER)
    await page.route('**/review', async (route) => {
      if (route.request().method() === 'POST') await new Promise((resolve) => setTimeout(resolve, 400))
      await route.continue()
    })
    let answered = 0
    page.on('response', (response) => {
      if (response.request().method() === 'POST' && response.url().endsWith('/review')) answered += 1
    })
    await heads(page).first().waitFor()
    const open = await page.locator('[data-state="open"]').count()
    await page.keyboard.press('n')
    for (const key of ['a', 'a', 'a', 'u']) await page.keyboard.press(key, { delay: 20 })
    // Two are settled on the way to three as well: only the answer to the last act is the end.
    await expect.poll(() => answered, { timeout: 15_000 }).toBe(4)
    await expect.poll(() => page.locator('[data-state="settled"]').count()).toBe(2)
    expect(await page.locator('[data-state="open"]').count()).toBe(open - 2)
    expect(await page.getByRole('alert').count()).toBe(0)
    for (const key of ['u', 'u']) await page.keyboard.press(key, { delay: 20 })
    await expect.poll(() => answered, { timeout: 15_000 }).toBe(6)
    await expect.poll(() => page.locator('[data-state="open"]').count()).toBe(open)
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('says in sight why an act was not kept, brings one back to its item, and keeps what is written', async () => {
    const { page } = await workbench.open(OTHER)
    await heads(page).first().waitFor()
    await page.keyboard.press('n')
    const item = page.locator('[data-state="open"]').first()
    const before = await page.locator('[data-state="settled"]').count()
    await page.context().setOffline(true)
    await page.keyboard.press('a')
    const told = page.getByRole('alert').filter({ hasText: 'does not answer' })
    await told.waitFor()
    expect(await isInSight(told)).toBe(true)
    await expect.poll(() => expanded(item)).toBe('true')
    await page.keyboard.press('r')
    await page.keyboard.type('a reason')
    await page.keyboard.press('Enter')
    await told.waitFor()
    await page.context().setOffline(false)
    expect(await page.getByLabel('Why it is left out').inputValue()).toBe('a reason')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('[data-state="settled"]').count()).toBe(before + 1)
    expect(await told.count()).toBe(0)
    await page.keyboard.press('u')
    await expect.poll(() => page.locator('[data-state="settled"]').count()).toBe(before)
    await page.context().close()
  })

  test('single keys that are switched off do nothing', async () => {
    const { page } = await workbench.open(OTHER)
    await page.evaluate(() => localStorage.setItem('servanda.keys', 'off'))
    const open = page.locator('[data-state="open"]')
    await heads(page).first().waitFor()
    const before = await open.count()
    await heads(page).first().focus()
    await page.keyboard.press('a')
    await page.waitForTimeout(300)
    expect(await open.count()).toBe(before)
    await page.context().close()
  })

  test('is readable in the dark and on a narrow screen, with a form open, and merges by key', async () => {
    const { page } = await workbench.open(OTHER, { colorScheme: 'dark', viewport: { width: 360, height: 740 } })
    await heads(page).first().focus()
    await page.keyboard.press('e')
    await page.getByRole('combobox', { name: 'Kind' }).waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(overflow).toBe(0)
    await page.keyboard.press('Escape')
    await heads(page).first().focus()
    await page.keyboard.press('m')
    await page.getByRole('combobox', { name: 'It says the same as' }).press('Tab')
    await page.keyboard.press('Enter')
    await page.getByText('merged into another').first().waitFor()
    await page.context().close()
  })

  test('an item of one’s own takes words that stand in the text, and no others', async () => {
    const { page } = await workbench.open(OTHER)
    await page.getByRole('button', { name: 'Add an item' }).click()
    const words = page.getByRole('textbox', { name: 'Its words, letter for letter' })
    await words.fill('words that nobody wrote')
    expect(await page.getByRole('button', { name: 'Keep' }).isDisabled()).toBe(true)
    await words.fill('Kalbajar')
    await page.getByRole('button', { name: 'Keep' }).click()
    await expect.poll(() => page.getByText('added by hand').count()).toBe(1)
    await page.context().close()
  })
})

describe('a document from right to left', () => {
  test('is shown in its direction, takes an item by its words, and its span moves by words', async () => {
    const text = 'قال المتحدث باسم الوزارة إن القوات انسحبت من المنطقة يوم الجمعة. ولم يؤكد ذلك أحد.'
    const agreement = await (await fetch(new URL('/api/v1/agreements/karabakh-2020', workbench.url))).json()
    const added = await fetch(new URL('/api/v1/agreements/karabakh-2020/documents', workbench.url), {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'if-match': agreement.etag },
      body: JSON.stringify({
        name: 'تقرير.txt',
        base64: Buffer.from(text).toString('base64'),
        published: '2020-11-20',
      }),
    })
    const { id } = await added.json()
    const { page } = await workbench.open(`/karabakh-2020/documents/${id}`)
    const shown = page.locator('[data-from]').first()
    await shown.waitFor()
    expect(await shown.evaluate((paragraph) => getComputedStyle(paragraph).direction)).toBe('rtl')
    await page
      .getByRole('textbox', { name: 'Whose document is this?' })
      .or(page.getByLabel('Whose document is this?'))
      .fill('صحيفة')
    await page.getByRole('button', { name: 'Say so' }).click()
    await expect.poll(() => page.getByLabel('Whose document is this?').count()).toBe(0)
    await page.getByRole('button', { name: 'Add an item' }).click()
    await page.getByRole('textbox', { name: 'Its words, letter for letter' }).fill('القوات انسحبت')
    await page.getByRole('button', { name: 'Keep' }).click()
    const item = page.locator('li[data-state="settled"]')
    await item.getByText('On record as a claim').or(item.locator('[data-step]')).first().waitFor()
    await item.locator('[data-step]').focus()
    await page.keyboard.press(']')
    await expect.poll(() => item.getByRole('blockquote').innerText()).toBe('القوات انسحبت من')
    await page.keyboard.press('{')
    await expect.poll(() => item.getByRole('blockquote').innerText()).toBe('إن القوات انسحبت من')
    await item.getByText('On record as a claim').waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    await page.context().close()
  })
})

describe('two coders', () => {
  test('see nothing of each other until both are done, then how far they agree; a third settles', async () => {
    const path = '/karabakh-2020/documents/jamnews-2020-11-15'
    const { page } = await workbench.open(path)
    await page.getByText('How this workspace reviews').click()
    for (const name of ['Two people code each document', 'Coder and reviewer must differ']) {
      await page.getByRole('checkbox', { name }).click()
      await expect.poll(() => page.getByRole('checkbox', { name }).isChecked()).toBe(true)
    }
    await decideAs(page, 'Ana', ['a'])
    await decideAs(page, 'Bela', [])
    expect(await page.locator('[data-state="coded"]').count()).toBe(0)
    await decideAs(page, 'Bela', ['r'])
    await page.getByRole('button', { name: 'I am done with this document' }).click()
    await page.getByRole('button', { name: 'Go on with it after all' }).waitFor()
    expect(await page.getByText('Cohen’s kappa').count()).toBe(0)
    await decideAs(page, 'Ana', [])
    await page.getByRole('button', { name: 'I am done with this document' }).click()
    await page.getByText('Cohen’s kappa').waitFor()
    await decideAs(page, 'Cora', [])
    await page.locator('[data-state="differs"] [data-step]').first().focus()
    await page.getByRole('button', { name: 'Take over what Ana has' }).click()
    await expect.poll(() => page.locator('[data-state="settled"]').count()).toBe(1)
    expect(await accessibilityFaults(page)).toEqual([])
    await page.context().close()
  })
})

function heads(page: Page): Locator {
  return page.locator('li [data-step]')
}

async function expanded(item: Locator): Promise<string | null> {
  return await item.locator('[data-step]').getAttribute('aria-expanded')
}

/** Whether a person sees the middle of it: in the window, and under nothing. */
async function isInSight(one: Locator): Promise<boolean> {
  return one.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect()
    return element.contains(document.elementFromPoint(left + width / 2, top + height / 2))
  })
}

/** Which item is at hand once it is another than before, counted from one. */
async function numberAtHand(items: Locator, before: Locator): Promise<number> {
  await expect.poll(() => expanded(before)).toBe('false')
  const open = await items
    .locator('[data-step]')
    .evaluateAll((all) => all.findIndex((head) => head.getAttribute('aria-expanded') === 'true'))
  return open + 1
}

async function decideAs(page: Page, name: string, keys: readonly string[]): Promise<void> {
  const field = page.getByRole('textbox', { name: 'You decide as' })
  await field.fill(name)
  await field.press('Enter')
  await page.waitForLoadState('networkidle')
  for (const key of keys) {
    await heads(page).first().focus()
    await page.keyboard.press(key)
    if (key === 'r') await page.getByLabel('Why it is left out').press('Enter')
    await page.waitForLoadState('networkidle')
    await page.waitForTimeout(200)
  }
}

async function accessibilityFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axeSource)
  return page.evaluate(async () => {
    const { violations } = await Reflect.get(window, 'axe').run(document)
    return violations.flatMap((violation: { id: string; nodes: readonly { target: readonly string[] }[] }) =>
      violation.nodes.map((node) => `${violation.id}: ${node.target.join(' ')}`),
    )
  })
}
