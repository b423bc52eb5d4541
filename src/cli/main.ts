#!/usr/bin/env node
// The database's driver is built for these Nodes; under an older one it would fall over without a word.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 22 || (major === 22 && minor < 18)) {
  process.stderr.write(
    `servanda: this is Node ${process.versions.node}, and Servanda needs 22.18 or newer: in a checkout use \`npm run -s servanda --\`, which brings the right one\n`,
  )
  process.exit(1)
}

// A reader that closes the pipe (`| head`) has seen enough; that is no failure. A full disk is one.
process.stdout.on('error', (cause: NodeJS.ErrnoException) => {
  if (cause.code === 'EPIPE') process.exit(0)
  process.stderr.write(
    `servanda: the results could not be written (${cause.code ?? cause.message}): make room, or write them elsewhere\n`,
  )
  process.exit(75)
})
process.stderr.on('error', () => undefined)

const { runCommandLine } = await import('#cli/run-command-line')
process.exitCode = await runCommandLine(process.argv.slice(2))
