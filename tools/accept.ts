// `npm run accept`: runs the corpus cases and writes what came out as what is expected. Read the difference before you
// commit it: whoever accepts answers for it.

import { runCommand } from './check/run-command.ts'

const words = ['vitest', 'run', ...process.argv.slice(2)]
const { output } = await runCommand(words, { ACCEPT: '1' })
process.stdout.write(output)
const changed = await runCommand(['git', 'status', '--short', '--', 'corpus'])
process.stdout.write(changed.output === '' ? 'nothing changed in corpus/\n' : `changed; read it:\n${changed.output}`)
process.exitCode = changed.code
