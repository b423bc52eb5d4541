import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runCommand } from '../check/run-command.ts'
import type { TrackedFile } from '../tidy/tracked-files.ts'

/** A command in a guide, and the lines that the guide says it prints. */
export interface Example {
  readonly line: number
  readonly command: string
  readonly prints: readonly string[]
}

const prompt = '$ npm run -s servanda -- '

/**
 * The examples of a guide: fenced blocks marked `console`, a prompt line and what is printed. A line of three dots
 * stands for any number of lines.
 */
export function examplesOf(text: string): readonly Example[] {
  const examples: { line: number; command: string; prints: string[] }[] = []
  let inside = false
  for (const [index, line] of text.split('\n').entries()) {
    if (line.startsWith('```')) inside = line === '```console'
    else if (inside && line.startsWith(prompt)) {
      examples.push({ line: index + 1, command: line.slice(prompt.length), prints: [] })
    } else if (inside) examples.at(-1)?.prints.push(line)
  }
  return examples
}

/** Runs every example of a page in order, in one workspace, from the sources. */
export async function runExamples({ path, text }: Pick<TrackedFile, 'path' | 'text'>): Promise<readonly string[]> {
  const workspace = mkdtempSync(join(tmpdir(), 'servanda-guide-'))
  const problems: string[] = []
  for (const example of examplesOf(text())) {
    const words = ['sh', '-c', `node --conditions=source src/cli/main.ts ${example.command} 2>/dev/null`]
    const { code, output } = await runCommand(words, { SERVANDA_DATA: workspace })
    const where = `${path}:${example.line}`
    if (code !== 0 && code !== 6) problems.push(`${where}: \`${example.command}\` ended with ${code}`)
    else if (example.prints.length > 0 && !agrees(output, example.prints)) {
      problems.push(`${where}: \`${example.command}\` prints something else:\n${output}`)
    }
  }
  rmSync(workspace, { recursive: true, force: true })
  return problems
}

/** Whether what was printed is what the guide shows, line by line; `...` stands for any lines. */
export function agrees(printed: string, shown: readonly string[]): boolean {
  const pattern = shown.map((line) => (line.trim() === '...' ? '(?:.*\\n)*?' : `${escape(line.trimEnd())}[ \\t]*\\n`))
  return new RegExp(`^${pattern.join('')}$`).test(`${printed.trimEnd()}\n`)
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
