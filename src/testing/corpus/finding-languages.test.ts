import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Finding } from '#linter/finding'
import { findingTexts } from '#linter/finding-texts'
import { findingInEnglish } from '#linter/finding-words'
import { lint } from '#linter/lint'
import { parseAgreementFile } from '#model/codec/agreement-file'
import type { Agreement } from '#model/instrument/agreement'
import { completeAgreement, readLintingCases } from '#testing/corpus/linting-cases'
import type { Filling } from '#time/statement'
import { indexAgreement } from '#views/agreement-index'
import { arabicFindingWords } from '#views/languages/ar/arabic-finding-words'
import { arabicWords } from '#views/languages/ar/arabic-words'
import { frenchFindingWords } from '#views/languages/fr/french-finding-words'
import { frenchWords } from '#views/languages/fr/french-words'
import { russianFindingWords } from '#views/languages/ru/russian-finding-words'
import { russianWords } from '#views/languages/ru/russian-words'
import { spanishFindingWords } from '#views/languages/es/spanish-finding-words'
import { spanishWords } from '#views/languages/es/spanish-words'
import { english, speechOf, type Speech } from '#views/speech/speech'
import { findingWords } from '#views/words/finding-words'
import { capitalised } from '#views/words/list-words'

interface Found {
  readonly agreement: Agreement
  readonly finding: Finding
}

/** What every rule finds in every case of the linter and in the worked agreements. */
const all: readonly Found[] = [...casesOf('corpus/linting'), ...agreementsOf('corpus/agreements')].flatMap((text) => {
  const { agreement } = parseAgreementFile(text)
  return agreement === undefined ? [] : lint(agreement).map((finding) => ({ agreement, finding }))
})

function casesOf(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((file) =>
    readLintingCases(readFileSync(`${folder}/${file}`, 'utf8')).map(({ yaml }) => completeAgreement(yaml)),
  )
}

function agreementsOf(folder: string): readonly string[] {
  const files = readdirSync(folder).map((slug) => `${folder}/${slug}/agreement.yaml`)
  return files.filter((file) => existsSync(file)).map((file) => readFileSync(file, 'utf8'))
}

function keysIn(filling: Filling): readonly string[] {
  if (typeof filling !== 'object') return []
  if (filling.is === 'list') return filling.of.flatMap(keysIn)
  return filling.is === 'statement' ? [filling.key, ...Object.values(filling.values).flatMap(keysIn)] : []
}

/** An argument that nothing filled, or a value that is no words. */
const LEFT_OPEN = /[{}]|\bundefined\b(?! term)|\[object/

test('there is a case for every sentence that a finding can be told in', () => {
  const told = new Set(all.flatMap(({ finding }) => keysIn(finding.found)))
  expect(Object.keys(findingTexts).filter((key) => !told.has(key))).toEqual([])
})

test('the message is the English of what was found, and nothing in it stays open', () => {
  for (const { finding } of all) {
    expect(finding.message).toBe(findingInEnglish(finding.rule, finding.found))
    expect(finding.message).not.toMatch(LEFT_OPEN)
  }
})

const SPEECHES: readonly Speech[] = [
  english,
  speechOf('ru', { ...russianWords, ...russianFindingWords }),
  speechOf('es', { ...spanishWords, ...spanishFindingWords }),
  speechOf('fr', { ...frenchWords, ...frenchFindingWords }),
  speechOf('ar', { ...arabicWords, ...arabicFindingWords }),
]

describe.each(SPEECHES)('findings in $language', (speech) => {
  const sentences = all.map(({ agreement, finding }) => findingWords(finding.found, indexAgreement(agreement, speech)))

  test('are whole sentences with nothing left open', () => {
    expect(sentences.filter((words) => !/[.?؟]$/.test(words))).toEqual([])
    expect(sentences.filter((words) => LEFT_OPEN.test(words) || words.includes('`'))).toEqual([])
  })

  test('hold no English but names and quoted words', () => {
    const left = all.flatMap(({ agreement }, at) => {
      const words = withoutNames(sentences[at] ?? '', agreement)
      return /[A-Za-z]/.test(words) ? [words] : []
    })
    // Languages in Latin letters are read by people; here it is enough that nothing was told by the English messages.
    if (speech.language === 'ru' || speech.language === 'ar') expect(left).toEqual([])
    else expect(sentences.filter((words, at) => speech !== english && words === tell(at, english))).toEqual([])
  })
})

function tell(at: number, speech: Speech): string {
  const { agreement, finding } = all[at] ?? {}
  return agreement === undefined || finding === undefined
    ? ''
    : findingWords(finding.found, indexAgreement(agreement, speech))
}

/** A sentence without what stands in quotation marks and without names, which every language has as they are. */
function withoutNames(sentence: string, { parties, instrument }: Agreement): string {
  let words = sentence
  for (let before = ''; before !== words; ) {
    before = words
    words = words.replace(/«[^«»]*»/g, '')
  }
  const names = [...parties.map(({ name }) => name), ...instrument.texts.map(({ publisher }) => publisher)]
  // A name that begins a sentence begins with a capital.
  return [...names, ...names.map(capitalised)]
    .sort((a, b) => b.length - a.length)
    .reduce((left, name) => left.replaceAll(name, ''), words)
}
