// Documents: relative links and anchors resolve, generated pages are what their sources say, examples in guides run
// and print what the guide shows.

import { checkLinks } from './docs/check-links.ts'
import { runExamples } from './docs/run-examples.ts'
import { findStalePages } from './reference/write-pages.ts'
import { trackedFiles } from './tidy/tracked-files.ts'

const pages = trackedFiles().filter(({ path }) => path.endsWith('.md'))
const guides = pages.filter(({ path }) => path.startsWith('docs/guide/') || path === 'README.md')
const ran = await Promise.all(guides.map(runExamples))
const problems = [...checkLinks(pages), ...findStalePages(), ...ran.flat()]
for (const problem of problems) process.stdout.write(`${problem}\n`)
process.exitCode = problems.length > 0 ? 1 : 0
