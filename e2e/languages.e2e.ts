import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { accessibilityFaults } from './accessibility-faults.ts'
import { openInLanguage, startWorkbench, type Workbench } from './start-workbench.ts'

const CASE = '/karabakh-2020'
const AT = '?asOf=2020-11-20&knownAt=2020-11-17'

let workbench: Workbench

beforeAll(async () => {
  workbench = await startWorkbench()
})

afterAll(async () => {
  await workbench.stop()
})

const places = ['today', 'ledger', 'timeline', 'map', 'documents', 'sources', 'text', 'findings', 'settings', 'help']
const further = [
  'norms/return-aghdam',
  'memo',
  'report',
  'comparison',
  'sources/jamnews',
  'documents/jamnews-2020-11-17',
]
const arabic = [...[...places, ...further].map((place) => `${CASE}/${place}${AT}`), '/paste']

describe('written from the right', () => {
  for (const scheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on any page in Arabic, ${scheme}, and nothing sticks out`, async () => {
      for (const path of arabic) {
        const { page, faults } = await openInLanguage(workbench, 'ar', path, scheme)
        expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([
          'ar',
          'rtl',
        ])
        expect([path, ...(await accessibilityFaults(page))]).toEqual([path])
        await page.setViewportSize({ width: 320, height: 740 })
        await expect
          .poll(async () => [path, await page.evaluate(() => document.documentElement.scrollWidth)])
          .toEqual([path, 320])
        expect(faults).toEqual([])
        await page.context().close()
      }
    })
  }

  test('the rail lies at the right, and the time bar still runs from left to right', async () => {
    const { page } = await openInLanguage(workbench, 'ar', `${CASE}/today${AT}`)
    const rail = await page.getByRole('navigation', { name: 'الأقسام' }).boundingBox()
    expect((rail?.x ?? 0) > 1000).toBe(true)
    const handle = page.getByRole('slider').first()
    const before = await handle.boundingBox()
    await handle.focus()
    await page.keyboard.press('PageUp')
    await expect.poll(async () => ((await handle.boundingBox())?.x ?? 0) > (before?.x ?? 0)).toBe(true)
    await page.context().close()
  })

  test('names written from the left stand at the right, under the heads of their columns', async () => {
    const { page } = await openInLanguage(workbench, 'ar', `${CASE}/documents${AT}`)
    const ends = await page.evaluate(() =>
      [...document.querySelectorAll('thead th, tbody tr:first-child td')].map((cell) => {
        const range = document.createRange()
        range.selectNodeContents(cell)
        return Math.round(range.getBoundingClientRect().right)
      }),
    )
    const heads = ends.slice(0, ends.length / 2)
    const apart = ends.slice(ends.length / 2).map((end, at) => Math.abs(end - (heads[at] ?? 0)))
    expect(apart.filter((pixels) => pixels > 2)).toEqual([])
    await page.context().close()
  })
})

describe('the language of the reader', () => {
  const headings = [
    ['ru', /срок|норм/i],
    ['es', /norma|vence/i],
    ['fr', /norme|échéance/i],
    ['ar', /حكم|مستحق/],
  ] as const
  for (const [language, words] of headings) {
    test(`the first page, the time bar and the status words are told in ${language}`, async () => {
      const { page, faults } = await openInLanguage(workbench, language, `${CASE}/today${AT}`)
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(words)
      expect(await englishLeft(page)).toEqual([])
      for (const path of [`${CASE}/today${AT}`, '/help']) {
        await page.goto(new URL(path, workbench.url).href)
        await page.setViewportSize({ width: 360, height: 740 })
        await expect.poll(async () => [language, path, await toolRows(page)]).toEqual([language, path, 1])
      }
      expect(faults).toEqual([])
      await page.context().close()
    })
  }

  const reasons = [
    ['ru', 'Почему', /Период закрывается 21 ноя 2020, 00:00/, /Если бы|Эта норма/],
    ['es', 'Por qué', /El plazo se cierra el 21 nov 2020, 00:00/, /Esta norma/],
    ['fr', 'Pourquoi', /La période se ferme le 21 nov 2020, 00:00/, /Cette norme/],
    ['ar', 'لماذا', /تُغلق المدة في \u2068?21 نوفمبر 2020/, /هذا الحكم/],
  ] as const
  for (const [language, heading, clock, supposed] of reasons) {
    test(`why a norm stands as it does, and what would change it, are told in ${language}`, async () => {
      const { page, faults } = await openInLanguage(
        workbench,
        language,
        `${CASE}/norms/return-aghdam?asOf=2020-11-17&knownAt=2020-11-17`,
      )
      const why = page.locator('section', { has: page.getByRole('heading', { level: 2, name: heading, exact: true }) })
      const told = await why.getByRole('list').innerText()
      expect(told).toMatch(clock)
      // The words of the claims are their speakers' own; what is said of them is not.
      expect(told).not.toMatch(/counts|says that|the window|breach|threshold|owed by|in force/)
      expect(await why.locator('[lang="en"]').count()).toBe(0)
      await page.locator('select').last().selectOption('not-done')
      await page.getByText(supposed).first().waitFor()
      expect(await accessibilityFaults(page)).toEqual([])
      expect(faults).toEqual([])
      await page.context().close()
    })
  }

  test('what an import refuses, and what the server cannot do, are told in Russian', async () => {
    const { page, faults } = await openInLanguage(workbench, 'ru', `${CASE}/import`)
    await page
      .getByLabel(/Перетащите сюда файлы|файлы/)
      .first()
      .setInputFiles([
        { name: 'picture.png', mimeType: 'image/png', buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]) },
        { name: 'letter.txt', mimeType: 'text/plain', buffer: Buffer.from([0xc3, 0x28, 0x80, 0xff, 0x41]) },
      ])
    const row = page.getByRole('row', { name: /picture\.png/ })
    await row.getByText('изображение PNG, а не текст').waitFor()
    await page.getByText(/letter\.txt не в UTF-8/).waitFor()
    expect(await page.locator('main [lang="en"]').count()).toBe(0)
    expect(await accessibilityFaults(page)).toEqual([])
    expect(faults).toEqual([])
    await page.goto(new URL('/no-such-agreement/today', workbench.url).href)
    await page.getByText('соглашения no-such-agreement нет: в рабочем пространстве есть').waitFor()
    await page.context().close()
  })

  test('is chosen by keyboard in the head, at once and for the next visit, and its dates are understood', async () => {
    const { page } = await workbench.open(`${CASE}/today${AT}`)
    await page.getByRole('combobox', { name: 'Language' }).selectOption('ru')
    await page.getByRole('navigation', { name: 'Разделы' }).waitFor()
    const field = page.getByLabel('На день', { exact: true })
    await field.fill('3 декабря 2020')
    await field.press('Enter')
    await expect.poll(() => new URL(page.url()).searchParams.get('asOf')).toBe('2020-12-03')
    await page.reload()
    await page.getByText('Показано на 3 декабря 2020').waitFor()
    await page.context().close()
  })
})

/** How many rows the tools of the head take: those whose middles lie apart. */
async function toolRows(page: Page): Promise<number> {
  const tools = page.locator('header nav').first().locator('a, button, select')
  const boxes = await tools.evaluateAll((all) => all.map((tool) => tool.getBoundingClientRect()))
  return new Set(boxes.map(({ top, height }) => Math.round((top + height / 2) / 8))).size
}

/** Words of the English interface that are still there; what the agreement and the reports say is in their own words. */
async function englishLeft(page: Page): Promise<readonly string[]> {
  const text = await page.locator('header, nav, main').allInnerTexts()
  const english = ['Today', 'Ledger', 'As of', 'As known at', 'claims', 'published', 'You see', 'norms', 'Find']
  return english.filter((word) => new RegExp(`(^|[\\s·])${word}($|[\\s·])`).test(text.join('\n')))
}
