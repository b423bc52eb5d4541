import type { ReadFile } from '#app/readings/read-file'
import type { Terminal } from '#cli/terminal'
import { formatTable } from '#cli/text/table'
import { wrapped } from '#cli/text/width'

type Item = ReadFile['reading']['items'][number]

/** What a text says, as a person reads it: what kind of text, then norms, claims, gaps; names and dates last. */
export function readingText({ file, reading }: ReadFile, showFile: boolean, terminal: Terminal): string {
  const { document, items } = reading
  const { bold, dim } = terminal.colours
  const heading = [
    ...(showFile ? [bold(file)] : []),
    ...wrapped(documentWords(document), terminal.width),
    ...(document.complete
      ? []
      : wrapped(`The text is incomplete: ${document.incompleteBecause ?? 'it breaks off'}.`, terminal.width)),
    ...document.notes.flatMap((note) => wrapped(note, terminal.width).map((line) => dim(line))),
  ]
  const tables = GROUPS.flatMap(({ title, kinds }) => {
    const found = items.filter((item) => kinds.includes(item.kind))
    const linked = document.agreement !== undefined
    return found.length === 0 ? [] : [`${bold(`${title} (${found.length})`)}\n${itemsText(found, linked, terminal)}`]
  })
  const rest = items.filter((item) => !GROUPS.some(({ kinds }) => kinds.includes(item.kind)))
  const tail = rest.length === 0 ? [] : [dim(restWords(rest))]
  return [heading.join('\n'), ...tables, ...tail].join('\n\n')
}

const GROUPS: readonly { readonly title: string; readonly kinds: readonly string[] }[] = [
  { title: 'Norms', kinds: ['obligation', 'prohibition', 'permission', 'power', 'guarantee', 'consequence'] },
  { title: 'Amendments', kinds: ['amendment'] },
  { title: 'Claims', kinds: ['claim'] },
  { title: 'Gaps', kinds: ['gap'] },
]

function documentWords({
  kind,
  language,
  published,
  publishedBecause,
  title,
}: ReadFile['reading']['document']): string {
  const name = title === undefined ? '' : `"${title}": `
  const date = published === undefined ? 'its date of publication is not known' : `published on ${published}`
  const because = publishedBecause === undefined ? '' : ` (${publishedBecause})`
  return `${name}${kind === 'instrument' ? 'an instrument' : 'a report'} in ${language}, ${date}${because}.`
}

function itemsText(items: readonly Item[], linked: boolean, { colours, width }: Terminal): string {
  return formatTable(
    [
      { heading: 'what', share: 1, least: 12 },
      { heading: 'who', share: 2, least: 14 },
      { heading: 'by when', share: 1, least: 10 },
      ...(linked ? [{ heading: 'bears on', share: 1, least: 12 }] : []),
      { heading: 'words', share: 4, least: 24, paint: (text: string) => colours.dim(text) },
    ],
    items.map((item) => [
      whatOf(item),
      whoOf(item),
      whenOf(item),
      ...(linked ? [linkWords(item)] : []),
      `"${item.quote}"`,
    ]),
    width,
    (text) => colours.dim(text),
  )
}

/** The norm that stands out with how sure that is; several that fit alike as a question. */
function linkWords({ norm, bearsOn = [] }: Item): string {
  const [first] = bearsOn
  if (first === undefined) return ''
  return norm === undefined
    ? `${bearsOn.map((link) => link.norm).join(' or ')}?`
    : `${norm} (${Math.round(first.sure * 100)}%)`
}

function whatOf(item: Item): string {
  switch (item.kind) {
    case 'claim':
      return item.standing
    case 'gap':
      return `no ${item.gap}`
    case 'amendment':
      return item.changes
    case 'time':
    case 'party':
    case 'place':
    case 'quantity':
      return item.kind
    default:
      return `${item.kind}${item.basis.kind === 'opinion' ? ' (opinion)' : ''}`
  }
}

function whoOf(item: Item): string {
  switch (item.kind) {
    case 'claim':
      return item.speakers.length === 0 ? 'the text itself' : item.speakers.map(speakerWords).join(' > ')
    case 'amendment':
      return item.grantedBy?.said ?? item.askedBy?.said ?? ''
    case 'obligation':
    case 'prohibition':
    case 'permission':
    case 'power':
    case 'guarantee':
    case 'consequence':
      return partiesOf(item)
    default:
      return ''
  }
}

type NormItem = Extract<Item, { readonly actionSaid: string }>

function partiesOf({ bearer, bearers, guarantor, counterparty, place }: NormItem): string {
  const to = nameOf(counterparty)
  const at = nameOf(place)
  const who = bearers?.map(nameOf).join(', ') ?? nameOf(bearer ?? guarantor)
  return `${who ?? 'nobody named'}${to === undefined ? '' : ` → ${to}`}${at === undefined ? '' : ` (${at})`}`
}

function nameOf(named: { readonly said: string; readonly name?: string } | undefined): string | undefined {
  return named?.name ?? named?.said
}

function whenOf(item: Item): string {
  if (!('deadline' in item) || item.deadline === undefined) return ''
  const { meant, value, said, anchor } = item.deadline
  if (meant !== undefined) return meant.deadline
  if (/^\d{4}/.test(value)) return value.replace('T', ' ')
  return anchor.said === undefined || said.includes(anchor.said) ? said : `${said} from ${anchor.said}`
}

function speakerWords({ name, named, office, pastOffice }: SpeakerOf<Item>): string {
  const post = office ?? (pastOffice === undefined ? undefined : `former ${pastOffice}`)
  return `${name}${post === undefined ? '' : `, ${post}`}${named ? '' : ' (unnamed)'}`
}

type SpeakerOf<T> = T extends { readonly speakers: readonly (infer S)[] } ? S : never

function restWords(items: readonly Item[]): string {
  const count = (kind: string): number => items.filter((item) => item.kind === kind).length
  const words = [
    [count('time'), 'time', 'times'],
    [count('party'), 'party', 'parties'],
    [count('place'), 'place', 'places'],
    [count('quantity'), 'quantity', 'quantities'],
  ] as const
  const found = words
    .filter(([number]) => number > 0)
    .map(([number, one, several]) => `${number} ${number === 1 ? one : several}`)
  return `Beside these: ${found.join(', ')} (all with their spans in --json).`
}
