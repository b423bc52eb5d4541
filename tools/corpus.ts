// `npm run corpus`: what each rule and the reader now say of the real agreements and reports. It judges nothing: compare
// it before and after a change. A rule that fires on most agreements is a note, not a warning.

import { lintCorpus } from './corpus/lint-corpus.ts'
import { readCorpus } from './corpus/read-corpus.ts'

const counts = lintCorpus('corpus/agreements')
const readings = readCorpus(['corpus/agreements', 'corpus/reports'])

if (process.argv.includes('--json')) {
  for (const line of [...counts, ...readings]) process.stdout.write(`${JSON.stringify(line)}\n`)
} else {
  for (const { rule, severity, agreements, of, findings, where } of counts) {
    const head = `${rule.padEnd(26)}${severity.padEnd(9)}${agreements} of ${of} agreements, ${findings} findings`
    process.stdout.write(`${[head, ...where].join('\n    ')}\n`)
  }
  for (const { text, kind, complete, items } of readings) {
    const words = Object.entries(items).map(([name, count]) => `${count} ${name}`)
    process.stdout.write(`${text}: ${kind}, ${complete ? 'complete' : 'breaks off'}; ${words.join(', ')}\n`)
  }
}
