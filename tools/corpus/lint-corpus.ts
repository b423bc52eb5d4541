import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { lint } from '#linter/lint'
import { rules } from '#linter/rules/registry'
import { parseAgreementFile } from '#model/codec/agreement-file'
import type { Agreement } from '#model/instrument/agreement'

/** How a rule did over all real agreements. */
export interface RuleCount {
  readonly rule: string
  readonly severity: string
  /** In how many agreements it found something, and how often in all. */
  readonly agreements: number
  readonly findings: number
  readonly of: number
  readonly where: readonly string[]
}

/** What every rule says of every agreement in a folder; a file that cannot be read is a fault of ours and throws. */
export function lintCorpus(folder: string): readonly RuleCount[] {
  const agreements = readdirSync(folder)
    .sort()
    .map((slug) => ({ slug, agreement: readAgreement(join(folder, slug)) }))
  const found = agreements.map(({ slug, agreement }) => ({ slug, names: lint(agreement).map(({ rule }) => rule) }))
  return rules.map(({ name, severity }) => {
    const counts = found.map(({ slug, names }) => ({ slug, times: names.filter((each) => each === name).length }))
    const hits = counts.filter(({ times }) => times > 0)
    return {
      rule: name,
      severity,
      agreements: hits.length,
      findings: hits.reduce((sum, { times }) => sum + times, 0),
      of: agreements.length,
      where: hits.map(({ slug, times }) => `${slug} ${times}`),
    }
  })
}

function readAgreement(folder: string): Agreement {
  const { agreement, problems } = parseAgreementFile(readFileSync(join(folder, 'agreement.yaml'), 'utf8'))
  if (agreement === undefined) throw new Error(`${folder}: ${problems.map(({ message }) => message).join('; ')}`)
  return agreement
}
