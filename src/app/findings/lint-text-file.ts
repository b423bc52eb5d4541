import { checkDraftable } from '#app/drafting/check-draftable'
import { lintReading, type TextFindings } from '#app/findings/lint-reading'
import { findRule } from '#app/findings/find-rule'
import type { Ports } from '#app/ports'
import type { Problem } from '#app/problems/problem'
import type { ReaderNames } from '#app/readings/load-reader-names'
import { readFile, type ReadFile } from '#app/readings/read-file'
import { readText } from '#app/readings/read-text'
import { err, ok, type Result } from '#base/result'
import type { Reading } from '#reader/reading'
import type { Day } from '#time/calendar-date'

/** What a text file leaves open, with its text for lines and columns. */
export interface TextFileFindings extends TextFindings {
  readonly file: string
  readonly text: string
  /** What a person should know before trusting it: that the text reads as a report, or breaks off. */
  readonly notes: readonly string[]
}

/** What to look for, and what is known beside the text. */
export interface TextLintWishes {
  readonly ruleNames: readonly string[]
  readonly names: ReaderNames
  readonly today: Day
  /** `instrument` where a person says that it is one; absent: found out from the text. */
  readonly kind?: string | undefined
}

/** Reads a draft in any form that we open, and lints what was read. */
export async function lintTextFile(
  ports: Pick<Ports, 'files' | 'extractor'>,
  path: string,
  { ruleNames, names, today, kind }: TextLintWishes,
): Promise<Result<TextFileFindings, Problem>> {
  for (const name of ruleNames) {
    const rule = findRule(name)
    if (!rule.ok) return rule
  }
  const read = await readFile(ports, path, { kind, names })
  if (!read.ok) return read
  const { file, text, reading } = asDraft(read.value, names)
  const draftable = checkDraftable(reading, file)
  if (!draftable.ok) return draftable
  if (reading.document.kind === 'report') return err(readsAsReport(file, reading.document.kindBecause))
  const found = lintReading({ text, name: file, reading, day: today }, ruleNames)
  return ok({ ...found, file, text, notes: notesOf(found, reading.document) })
}

/**
 * Who lints a text takes it for a draft. One that binds far more than it quotes is read as one, whatever its style:
 * short understandings in "will" and in lists look like news to the reader.
 */
function asDraft(read: ReadFile, names: ReaderNames): ReadFile {
  const { text, file, reading } = read
  if (reading.document.kind === 'instrument') return read
  const again = readText({ text, name: file, kind: 'instrument', names })
  if (!again.ok) return read
  const binding = again.value.items.filter(({ kind }) => BINDS.has(kind)).length
  return binding > reading.items.filter(isSpoken).length * 2 ? { ...read, reading: again.value } : read
}

const BINDS: ReadonlySet<string> = new Set(['obligation', 'prohibition', 'power', 'guarantee'])

function isSpoken(item: Reading['items'][number]): boolean {
  return item.kind === 'claim' && item.speakers.length > 0
}

function readsAsReport(file: string, because: string): Problem {
  const message = `\`${file}\` reads as a report and not as an agreement (${because}): name the text of the agreement, or say \`--kind instrument\` if this is one`
  return { kind: 'invalid-input', code: 'reads-as-report', message }
}

interface AboutText {
  readonly complete: boolean
  readonly incompleteBecause?: string
}

function notesOf({ agreement, isDated }: TextFindings, { complete, incompleteBecause }: AboutText): readonly string[] {
  const open = agreement.provisions.filter(({ coverage }) => coverage.kind === 'open').map(({ number }) => number)
  return [
    'read by rule and reviewed by nobody: each finding says how sure its reading is',
    ...(agreement.norms.length === 0 ? ['no norm was read: is this the text of an agreement?'] : []),
    ...(open.length === 0 ? [] : [`nothing was read in provisions that seem to bind: ${open.slice(0, 12).join(', ')}`]),
    ...(complete ? [] : [`the text breaks off: ${incompleteBecause ?? 'its end is missing'}`]),
    ...(isDated ? [] : ['no day of signature was read: days after it are counted from today']),
  ]
}
