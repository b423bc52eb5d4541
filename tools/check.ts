// `npm run check`: the quick gate. `npm test` calls it with --all, which adds whole programs and the browser.
// `--only NAME,NAME` runs some steps. The last line is always `N passed, N failed`: tests are counted one by one,
// every other step counts as one.

import { runSteps } from './check/run-steps.ts'
import { steps } from './check/steps.ts'

const words = process.argv.slice(2)
const only = words.includes('--only') ? words[words.indexOf('--only') + 1]?.split(',') : undefined
const chosen = steps.filter(({ name, slow }) =>
  only === undefined ? !slow || words.includes('--all') : only.includes(name),
)
if (chosen.length === 0) {
  process.stderr.write(`no step is called \`${only?.join(',')}\`; steps: ${steps.map(({ name }) => name).join(', ')}\n`)
  process.exitCode = 2
} else {
  const { passed, failed } = await runSteps(chosen)
  process.stdout.write(`${passed} passed, ${failed} failed\n`)
  // Nothing found is not nothing wrong.
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0
}
