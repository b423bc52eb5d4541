// `npm run fix`: what can be put right without a person: generated pages, and the layout of every file.

import { runCommand } from './check/run-command.ts'
import { writePages } from './reference/write-pages.ts'

for (const path of writePages()) process.stdout.write(`written: ${path}\n`)
const { code, output } = await runCommand(['biome', 'format', '--write', '.'])
process.stdout.write(output)
process.exitCode = code
