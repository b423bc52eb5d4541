import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { accessibilityFaults } from './accessibility-faults.ts'
import { openInLanguage, startWorkbench, type Workbench } from './start-workbench.ts'

const CASE = '/karabakh-2020'

let workbench: Workbench

beforeAll(async () => {
  workbench = await startWorkbench()
})

afterAll(async () => {
  await workbench.stop()
})

const languages = [
  {
    language: 'ru',
    script: /[а-я]{4}/,
    found: /не наступает никогда/,
    matters: /что не имеет срока, то никогда не просрочено/i,
    title: /Нет срока/,
  },
  {
    language: 'ar',
    script: /[\u0600-\u06ff]{4}/,
    found: /لا يحل أجله أبدًا/,
    matters: /ما لا يحل أجله لا يتأخر أبدًا/,
    title: /بلا أجل/,
  },
]

describe.each(languages)(
  'what a text leaves open, told in $language',
  ({ language, script, found, matters, title }) => {
    test.each([
      ['findings', 'main section:last-of-type p'],
      ['memo', 'main ol p'],
    ])('the page of %s holds no English but names and quoted words', async (place, paragraphs) => {
      const { page, faults } = await openInLanguage(workbench, language, `${CASE}/${place}`)
      expect(await page.locator(paragraphs).count()).toBeGreaterThan(50)
      const told = await page.locator('main').innerText()
      expect(told).toMatch(found)
      expect(told).toMatch(matters)
      expect(told).toMatch(title)
      expect(await englishIn(page, paragraphs)).toEqual([])
      expect(await accessibilityFaults(page)).toEqual([])
      expect(faults).toEqual([])
      await page.context().close()
    })

    test('so are the marks of the editor', async () => {
      const { page, faults } = await openInLanguage(workbench, language, `${CASE}/editor`)
      const marker = page.locator('.cm-gutter-lint .cm-lint-marker').first()
      await marker.waitFor()
      await marker.hover()
      const told = page.locator('.cm-tooltip .cm-diagnosticText')
      await told.first().waitFor()
      expect((await told.allInnerTexts()).join(' ')).toMatch(script)
      expect(await englishIn(page, '.cm-tooltip .cm-diagnosticText')).toEqual([])
      expect(faults).toEqual([])
      await page.context().close()
    })
  },
)

/** Paragraphs that still hold English beside quoted words and names; the notes of reviewers stand in a section before. */
async function englishIn(page: Page, told: string): Promise<readonly string[]> {
  return (await page.locator(told).allInnerTexts()).map(withoutQuotes).filter((words) => ENGLISH.test(words))
}

// Words of sentences, which no name of a party or a publisher holds.
const ENGLISH = /\b(?:nothing|nobody|never|which|says|does|owes|is|are|each)\b/i

function withoutQuotes(words: string): string {
  let left = words
  for (let before = ''; before !== left; ) {
    before = left
    left = left.replace(/«[^«»]*»/g, '')
  }
  return left
}
