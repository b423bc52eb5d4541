import { readdirSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { saidOf } from '#app/problems/with-said'
import { loadSpeech } from '#app/speech/load-speech'
import { LANGUAGES } from '#views/speech/languages'
import { saidByServer } from '#views/words/server-words'
import { toldByServer } from '#views/words/told-by-server'

/** What only the command line meets, in whose terminal everything is English. */
const ONLY_COMMAND_LINE =
  /^src\/(store|app\/(workspace|collations|findings|editing|exports\/export-ledger)|adapters\/(folder-copies|input-files|site-folder)|server\/start-server|time\/(parse-due|english-of)|app\/(publishing\/publish|speech|ledgers)\/?)/
/** Sentences that are made of others, of which each is known by itself. */
const MADE_OF_OTHERS = /^(path|query|body): |^--within|^\{[^{}]*\}$/
/** Functions that are given a sentence. */
const MAKERS = new Set(['textProblem', 'fault', 'failed', 'ClosedNetwork', 'PageTooLarge', 'tooLarge'])

/** What may stand for what is filled in: words, a figure, a sentence of the server. */
const FILLERS = [
  'x',
  '3',
  'nothing new',
  'one fault',
  'a fault',
  'a quotation',
  'an RTF document',
  'answers with 404',
  '`x` is no address of the public internet (x)',
  'if it is yours, allow exactly this address with `feeds add --allow-private`',
  ': look at its address, and whether it is whole',
  ' (x)',
  '',
  'row 3',
  'it',
  'a page',
]

function sentencesIn(path: string): readonly string[] {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true)
  const found: string[] = []
  const take = (node: ts.Expression): void => {
    if (ts.isConditionalExpression(node)) {
      take(node.whenTrue)
      take(node.whenFalse)
    } else if (ts.isStringLiteralLike(node)) found.push(node.text)
    else if (ts.isTemplateExpression(node)) {
      found.push(node.head.text + node.templateSpans.map(({ literal }) => `{}${literal.text}`).join(''))
    }
  }
  const visit = (node: ts.Node): void => {
    const named = (ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node)) && node.name.getText() === 'message'
    if (named && node.initializer !== undefined) take(node.initializer)
    if ((ts.isCallExpression(node) || ts.isNewExpression(node)) && MAKERS.has(node.expression.getText())) {
      for (const argument of node.arguments ?? []) take(argument)
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found.filter((words) => words.includes(' ') && !MADE_OF_OTHERS.test(words))
}

/** Whether a sentence is known with some filling. */
function isKnown(template: string): boolean {
  const whole = FILLERS.some((filler) => saidByServer(template.replaceAll('{}', filler)) !== undefined)
  return (
    whole || FILLERS.some((first) => FILLERS.some((rest) => saidByServer(filled(template, first, rest)) !== undefined))
  )
}

function filled(template: string, last: string, rest: string): string {
  const parts = template.split('{}')
  return parts.map((part, at) => part + (at === parts.length - 1 ? '' : at === parts.length - 2 ? last : rest)).join('')
}

describe('what the server says', () => {
  const files = ['app', 'server', 'adapters', 'store', 'time'].flatMap((layer) =>
    readdirSync(`src/${layer}`, { recursive: true, encoding: 'utf8' })
      .map((file) => `src/${layer}/${file}`)
      .filter((file) => file.endsWith('.ts') && !/\.(test|prop)\./.test(file) && !ONLY_COMMAND_LINE.test(file)),
  )

  it('is known by its shape, sentence by sentence, wherever it is made', () => {
    const unknown = files.flatMap((file) =>
      sentencesIn(file)
        .filter((sentence) => !isKnown(sentence))
        .map((sentence) => `${file}: ${sentence}`),
    )
    expect(unknown).toEqual([])
    expect(files.length).toBeGreaterThan(100)
  })

  it('comes with its key and what fills it, a sentence within as one of its own', () => {
    expect(saidOf('asOf: `01/12/2020` can be read as day-month or month-day: write the date as 2020-12-01')).toEqual({
      said: {
        key: 'ofField',
        values: { field: 'asOf', reason: { key: 'ambiguousDate', values: { words: '01/12/2020' } } },
      },
    })
    expect(saidOf('`a.yaml` has 3 faults and was not taken: mend them all and try again').said?.values).toEqual({
      name: 'a.yaml',
      count: 3,
    })
    expect(saidOf('`a.yaml` has one fault and was not taken: mend it and try again').said?.values).toMatchObject({
      count: 1,
    })
  })

  it.each([
    'words of somebody: which we do not know',
    '`x`: y',
    '',
    `${'`a`: '.repeat(900)}nothing new`,
    'x'.repeat(1_000_000),
  ])('is left alone where it is nothing of ours', (words) => {
    expect(saidOf(words)).toEqual({})
  })

  it('is told in every language, with the words of others as they are', async () => {
    const sentence = '`notes.rtf` is an RTF document, which is not read: save it as DOCX, PDF or text'
    const speeches = await Promise.all(LANGUAGES.map(({ language }) => loadSpeech(language)))
    const told = speeches.map((speech) => toldByServer(sentence, saidByServer(sentence), speech))
    expect(told[0]).toBe(sentence)
    expect(told[1]).toBe('`notes.rtf` — документ RTF, такое не читается: сохраните его как DOCX, PDF или текст')
    expect(new Set(told).size).toBe(LANGUAGES.length)
    for (const words of told) expect(words).toContain('notes.rtf')
  })
})
