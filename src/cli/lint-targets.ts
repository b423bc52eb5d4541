import type { Linted } from '#app/findings/linted'
import type { Problem } from '#app/problems/problem'
import { ok, type Result } from '#base/result'
import type { Invocation } from '#cli/command'
import { loadTarget } from '#cli/load-target'
import { filePorts } from '#cli/open-ports'
import { programFolders } from '#cli/program-folders'

/** Lints what is named: agreement files and agreements of the workspace as they are modelled, everything else as read. */
export async function lintTargets({
  words,
  options,
  terminal,
}: Invocation): Promise<Result<readonly Linted[], Problem>> {
  const linted: Linted[] = []
  for (const name of words) {
    if (words.length > 1 && terminal.watched) terminal.say(`checking ${name}`)
    const one = isText(name) || options.flag('text') ? await lintText(name, options) : await lintModelled(name, options)
    if (!one.ok) return one
    linted.push(one.value)
  }
  return ok(linted)
}

/** A file that is no agreement file by its ending: a draft in words. */
function isText(name: string): boolean {
  return /\.(?:txt|md|markdown|html?|pdf|docx)$/i.test(name)
}

async function lintModelled(name: string, options: Invocation['options']): Promise<Result<Linted, Problem>> {
  const loaded = await loadTarget(name, [], options)
  if (!loaded.ok) return loaded
  const { lintedAgreement } = await import('#app/findings/linted')
  return lintedAgreement(loaded.value, options.list('rule'))
}

async function lintText(path: string, options: Invocation['options']): Promise<Result<Linted, Problem>> {
  const { createTextExtractor } = await import('#adapters/text/create-text-extractor')
  const { loadReaderNames } = await import('#app/readings/load-reader-names')
  const { lintTextFile } = await import('#app/findings/lint-text-file')
  const { lintedText } = await import('#app/findings/linted')
  const { dayAt, UTC } = await import('#time/zone')
  const ports = { files: filePorts.files, extractor: createTextExtractor() }
  const names = await loadReaderNames(ports, programFolders.gazetteer, undefined)
  const today = dayAt(filePorts.clock.now(), UTC)
  const found = await lintTextFile(ports, path, {
    ruleNames: options.list('rule'),
    names,
    today,
    kind: options.text('kind'),
  })
  return found.ok ? ok(lintedText(found.value)) : found
}
