import type { Whence } from '#app/intake/intake-item'
import type { IntakeReport, TakenDocument } from '#app/intake/intake-report'
import type { Unread } from '#app/ports'
import type { Problem } from '#app/problems/problem'
import type { ImportedFile } from '#app/workspace/import-file'
import { err, ok, type Result } from '#base/result'
import type { Finished, Invocation } from '#cli/command'
import { complain } from '#cli/complain'
import type { Imported } from '#cli/intake/imported'
import { present } from '#cli/present'

// Beyond this many, counts tell more than lines.
const mostLines = 20

/** Tells what was taken, what was skipped and why; fails where a named file was not taken. */
export function tellImported({ files, failed, report }: Imported, { terminal }: Invocation): Result<Finished, Problem> {
  const documents = report === undefined ? [] : report.documents.map(toImportedFile)
  const imported = [...files, ...documents]
  const refused = report?.refusals.map(({ problem, ...whence }) => ({ ...whence, ...briefOf(problem) })) ?? []
  if (imported.length > 0 || (report !== undefined && failed.length === 0)) {
    present(terminal, {
      json: () => ({ imported, ...(report === undefined ? {} : { report: { ...countsOf(report), refused } }) }),
      lines: () => [...imported, ...refused],
      text: () => importedText({ imported, failed }, report).join('\n'),
    })
  }
  const [first, ...others] = failed
  for (const problem of others) complain(terminal, problem)
  return first === undefined ? ok({ exitCode: 0 }) : err(first)
}

function toImportedFile({ from, locator, id, fresh, unread }: TakenDocument): ImportedFile {
  const added = [`document \`${id}\``, ...(unread ?? []).map(unreadWords)].join('; ')
  const words = fresh ? added : `document \`${id}\` stands there already`
  const place = locator === '' ? {} : { locator }
  return { file: from, ...place, kind: 'document', id, added: fresh ? 1 : 0, words }
}

function unreadWords(unread: Unread): string {
  if (unread.kind === 'language') return `not read: its language is \`${unread.what}\``
  return `${unread.characters} characters are not read: they stand behind \`<${unread.what}>\`, which has no end`
}

function briefOf({ code, message }: Problem): Pick<Problem, 'code' | 'message'> {
  return { code, message }
}

function countsOf({ taken, alreadyThere, skipped, bytes, forms, reasons }: IntakeReport): Partial<IntakeReport> {
  return { taken, alreadyThere, skipped, bytes, forms, reasons }
}

/** What is told beside the counts. */
interface Told {
  readonly imported: readonly ImportedFile[]
  readonly failed: readonly Problem[]
}

function importedText(told: Told, report: IntakeReport | undefined): readonly string[] {
  const { imported } = told
  const isMany = imported.length > mostLines
  const shown = isMany ? imported.filter(({ kind }) => kind !== 'document') : imported
  const lines = shown.map(({ file, locator, words }) => `${placeOf(file, locator)}: ${words}`)
  return report === undefined || isPlain(report, told) ? lines : [...lines, ...summaryOf(report)]
}

// What failed the command is told as problems; what more there is to tell are rows, parts, and files in folders.
function isPlain({ refusals }: IntakeReport, { imported, failed }: Told): boolean {
  return refusals.every(({ problem }) => failed.includes(problem)) && imported.length <= mostLines
}

function summaryOf({
  documents,
  taken,
  alreadyThere,
  skipped,
  bytes,
  reasons,
  refusals,
}: IntakeReport): readonly string[] {
  const megabytes = (bytes / 1_000_000).toFixed(1)
  const counts = `${taken} taken, ${alreadyThere} there already, ${skipped} skipped; ${megabytes} MB looked at`
  const why = Object.entries(reasons).map(([code, count]) => `  ${count} ${code}`)
  const shown = refusals
    .slice(0, mostLines)
    .map(({ problem, ...whence }) => `  ${whenceOf(whence)}: ${problem.message}`)
  const rest =
    skipped > shown.length ? [`  and ${skipped - shown.length} more: \`--json\` lists the first thousand`] : []
  const told = skipped === 0 ? [] : ['Skipped, by reason:', ...why, 'Skipped:', ...shown, ...rest]
  // With few documents it stands beside each.
  return documents.length > mostLines ? [counts, ...told, ...notReadIn(documents)] : [counts, ...told]
}

function notReadIn(documents: IntakeReport['documents']): readonly string[] {
  const partly = documents.filter(({ unread }) => unread !== undefined)
  if (partly.length === 0) return []
  const shown = partly
    .slice(0, mostLines)
    .map(({ unread = [], ...whence }) => `  ${whenceOf(whence)}: ${unread.map(unreadWords).join('; ')}`)
  const rest = partly.length > shown.length ? [`  and ${partly.length - shown.length} more`] : []
  return ['Taken, and not read in whole:', ...shown, ...rest]
}

function whenceOf({ from, locator }: Whence): string {
  return placeOf(from, locator)
}

function placeOf(from: string, locator: string | undefined): string {
  return locator === undefined || locator === '' ? from : `${from} (${locator})`
}
