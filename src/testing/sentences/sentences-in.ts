import { readdirSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import type { SentenceReader } from '#views/words/sentence-reader'

/** The sources of a folder, tests left out. */
export function sourcesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !/\.(test|prop)\./.test(file))
    .map((file) => `${folder}/${file}`)
}

/**
 * The sentences that a source makes: what is called `message`, and what is given to functions of these names, also behind a dot.
 * What is filled in stands as `{}`.
 */
export function sentencesIn(path: string, makers: readonly string[]): readonly string[] {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true)
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    const named = (ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node)) && node.name.getText() === 'message'
    if (named && node.initializer !== undefined) found.push(...textsOf(node.initializer))
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
      const name = node.expression.getText().split('.').at(-1) ?? ''
      if (makers.includes(name)) found.push(...(node.arguments ?? []).flatMap(textsOf))
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found.filter((words) => words.includes(' '))
}

function textsOf(node: ts.Expression): readonly string[] {
  if (ts.isConditionalExpression(node)) return [...textsOf(node.whenTrue), ...textsOf(node.whenFalse)]
  if (ts.isStringLiteralLike(node)) return [node.text]
  if (!ts.isTemplateExpression(node)) return []
  return [node.head.text + node.templateSpans.map(({ literal }) => `{}${literal.text}`).join('')]
}

/** What may stand for what is filled in: words, a figure, sentences and parts of sentences. */
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
  'give it under x',
  'write one of x',
  'write one of x and the norm',
  'add `decided` or `published`',
  'write lower-case words with hyphens',
  'cannot be the id',
  'number',
]

/** Whether a sentence is known with some filling: one for all places, or one for the last and another for the rest. */
export function isKnownSentence(template: string, read: SentenceReader): boolean {
  const parts = template.split('{}')
  const filled = (last: string, rest: string): string =>
    parts.map((part, at) => part + [rest, last, ''][Math.max(0, at - parts.length + 3)]).join('')
  return FILLERS.some((last) => FILLERS.some((rest) => read(filled(last, rest)) !== undefined))
}
