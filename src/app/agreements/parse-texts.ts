import type { Fault } from '#api/common/problem'
import type { Problem } from '#app/problems/problem'
import { err, ok, type Result } from '#base/result'
import { parseAgreementFile } from '#model/codec/agreement-file'
import { parsePolicyFile } from '#model/codec/policy-file'
import type { Problem as FileProblem } from '#model/codec/problem'
import { parseRecordFile } from '#model/codec/record-file'
import type { Agreement } from '#model/instrument/agreement'
import type { EvidencePolicy } from '#model/policy/evidence-policy'
import type { RecordOf } from '#model/record/record'

/** The agreement that a file holds; every fault of the file is in the problem, each with its line. */
export function parseAgreementText(text: string, name: string): Result<Agreement, Problem> {
  const { agreement, problems } = parseAgreementFile(text)
  return agreement === undefined ? err(faultyFile(problems, name)) : ok(agreement)
}

/** The record that a file holds, checked against the agreement it speaks of and what was recorded earlier. */
export function parseRecordText(
  text: string,
  name: string,
  context: { readonly agreement: Agreement; readonly earlier?: RecordOf },
): Result<RecordOf, Problem> {
  const { record, problems } = parseRecordFile(text, context)
  return record === undefined ? err(faultyFile(problems, name)) : ok(record)
}

/** The evidence policy that a file holds. */
export function parsePolicyText(text: string, name: string): Result<EvidencePolicy, Problem> {
  const { policy, problems } = parsePolicyFile(text)
  return policy === undefined ? err(faultyFile(problems, name)) : ok(policy)
}

function faultyFile(problems: readonly FileProblem[], name: string): Problem {
  const errors = problems.filter(({ severity }) => severity === 'error')
  const faults = errors.map((problem): Fault => toFault(problem, name))
  const count = faults.length === 1 ? 'one fault' : `${faults.length} faults`
  const message = `\`${name}\` has ${count} and was not taken: mend ${faults.length === 1 ? 'it' : 'them all'} and try again`
  return { kind: 'invalid-input', code: 'faulty-file', message, faults }
}

function toFault({ line, column, words, message }: FileProblem, file: string): Fault {
  return { file, line, column, words, message }
}
