import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { runIn } from '../check/run-command.ts'
import type { TrackedFile } from '../tidy/tracked-files.ts'

/** A command in a guide, and the lines that the guide says it prints. */
export interface Example {
  readonly line: number
  readonly command: string
  readonly prints: readonly string[]
}

/** A file that a guide shows, named after the language of its block: ```yaml bridge.yaml */
export interface ShownFile {
  readonly name: string
  readonly text: string
}

/** What of a guide can be run. */
export interface Runnable {
  readonly files: readonly ShownFile[]
  readonly examples: readonly Example[]
}

const prompt = '$ npm run -s servanda -- '
const root = process.cwd()

/**
 * The files and examples of a guide. Examples stand in blocks marked `console`: a prompt line, then what is printed. A
 * line of three dots stands for any number of lines.
 */
export function runnableOf(text: string): Runnable {
  const files: ShownFile[] = []
  const examples: Example[] = []
  for (const block of text.matchAll(/^```(\w+)(?: (\S+))?\n([\s\S]*?)^```$/gm)) {
    const [, language, name, body = ''] = block
    if (name !== undefined) files.push({ name, text: body })
    else if (language === 'console') {
      const firstLine = text.slice(0, block.index).split('\n').length + 1
      examples.push(...examplesOf(body.trimEnd().split('\n'), firstLine))
    }
  }
  return { files, examples }
}

function examplesOf(lines: readonly string[], firstLine: number): readonly Example[] {
  const examples: { line: number; command: string; prints: string[] }[] = []
  for (const [index, line] of lines.entries()) {
    if (line.startsWith(prompt)) {
      examples.push({ line: firstLine + index, command: line.slice(prompt.length), prints: [] })
    } else examples.at(-1)?.prints.push(line)
  }
  return examples
}

/** Runs every example of a page in order, in a folder with the files it shows, as it was last built. */
export async function runExamples({ path, text }: Pick<TrackedFile, 'path' | 'text'>): Promise<readonly string[]> {
  const { files, examples } = runnableOf(text())
  if (examples.length === 0) return []
  const folder = mkdtempSync(join(tmpdir(), 'servanda-guide-'))
  // Examples name agreements as a reader in a checkout does.
  symlinkSync(join(root, 'corpus'), join(folder, 'corpus'))
  for (const file of files) writeFileSync(join(folder, basename(file.name)), file.text)
  const problems: string[] = []
  for (const example of examples) problems.push(...(await runExample(folder, path, example)))
  rmSync(folder, { recursive: true, force: true })
  return problems
}

async function runExample(folder: string, path: string, example: Example): Promise<readonly string[]> {
  const program = `node ${join(root, 'dist/cli/main.js')}`
  const { code, output } = await runIn(folder, ['sh', '-c', `${program} ${example.command} 2>said`], {
    SERVANDA_DATA: join(folder, 'workspace'),
  })
  const where = `${path}:${example.line}: \`${example.command}\``
  // 6 means findings or overdue, where the example asks to fail on them.
  if (code !== 0 && code !== 6) return [`${where} ended with ${code}: ${readFileSync(join(folder, 'said'), 'utf8')}`]
  if (example.prints.length === 0 || agrees(output, example.prints)) return []
  return [`${where} prints something else:\n${output}`]
}

/** Whether what was printed is what the guide shows, line by line; `...` stands for any lines. */
export function agrees(printed: string, shown: readonly string[]): boolean {
  const pattern = shown.map((line) => (line.trim() === '...' ? '(?:.*\\n)*?' : `${escape(line.trimEnd())}[ \\t]*\\n`))
  return new RegExp(`^${pattern.join('')}$`).test(`${printed.trimEnd()}\n`)
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
