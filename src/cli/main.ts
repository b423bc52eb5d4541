#!/usr/bin/env node
import { runCommandLine } from '#cli/run-command-line'

// A reader that closes the pipe (`| head`) has seen enough; that is no failure.
process.stdout.on('error', (cause: NodeJS.ErrnoException) => {
  process.exit(cause.code === 'EPIPE' ? 0 : 1)
})
process.stderr.on('error', () => undefined)

process.exitCode = await runCommandLine(process.argv.slice(2))
