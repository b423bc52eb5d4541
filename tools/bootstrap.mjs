// The one door to every job: `node tools/bootstrap.mjs JOB [WORD...]`, called by the scripts in package.json.
//
// It runs right after `git clone`, on Node 20 and with nothing installed, so it is plain JavaScript and imports nothing
// but Node's own modules. It brings the packages if package-lock.json changed, chooses the right Node (24 comes with
// the packages), builds what changed, and then runs the job with that Node. What it says goes to stderr.

import { delimiter } from 'node:path'
import { install } from './bootstrap/install.mjs'
import { jobs } from './bootstrap/jobs.mjs'
import { chooseNode } from './bootstrap/node.mjs'
import { inRoot, root } from './bootstrap/places.mjs'
import { passSignalsOn, run } from './bootstrap/run.mjs'
import { giveUp } from './bootstrap/say.mjs'

const [name = '', ...words] = process.argv.slice(2)
const prepare = Object.hasOwn(jobs, name) ? jobs[name] : undefined
if (prepare === undefined) giveUp(`no job is called \`${name}\``, [`jobs: ${Object.keys(jobs).join(', ')}`])
else {
  passSignalsOn()
  await install()
  const node = chooseNode()
  const job = await prepare(node, words)
  const path = `${inRoot('node_modules', '.bin')}${delimiter}${process.env['PATH'] ?? ''}`
  // npm goes to the root of the checkout; the files a person names are meant from where the person is.
  const folder = process.env['INIT_CWD'] ?? process.cwd()
  const { code, output } = await run(node, job.words, {
    cwd: job.namesFiles === true ? folder : root,
    env: { ...process.env, PATH: path, ...job.environment },
    stdio: 'inherit',
  })
  process.stderr.write(output)
  process.exitCode = code
}
