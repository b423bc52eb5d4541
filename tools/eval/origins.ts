// npm run eval -- origins: precision and recall of origins on copies whose source is known, and what is joined among
// reports that are not copies of each other.
import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { z } from 'zod'
import { findCopies, type TextToCompare } from '#evidence/find-copies'
import { findTranslations } from '#evidence/find-translations'
import { copyKinds, makeCopy } from '#testing/copies/make-copy'
import { type Dice, diceOf } from '#testing/copies/dice'
import { planOther, planReport, reportLanguages, writeInLanguage } from '#testing/copies/write-in-language'
import { writeReport } from '#testing/copies/write-report'
import type { EvalLine, EvalOptions } from '../eval.ts'
import { scorePairs } from './score-pairs.ts'

const REPORTS = 300
const COPIES_EACH = 5
const SEED = 20_201_110
const CORPORA = ['timebank/docs.jsonl', 'aquaint/docs.jsonl', 'polnear/dev.jsonl', 'polnear/train.jsonl'] as const

/** One line for invented reports, and two for each corpus: copies made of its texts, and its texts as they are. */
export function evaluate({ corpus, corporaFolder, show }: EvalOptions): readonly EvalLine[] {
  if (corpus !== undefined) return evaluateCorpus(corpus, show)
  const dice = diceOf(SEED)
  const invented = Array.from({ length: REPORTS }, () => writeReport(dice))
  const files = CORPORA.map((name) => join(corporaFolder, name)).filter((file) => existsSync(file))
  return [
    evaluateCopies('invented reports', invented, dice),
    evaluateTranslations(diceOf(SEED)),
    ...files.flatMap((file) => evaluateCorpus(file, show)),
  ]
}

/**
 * Translations among invented reports in three languages: each report with two translations (cut, turned round, names
 * bent by case), and beside it another report in each language of the same day and places.
 */
function evaluateTranslations(dice: Dice): EvalLine {
  const texts = Array.from({ length: REPORTS }, (_, at) => toTranslated(at, dice)).flat()
  const pairs = findTranslations(texts)
  const familyOf = (id: string): string => id.slice(0, id.indexOf(' '))
  const ids = texts.map(({ id }) => id)
  return {
    task: 'origins',
    corpus: 'translations of invented reports',
    documents: texts.length,
    items: REPORTS,
    ...scorePairs(ids, pairs, familyOf),
  }
}

function toTranslated(at: number, dice: Dice): readonly TextToCompare[] {
  const plan = planReport(dice)
  const translated = reportLanguages.map((language) => {
    return { id: `${at} ${language}`, text: writeInLanguage(plan, language, language === 'en' ? undefined : dice) }
  })
  // Each of the others is a family of its own.
  const others = reportLanguages.map((language) => {
    return { id: `${at}${language} other`, text: writeInLanguage(planOther(plan, dice), language) }
  })
  return [...translated, ...others]
}

function evaluateCorpus(file: string, show: string | undefined): readonly EvalLine[] {
  const name = file.split('/').slice(-2).join('/')
  const documents = readTexts(file)
  const texts = documents.map(({ text }) => text)
  return [evaluateCopies(`copies of ${name}`, texts, diceOf(SEED)), evaluateDistinct(name, documents, show)]
}

function evaluateCopies(corpus: string, reports: readonly string[], dice: Dice): EvalLine {
  const texts = reports.flatMap((report, at) => toFamily(report, at, dice))
  const { pairs, comparisons } = findCopies(texts)
  const familyOf = (id: string): string => id.slice(0, id.indexOf(' '))
  const { precision, recall, missedByKind } = scorePairs(
    texts.map(({ id }) => id),
    pairs,
    familyOf,
  )
  return {
    task: 'origins',
    corpus,
    documents: texts.length,
    items: reports.length,
    precision,
    recall,
    comparisonsEach: comparisons / texts.length,
    missedByKind,
  }
}

function toFamily(report: string, at: number, dice: Dice): readonly TextToCompare[] {
  const copies = Array.from({ length: COPIES_EACH }, (_, copy) => {
    const kind = copyKinds[copy % copyKinds.length] ?? 'cut'
    return { id: `${at} ${kind}`, text: makeCopy(report, kind, dice) }
  })
  return [{ id: `${at} original`, text: report }, ...copies]
}

function evaluateDistinct(corpus: string, texts: readonly TextToCompare[], show: string | undefined): EvalLine {
  const { pairs, comparisons } = findCopies(texts)
  if (show === 'misses') {
    for (const { a, b, share } of pairs)
      process.stderr.write(`${basename(corpus)}: ${a} and ${b}, ${share.toFixed(2)}\n`)
  }
  return {
    task: 'origins',
    corpus: `${corpus} as it is`,
    documents: texts.length,
    items: texts.length,
    joinedPairs: pairs.length,
    comparisonsEach: comparisons / Math.max(1, texts.length),
  }
}

const line = z.object({ id: z.string(), text: z.string(), dct: z.string().optional() })

function readTexts(file: string): readonly TextToCompare[] {
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines
    .filter((each) => each.trim() !== '')
    .map((each) => {
      const { id, text, dct } = line.parse(JSON.parse(each))
      const publishedAt = Date.parse(dct ?? /\d{4}-\d{2}-\d{2}/.exec(id)?.[0] ?? '')
      return { id, text, ...(!Number.isNaN(publishedAt) && { publishedAt }) }
    })
}
