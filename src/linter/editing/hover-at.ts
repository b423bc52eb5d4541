import type { Span } from '#base/span'
import type { FileMark } from '#linter/editing/check-file'
import { contextAt } from '#linter/editing/context-at'
import { propertiesOf, schemasAt, unfold } from '#linter/editing/schema-at'
import type { JsonSchema } from '#model/codec/json-schema'
import type { Rule } from '#linter/rule'
import { ruleNamed } from '#linter/rules/registry'

/** What is shown about a place of an agreement file, in Markdown, and which words it is about. */
export interface Hover extends Span {
  readonly markdown: string
}

/** What the marks at an offset mean, each finding with the page of its rule; else what the field there is for. */
export function hoverAt(text: string, offset: number, marks: readonly FileMark[]): Hover | undefined {
  const here = marks.filter((mark) => mark.from <= offset && offset <= mark.to)
  const [first] = here
  if (first !== undefined) return { from: first.from, to: first.to, markdown: here.map(markWords).join('\n\n---\n\n') }
  return fieldAt(text, offset)
}

function markWords({ message, rule }: FileMark): string {
  const page = rule === undefined ? undefined : ruleNamed(rule)
  return page === undefined ? message : `${message}\n\n${ruleWords(page)}`
}

function ruleWords({ name, doc, baseRate }: Rule): string {
  return [
    `**${name}** finds ${doc.finds}.`,
    `**Why it matters:** ${doc.matters}.`,
    `**Ask:** ${doc.question}`,
    `**A real case:** ${doc.realCase}.`,
    ...(baseRate === undefined ? [] : [`**How common:** ${baseRate}.`]),
    `*Sources: ${doc.sources.join('; ')}*`,
  ].join('\n\n')
}

function fieldAt(text: string, offset: number): Hover | undefined {
  const { from, to } = wordAround(text, offset)
  const word = text.slice(from, to)
  const place = contextAt(text, from)
  if (word === '' || text.charAt(to) !== ':' || place.writes !== 'field') return undefined
  const known = schemasAt(place.path, place.siblings).map((schema) => propertiesOf(schema)[word])
  const fields = known.filter((field) => field !== undefined)
  const says = fields.map(descriptionIn).find((words) => words !== undefined)
  return says === undefined ? undefined : { from, to, markdown: `**${word}**: ${says}` }
}

const WORD = /[^\s:{}[\],"']/

function wordAround(text: string, offset: number): Span {
  let [from, to] = [offset, offset]
  while (from > 0 && WORD.test(text.charAt(from - 1))) from -= 1
  while (to < text.length && WORD.test(text.charAt(to))) to += 1
  return { from, to }
}

function descriptionIn(schema: JsonSchema): string | undefined {
  const says = schema['description'] ?? unfold(schema)[0]?.['description']
  return typeof says === 'string' ? says : undefined
}
