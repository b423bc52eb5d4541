import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { accessibilityFaults } from './accessibility-faults.ts'
import { startWorkbench, type Workbench } from './start-workbench.ts'

const CASE = '/karabakh-2020'

let workbench: Workbench

beforeAll(async () => {
  workbench = await startWorkbench()
})

afterAll(async () => {
  await workbench.stop()
})

const pages: readonly (readonly [string, string])[] = [
  ['today', `${CASE}/today?asOf=2020-11-17&knownAt=2020-11-17`],
  ['today, now', `${CASE}/today`],
  ['the ledger', `${CASE}/ledger?asOf=2020-11-17&knownAt=2020-11-17`],
  ['the ledger with an opinion laid over', `${CASE}/ledger?overlay=enforcement-opinion`],
  ['a norm', `${CASE}/norms/return-aghdam?asOf=2020-11-20&knownAt=2020-11-21`],
  [
    'a supposition',
    `${CASE}/norms/redeploy-contingent?asOf=2020-11-17&knownAt=2020-11-17&suppose=done%20settle-route-plan`,
  ],
  ['the timeline', `${CASE}/timeline?asOf=2020-11-25&knownAt=2020-11-26`],
  ['the timeline as a table', `${CASE}/timeline?asOf=2020-11-25&knownAt=2020-11-26&view=table`],
  ['the map', `${CASE}/map?asOf=2020-12-14&knownAt=2020-12-14&item=aghdam`],
  ['the documents', `${CASE}/documents`],
  ['a document', `${CASE}/documents/jamnews-2020-11-17`],
  ['the sources', `${CASE}/sources`],
  ['a source', `${CASE}/sources/jamnews?asOf=2020-11-25&knownAt=2020-11-26`],
  ['taking in files', `${CASE}/import`],
  ['the text', `${CASE}/text`],
  ['the findings', `${CASE}/findings`],
  ['the report', `${CASE}/report?asOf=2020-11-21&knownAt=2020-11-21&since=2020-11-17`],
  ['the comparison', `${CASE}/comparison?asOf=2020-11-21&knownAt=2020-11-21&since=2020-11-17`],
  ['reading a text', `${CASE}/paste`],
  ['help', `${CASE}/help`],
  ['settings', `${CASE}/settings`],
  ['the public list', '/public'],
  ['a public ledger', `/public/agreements${CASE}?asOf=2020-11-17&knownAt=2020-11-17`],
  ['a public norm', `/public/agreements${CASE}/norms/return-aghdam?asOf=2020-11-21&knownAt=2020-11-21`],
  ['a public text', `/public/agreements${CASE}/text`],
  ['a public timeline', `/public/agreements${CASE}/timeline?asOf=2020-11-25`],
  ['a public map', `/public/agreements${CASE}/map?asOf=2020-12-14`],
  ['a public norm in Arabic', `/public/agreements${CASE}/norms/return-aghdam?asOf=2020-11-21&lang=ar`],
  ['a public map in Russian', `/public/agreements${CASE}/map?asOf=2020-12-14&lang=ru`],
  ['the public sources', `/public/embed/agreements${CASE}/sources`],
]

describe('every page is readable by everybody', () => {
  for (const [name, path] of pages) {
    for (const scheme of ['light', 'dark'] as const) {
      test(`axe finds nothing on ${name}, ${scheme}, and the page breaks no policy of its own`, async () => {
        const { page, faults } = await workbench.open(path, { colorScheme: scheme, bypassCSP: false })
        await page.waitForLoadState('networkidle')
        expect(await accessibilityFaults(page)).toEqual([])
        expect(faults).toEqual([])
        await page.context().close()
      })
    }
  }

  test('nothing sticks out of a page on a screen 320 pixels wide', async () => {
    for (const [, path] of pages) {
      const { page } = await workbench.open(path, { viewport: { width: 320, height: 740 } })
      await page.waitForLoadState('networkidle')
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect(`${path} sticks out by ${overflow}`).toBe(`${path} sticks out by 0`)
      await page.context().close()
    }
  })
})

describe('the time bar', () => {
  test('dragging through November 2020 changes three districts, and the address keeps the day', async () => {
    const { page } = await workbench.open(`${CASE}/ledger?asOf=2020-11-10&words=district`)
    const handle = page.getByRole('slider', { name: /^As of/ })
    const statusOf = (words: string) =>
      page.getByRole('row').filter({ hasText: words }).getByRole('cell').first().innerText()
    await expect.poll(() => statusOf('hands the Aghdam district')).toBe('due')
    await typeDay(page, 'As of', '20 Nov 2020')
    await expect.poll(() => handle.getAttribute('aria-valuetext')).toBe('20 November 2020')
    await expect.poll(() => statusOf('hands the Aghdam district')).toBe('kept')
    await expect.poll(() => statusOf('hands the Kalbajar district')).toBe('due')
    await typeDay(page, 'As of', '2020-12-01')
    await expect.poll(() => statusOf('hands the Kalbajar district')).toBe('kept')
    await expect.poll(() => statusOf('hands the Lachin district')).toBe('kept')
    expect(new URL(page.url()).searchParams.get('asOf')).toBe('2020-12-01')
    await page.context().close()
  })

  test('dragging the handle by hand moves the day', async () => {
    const { page } = await workbench.open(`${CASE}/ledger?asOf=2020-11-10&zoom=weeks`)
    const handle = page.getByRole('slider', { name: /^As of/ })
    const box = await handle.boundingBox()
    if (box === null) throw new Error('the handle is not drawn')
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width / 2 + 150, box.y + box.height / 2, { steps: 8 })
    await page.mouse.up()
    const asOf = new URL(page.url()).searchParams.get('asOf') ?? ''
    expect(asOf > '2020-11-12' && asOf < '2020-11-25').toBe(true)
    await page.context().close()
  })

  test('the arrows go a day, Shift a step to the next change, Page a month, Home to the beginning', async () => {
    const { page } = await workbench.open(`${CASE}/today?asOf=2020-11-17&knownAt=2020-11-17`)
    const handle = page.getByRole('slider', { name: /^As known at/ })
    await handle.focus()
    const told = () => handle.getAttribute('aria-valuetext')
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => told()).toBe('18 November 2020')
    await page.keyboard.press('Shift+ArrowRight')
    await expect.poll(() => told()).toBe('19 November 2020')
    await page.keyboard.press('Shift+ArrowRight')
    await expect.poll(() => told()).toBe('20 November 2020')
    await page.keyboard.press('PageDown')
    await expect.poll(() => told()).toBe('21 October 2020')
    await page.keyboard.press('Home')
    await page.keyboard.press('ArrowLeft')
    expect(Number(await handle.getAttribute('aria-valuenow'))).toBe(0)
    await page.context().close()
  })

  test('who looks elsewhere than now is told so in words, and finds the way back', async () => {
    const { page } = await workbench.open(`${CASE}/today?asOf=2020-11-20&knownAt=2020-11-17`)
    const bar = page.getByRole('region', { name: 'Time' })
    await bar.getByText('You see 20 November 2020 as it was known on 17 November 2020').waitFor()
    await bar.getByText(/forecast/).waitFor()
    await bar.getByRole('button', { name: 'Back to now' }).click()
    await bar.getByText(/^You see today/).waitFor()
    expect(new URL(page.url()).search).toBe('')
    await page.context().close()
  })

  test('a date that can be read in two ways is refused with what to write instead', async () => {
    const { page } = await workbench.open(`${CASE}/today`)
    const field = page.getByLabel('As of', { exact: true })
    await field.fill('01/12/2020')
    await field.press('Enter')
    await page.getByRole('alert').filter({ hasText: '01/12/2020' }).waitFor()
    expect(new URL(page.url()).search).toBe('')
    await page.context().close()
  })
})

describe('the main job', () => {
  test('known at 17 November the refusal is a claim graded F6 and no breach', async () => {
    const { page } = await workbench.open(`${CASE}/norms/return-aghdam?asOf=2020-11-17&knownAt=2020-11-17`)
    await page.getByRole('heading', { name: /^due/ }).waitFor()
    const claim = page.getByRole('listitem').filter({ hasText: 'Some armed groups refuse to give up' }).last()
    expect(await claim.innerText()).toContain('F6')
    expect(await claim.innerText()).toContain('a refusal, no breach')
    await page.context().close()
  })

  test('a handover that is supposed would keep the norm; the link tells it again, and nothing is recorded', async () => {
    const plain = `${CASE}/norms/return-aghdam?asOf=2020-11-17&knownAt=2020-11-17`
    const { page, faults } = await workbench.open(plain)
    await focusBy(page, 'Suppose that')
    await page.keyboard.press('ArrowDown')
    const changes = page.getByRole('listitem').filter({ hasText: 'This norm' })
    await changes.filter({ hasText: /due.*would become.*kept/s }).waitFor()
    await page.getByLabel('told by a claim graded').selectOption('F6')
    await page.getByText('This norm would still be “due”').waitFor()
    await page.getByLabel('told by a claim graded').selectOption('B2')
    await page.getByLabel('on', { exact: true }).fill('20 Nov 2020')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Look at 20 November 2020' }).click()
    await page.getByText('This norm would be “kept, forecast”').waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    await page.goto(page.url())
    await page.getByText('Supposed, not recorded.').waitFor()
    await page.setViewportSize({ width: 360, height: 740 })
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
    await page.goto(new URL(plain, workbench.url).href)
    await page.getByRole('heading', { name: /^due/ }).waitFor()
    expect(await page.getByText('Supposed, not recorded.').count()).toBe(0)
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('two things are supposed together, by keyboard; the link tells both, and taking one away leaves the other', async () => {
    const plain = `${CASE}/norms/return-aghdam?asOf=2020-11-17&knownAt=2020-11-17`
    const { page, faults } = await workbench.open(plain)
    await page.getByLabel('Suppose that').selectOption({ label: 'it was done' })
    await page.getByText('This norm would be “kept”').waitFor()
    await focusBy(page, 'Suppose something beside it')
    await page.keyboard.press('Enter')
    await page.getByLabel('and that').selectOption({ label: 'it was not done' })
    await page.getByText('This norm would be “disputed”').waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    await page.goto(page.url())
    await page.getByText('This norm would be “disputed”').waitFor()
    await page.setViewportSize({ width: 360, height: 740 })
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
    await page.getByLabel('Suppose that').selectOption({ label: 'nothing else happened' })
    await page.getByText('This norm would still be “due”').waitFor()
    expect(await page.getByLabel('and that').count()).toBe(0)
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('four outlets that repeat one ministry count as one origin', async () => {
    const { page } = await workbench.open(
      `${CASE}/ledger?asOf=2020-11-20&knownAt=2020-11-21&words=aghdam district over`,
    )
    const row = page.getByRole('row').filter({ hasText: 'Armenia hands the Aghdam district over' })
    expect(await row.innerText()).toMatch(/4 claims for from 1 origin/)
    await page.context().close()
  })

  test('a gap that the text leaves open stands among the findings with its provision', async () => {
    const { page } = await workbench.open(`${CASE}/findings`)
    const gap = page.getByRole('listitem').filter({ hasText: 'How the armed forces withdraw' }).first()
    expect(await gap.innerText()).toContain('no mechanism')
    await page.context().close()
  })

  test('a pasted text is read, its words marked, and its items are listed beside', async () => {
    const { page, faults } = await workbench.open('/paste')
    await page
      .getByLabel('The text', { exact: true })
      .fill(
        'Date: 3 May 2021\n\nThe two sides agreed that the Blue Army shall withdraw from the Mill district by 20 May 2021. Unnamed officials claim that some units refuse to leave.',
      )
    await page.getByRole('button', { name: 'Read it' }).click()
    const items = page.getByRole('region', { name: 'What the reader found' })
    await items.getByText(/claim, refused/i).waitFor()
    expect(await page.locator('mark').count()).toBeGreaterThan(0)
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('text that carries a script is shown as text and never runs', async () => {
    const { page, faults } = await workbench.open('/paste')
    await page
      .getByLabel('The text', { exact: true })
      .fill(
        'Date: 3 May 2021\n\n<img src=x onerror="window.ran = true"><script>window.ran = true</script> shall leave by 4 May 2021.',
      )
    await page.getByRole('button', { name: 'Read it' }).click()
    await page.getByText('read as', { exact: false }).first().waitFor()
    expect(await page.evaluate(() => 'ran' in window)).toBe(false)
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('a place that two sides say they hold is hatched on the map and told as disputed in the table', async () => {
    const { page } = await workbench.open(`${CASE}/map?asOf=2020-12-14&knownAt=2020-12-14`)
    const row = page.getByRole('row').filter({ hasText: 'Hin Tagher' })
    expect(await row.innerText()).toContain('Disputed: held by')
    expect(await page.locator('path[fill="url(#hatch-disputed)"]').count()).toBe(1)
    await row.getByRole('button').click()
    expect(new URL(page.url()).searchParams.get('item')).toBe('hin-tagher')
    await page.getByText('Lines: ', { exact: false }).first().waitFor()
    await page.context().close()
  })

  test('the timeline tells the moved deadline in its drawing and in its table', async () => {
    const { page } = await workbench.open(`${CASE}/timeline?asOf=2020-11-25&knownAt=2020-11-26`)
    await page.getByRole('img', { name: /extension: from 15 Nov 2020 to 25 Nov 2020/ }).waitFor()
    await page.getByRole('button', { name: 'As a table' }).click()
    await page.getByRole('cell', { name: 'extension: from 15 Nov 2020 to 25 Nov 2020' }).waitFor()
    expect(new URL(page.url()).searchParams.get('view')).toBe('table')
    await page.context().close()
  })

  test('print leaves out the rail and the tools and keeps the words of the vantage', async () => {
    const { page } = await workbench.open(`${CASE}/norms/return-aghdam?asOf=2020-11-20&knownAt=2020-11-21`)
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByRole('navigation', { name: 'Places' }).isVisible()).toBe(false)
    expect(await page.getByText('You see 20 November 2020 as it was known on 21 November 2020').isVisible()).toBe(true)
    await page.context().close()
  })

  test('an address of nothing says so and shows the way', async () => {
    const { page } = await workbench.open('/no-such-agreement/today')
    await page.getByRole('heading', { name: 'There is nothing here' }).waitFor()
    await page.getByRole('link', { name: 'go to the first page' }).waitFor()
    await page.context().close()
  })
})

describe('by keyboard alone', () => {
  test('from the first page to a source, a place and a day, and single keys can be switched off', async () => {
    const { page, faults } = await workbench.open('/')
    await page.getByRole('region', { name: 'Time' }).waitFor()
    await focusBy(page, 'Statement of 10 November 2020')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: /provisions/ }).waitFor()

    // Find a norm by its words.
    await page.keyboard.press('Control+k')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.type('lachin district over')
    await page.getByRole('option').filter({ hasText: 'Lachin' }).first().waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: /Lachin district over/ }).waitFor()

    // Look at another day.
    await page.keyboard.press('Control+k')
    await page.keyboard.type('30 nov 2020')
    await page.getByRole('option').filter({ hasText: 'as it was known that day' }).waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.getByText('You see 30 November 2020 as it was known on 30 November 2020').waitFor()

    // Help, and back in the ledger step through the list.
    await page.keyboard.press('?')
    await page.getByRole('heading', { level: 1, name: /How to read this/ }).waitFor()
    await page.goto(new URL(`${CASE}/ledger`, workbench.url).href)
    await page.getByRole('table').waitFor()
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 2, name: 'Why' }).waitFor()

    // Switch single keys off: the question mark then does nothing.
    await page.goto(new URL(`${CASE}/settings`, workbench.url).href)
    await focusBy(page, 'Single keys such as j, k and / are on')
    await page.keyboard.press('Space')
    await page.goto(new URL(`${CASE}/ledger`, workbench.url).href)
    await page.getByRole('table').waitFor()
    await page.keyboard.press('?')
    expect(new URL(page.url()).pathname).toBe(`${CASE}/ledger`)
    expect(faults).toEqual([])
    await page.context().close()
  })
})

async function typeDay(page: Page, label: string, words: string): Promise<void> {
  const field = page.getByLabel(label, { exact: true })
  await field.fill(words)
  await field.press('Enter')
  await page.waitForFunction(() => document.activeElement !== null)
}

/** Goes with Tab to what is called so; a keyboard finds everything or the journey fails. */
async function focusBy(page: Page, name: string): Promise<void> {
  for (let steps = 0; steps < 80; steps += 1) {
    const focused = await page.evaluate(() => {
      const element = document.activeElement
      const labelled = element instanceof HTMLInputElement || element instanceof HTMLSelectElement
      const label = labelled ? element.labels?.[0]?.textContent : undefined
      return label ?? element?.textContent ?? ''
    })
    if (focused.includes(name) && focused.length < name.length + 60) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`no way to ${name} by Tab`)
}

describe('the public ledger', () => {
  test('needs no script: a form moves both times, and the page says that it is not now', async () => {
    const { page } = await workbench.open(`/public/agreements${CASE}`, { javaScriptEnabled: false })
    await page.getByLabel('As of', { exact: true }).fill('2020-11-20')
    await page.getByLabel('As known at').fill('2020-11-21')
    await page.getByRole('button', { name: 'Show' }).click()
    expect(await page.locator('.vantage').textContent()).toContain('You see 20 November 2020 as it was known on 21')
    expect(await page.locator('#return-aghdam').textContent()).toContain('kept')
    await page.context().close()
  })

  test('speaks the language of the browser, keeps one that was chosen, and leaves quoted words in theirs', async () => {
    const { page, faults } = await workbench.open(`/public/agreements${CASE}?asOf=2020-11-21`, {
      javaScriptEnabled: false,
      locale: 'fr-CH',
    })
    expect(await page.locator('html').getAttribute('lang')).toBe('fr')
    await page.getByRole('link', { name: 'العربية' }).click()
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl')
    await page.getByLabel('كما عُرف في').fill('21 نوفمبر 2020')
    await page.getByRole('button', { name: 'عرض' }).click()
    expect(await page.locator('.vantage').textContent()).toContain('21 نوفمبر 2020 كما كان معروفًا في 21')
    await page.locator('#return-aghdam a').click()
    expect(await page.locator('html').getAttribute('lang')).toBe('ar')
    expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toContain('لماذا')
    const quote = page.locator('blockquote')
    expect([await quote.getAttribute('lang'), await quote.getAttribute('dir')]).toEqual(['', 'auto'])
    expect(await page.getByRole('link', { name: 'Русский' }).getAttribute('href')).toContain('lang=ru')
    expect(faults).toEqual([])
    await page.context().close()
  })
})
