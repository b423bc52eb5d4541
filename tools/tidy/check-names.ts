import { basename, dirname } from 'node:path'
import type { TrackedFile } from './tracked-files.ts'

// Names that a tool, or everybody's habit, asks for.
const known = /^(README|ARCHITECTURE|GLOSSARY|STYLE|CONTRIBUTING|SECURITY|CHANGELOG|LICENSE|LICENCES|NOTICE)(\.md)?$/
const kebab = /^\.?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/
const vague = /(^|-)(manager|helper|helpers|utils?|services?|data|infos?|misc)(-|\.|$)/
// A language tag is written as the standard writes it: zh-Hant, sr-Latn.
const languageTag = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/

/** Files and folders are kebab-case; code is not named after a vague word. */
export function checkNames(files: readonly Pick<TrackedFile, 'path'>[]): readonly string[] {
  const folders = new Set(files.flatMap(({ path }) => foldersOf(path)))
  return [
    ...files.filter(({ path }) => !isKebab(basename(path))).map(({ path }) => `name is not kebab-case: ${path}`),
    ...[...folders]
      .filter((folder) => !isKebab(basename(folder)))
      .map((folder) => `name is not kebab-case: ${folder}/`),
    ...files
      .filter(({ path }) => /^(src|tools|e2e)\/.*\.(tsx?|mjs)$/.test(path) && vague.test(basename(path)))
      .map(({ path }) => `a vague name; say what it does: ${path}`),
  ]
}

function foldersOf(path: string): readonly string[] {
  const folder = dirname(path)
  return folder === '.' ? [] : [folder, ...foldersOf(folder)]
}

function isKebab(name: string): boolean {
  return known.test(name) || kebab.test(name) || languageTag.test(name)
}
