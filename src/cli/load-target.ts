import type { LoadedAgreement } from '#app/agreements/loaded-agreement'
import type { Problem } from '#app/problems/problem'
import { err, type Result } from '#base/result'
import { filePorts } from '#cli/open-ports'
import type { Options } from '#cli/options'
import { withWorkspace } from '#cli/with-workspace'

const AGREEMENT_FILE = 'agreement.yaml'
const RECORD_FILE = 'record.yaml'

/**
 * What a person means by an agreement on the command line: a file, a folder that holds `agreement.yaml` (and
 * `record.yaml`), or the id of an agreement in the workspace. Record files go with a file only.
 */
export async function loadTarget(
  name: string,
  records: readonly string[],
  options: Options,
): Promise<Result<LoadedAgreement, Problem>> {
  const { loadCaseFiles } = await import('#app/agreements/load-case-files')
  const inside = await filePorts.files.list(name)
  if (inside.includes(AGREEMENT_FILE)) {
    const beside = records.length === 0 && inside.includes(RECORD_FILE) ? [`${name}/${RECORD_FILE}`] : records
    return loadCaseFiles(filePorts, `${name}/${AGREEMENT_FILE}`, beside)
  }
  if (isFileName(name)) return loadCaseFiles(filePorts, name, records)
  if (records.length > 0) return err(recordsWithId(name))
  return loadKept(name, options)
}

/** Each name on the command line as an agreement; the first one that fails ends it. */
export async function loadTargets(
  names: readonly string[],
  options: Options,
): Promise<Result<readonly LoadedAgreement[], Problem>> {
  const loaded: LoadedAgreement[] = []
  for (const name of names) {
    const target = await loadTarget(name, [], options)
    if (!target.ok) return target
    loaded.push(target.value)
  }
  return { ok: true, value: loaded }
}

async function loadKept(id: string, options: Options): Promise<Result<LoadedAgreement, Problem>> {
  const { loadAgreement } = await import('#app/agreements/load-agreement')
  const loaded = await withWorkspace(options, { doing: 'servanda' }, (ports) => loadAgreement(ports, id, 'workspace'))
  return loaded.ok ? loaded : err(withHint(loaded.error, id))
}

function isFileName(name: string): boolean {
  return name === '-' || /[/\\]|\.[a-z]{1,6}$/i.test(name)
}

function recordsWithId(name: string): Problem {
  const message = `\`${name}\` is an id, and record files go with an agreement file: name the file, or import the record first`
  return { kind: 'usage', code: 'records-with-id', message }
}

function withHint(problem: Problem, name: string): Problem {
  if (problem.code !== 'no-workspace') return problem
  const message = `\`${name}\` is no file here, and as an id it needs a workspace: ${problem.message}`
  return { ...problem, message }
}
