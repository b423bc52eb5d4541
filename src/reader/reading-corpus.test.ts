import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readDocument } from '#reader/read-document'
import type { DraftBasis, DraftDeadline, DraftItem, NamedThing, Reading } from '#reader/reading'

// The cases of corpus/reading: prose, a fenced text, and one line for each item that it must give. ACCEPT=1 rewrites
// the lines; whoever accepts answers for the difference.
const FOLDER = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'corpus', 'reading')
const CASE = /^```text([^\n]*)\n([\s\S]*?)\n```\n+```expect([^\n]*)\n([\s\S]*?)```/gm

interface Case {
  readonly options: ReadonlyMap<string, string>
  readonly text: string
  readonly flags: string
  readonly expected: string
}

function casesOf(markdown: string): readonly Case[] {
  return [...markdown.matchAll(CASE)].map((found) => ({
    options: new Map([...(found[1] ?? '').matchAll(/(\w+)=(\S+)/g)].map((pair) => [pair[1] ?? '', pair[2] ?? ''])),
    text: found[2] ?? '',
    flags: (found[3] ?? '').trim(),
    expected: found[4] ?? '',
  }))
}

function read(one: Case): Reading {
  const published = one.options.get('published')
  const kind = one.options.get('kind')
  return readDocument({
    text: one.text,
    ...(published !== undefined && { published }),
    ...((kind === 'report' || kind === 'instrument') && { kind }),
  })
}

/** ` name=value`, or nothing where there is no value. */
function field(name: string, value: string | undefined): string {
  return value === undefined ? '' : ` ${name}=${value}`
}

function quoted(value: string | undefined): string | undefined {
  return value === undefined ? undefined : JSON.stringify(value)
}

function thing(name: string, value: NamedThing | undefined): string {
  if (value === undefined) return ''
  return ` ${name}=${JSON.stringify(value.said)}${value.id === undefined ? '' : `(${value.id})`}`
}

function deadlineField(deadline: DraftDeadline | undefined): string {
  if (deadline === undefined) return ''
  return ` deadline=${deadline.value || JSON.stringify(deadline.said)}/${deadline.edge}/${deadline.anchor.kind}`
}

function basisField(basis: DraftBasis): string {
  return ` basis=${basis.kind}${basis.speaker === undefined ? '' : `:${JSON.stringify(basis.speaker)}`}`
}

function normLine(item: DraftItem): string {
  if (!('conditions' in item)) return ''
  const deadline = item.deadline
  return [
    thing('bearer', item.bearer),
    field('bearers', item.bearers?.map((each) => each.id ?? each.said).join('+')),
    field('mode', item.bearerMode),
    thing('counterparty', item.counterparty),
    ` action=${item.action ?? '?'}`,
    field('place', quoted(item.place?.said)),
    field('quantity', quoted(item.quantity?.said)),
    deadlineField(deadline),
    item.conditions.map((each) => ` ${each.type}=${JSON.stringify(each.said)}`).join(''),
    basisField(item.basis),
    field('strength', item.strength),
    item.follows === undefined ? '' : ' follows',
    item.restates === undefined ? '' : ' restates',
  ].join('')
}

function claimLine(item: DraftItem): string {
  if (item.kind !== 'claim') return ''
  const speakers = item.speakers.map((each) => {
    const office = each.office === undefined ? '' : `, ${each.office}`
    const past = each.pastOffice === undefined ? '' : `, past ${each.pastOffice}`
    return `${each.name}${each.named ? '' : ' (unnamed)'}${office}${past}${each.side === undefined ? '' : ` @${each.side}`}`
  })
  const { about } = item
  return [
    ` ${item.standing} ${item.form}`,
    speakers.length === 0 ? '' : ` speakers=${JSON.stringify(speakers.join(' > '))}`,
    item.hedge === undefined ? '' : ` hedge=${item.hedge.kind}:${JSON.stringify(item.hedge.said)}`,
    thing('bearer', about.bearer),
    thing('counterparty', about.counterparty),
    about.action === undefined ? '' : ` action=${about.action}`,
    about.place === undefined ? '' : ` place=${JSON.stringify(about.place.said)}`,
    about.time === undefined ? '' : ` time=${about.time.value || JSON.stringify(about.time.said)}`,
    field('quantity', quoted(about.quantity?.said)),
    about.parties === undefined ? '' : ` parties=${about.parties.map((each) => each.id ?? each.said).join('+')}`,
  ].join('')
}

function otherLine(item: DraftItem): string {
  switch (item.kind) {
    case 'gap':
      return ` ${item.gap} basis=${item.basis.kind}`
    case 'amendment':
      return ` ${item.changes}${field('to', item.deadline?.value)}${thing('granted', item.grantedBy)}${thing('asked', item.askedBy)}`
    case 'time':
      return ` ${item.type} ${item.value || '(symbolic)'}${after('/', item.edge)} ${item.anchor.kind}`
    case 'party':
      return ` ${item.role}${after(' ', item.linked)}`
    case 'place':
      return ` ${item.feature ?? ''}${after(' ', item.relation)}${after(' ', item.linked)}`
    case 'quantity':
      return ` ${item.value} ${item.unit}`
    default:
      return ''
  }
}

function after(mark: string, value: string | undefined): string {
  return value === undefined ? '' : `${mark}${value}`
}

const PLAIN: ReadonlySet<string> = new Set(['time', 'party', 'place', 'quantity'])

function linesOf(reading: Reading, flags: string): string {
  const { document } = reading
  const head = `document ${document.kind}${document.complete ? '' : ' incomplete'}${document.published === undefined ? '' : ` published=${document.published}`}${document.signed === undefined ? '' : ` signed=${document.signed}`}`
  const shown = reading.items.filter(
    (item) => flags === 'all' || flags.split(',').includes(item.kind) || !PLAIN.has(item.kind),
  )
  const lines = shown.map((item) => {
    const where = item.provision === undefined ? '' : ` §${item.provision}`
    return `${item.kind}${where} ${JSON.stringify(item.quote)}${normLine(item)}${claimLine(item)}${otherLine(item)}`
  })
  return `${[head, ...lines].join('\n')}\n`
}

function accept(file: string): void {
  const markdown = readFileSync(file, 'utf8')
  const rewritten = markdown.replace(CASE, (...found: readonly string[]) => {
    const [whole = '', options = '', text = '', flags = ''] = found
    const one = casesOf(whole)[0]
    return one === undefined
      ? whole
      : `\`\`\`text${options}\n${text}\n\`\`\`\n\n\`\`\`expect${flags}\n${linesOf(read(one), one.flags)}\`\`\``
  })
  writeFileSync(file, rewritten)
}

for (const language of readdirSync(FOLDER)) {
  for (const name of readdirSync(join(FOLDER, language)).filter((each) => each.endsWith('.md'))) {
    const file = join(FOLDER, language, name)
    if (process.env['ACCEPT'] === '1') accept(file)
    describe(`corpus/reading/${language}/${name}`, () => {
      const cases = casesOf(readFileSync(file, 'utf8'))
      it('holds at least one case', () => expect(cases.length).toBeGreaterThan(0))
      cases.forEach((one, index) => {
        it(`reads case ${index + 1} as the file says`, () => {
          const reading = read(one)
          expect(linesOf(reading, one.flags)).toBe(one.expected)
          for (const item of reading.items) expect(one.text.slice(item.span.from, item.span.to)).toBe(item.quote)
        })
      })
    })
  }
}
