import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { textLimits } from '#adapters/text/text-limits'

test('the guide to deployment states the limits that hold', () => {
  const guide = readFileSync(new URL('../../../docs/guide/deployment.md', import.meta.url), 'utf8')
  const {
    fileBytes,
    textBytes,
    htmlBytes,
    elements,
    depth,
    pages,
    unpackedBytes,
    parts,
    textLength,
    timeMs,
    memoryMb,
  } = textLimits
  const words = (number: number): string => number.toLocaleString('en-US')
  for (const row of [
    `| file | ${fileBytes / 1e6} MB |`,
    `| plain text | ${textBytes / 1e6} MB |`,
    `| HTML page | ${htmlBytes / 1e6} MB, ${words(elements)} elements, ${depth} deep |`,
    `| PDF | ${words(pages)} pages |`,
    `| DOCX | ${unpackedBytes / 1e6} MB and ${words(parts)} parts when unpacked |`,
    `| text that comes out | ${textLength / 1e6} million letters |`,
    `| time and memory for HTML, PDF and DOCX | ${timeMs / 1000} seconds, ${memoryMb} MB |`,
  ]) {
    expect(guide).toContain(row)
  }
})
