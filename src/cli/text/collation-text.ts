import { provisionMark } from '#model/instrument/provision-mark'
import type { FileChange, FileCollation } from '#app/collations/collate-files'
import type { Terminal } from '#cli/terminal'
import { behindMark } from '#cli/text/width'

/** Collations as a person reads them: what changes what is owed first, then what is only worded otherwise. */
export function collationText(collations: readonly FileCollation[], terminal: Terminal): string {
  return collations.map((collation) => oneText(collation, terminal)).join('\n\n')
}

function oneText({ first, second, languages, by, changes }: FileCollation, terminal: Terminal): string {
  const effect = changes.filter((change) => change.ofEffect)
  const wording = changes.filter((change) => !change.ofEffect)
  return [
    terminal.colours.bold(`${first} against ${second}`),
    ...(by === 'words' ? [] : [terminal.colours.dim(`${languages.join(' against ')}, by normal forms`)]),
    ...partText('Of effect', effect, terminal),
    ...partText('Only wording', wording, terminal),
    terminal.colours.dim(`${effect.length} of effect, ${wording.length} of wording.`),
  ].join('\n')
}

function partText(title: string, changes: readonly FileChange[], terminal: Terminal): readonly string[] {
  if (changes.length === 0) return []
  return [title, ...changes.flatMap((change) => changeText(change, terminal))]
}

function changeText(
  { provision, kind, first, second, matters, ofEffect }: FileChange,
  { colours, width }: Terminal,
): readonly string[] {
  const place = provision === undefined ? '' : `${provisionMark(provision)}: `
  const words = `${place}${kind}: ${quoted(first.quote)} against ${quoted(second.quote)}`
  return [
    ...behindMark(words, '  - ', width),
    ...(ofEffect ? behindMark(matters, '    ', width).map((line) => colours.dim(line)) : []),
  ]
}

function quoted(words: string): string {
  return words === '' ? 'nothing' : `"${words.replace(/\s+/g, ' ')}"`
}
