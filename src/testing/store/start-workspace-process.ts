import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

/** A real process that works on a workspace folder. */
export interface WorkspaceProcess {
  readonly pid: number
  /** What it printed so far. */
  readonly lines: readonly string[]
  /** Comes when it has printed this many lines, or has ended. */
  printed(count: number): Promise<void>
  ended(): Promise<void>
  kill(): Promise<void>
}

/** Starts `workspace-process.ts` with these words; `limit` is the most 512-byte blocks that one of its files may have. */
export function startWorkspaceProcess(words: readonly string[], limit?: number): WorkspaceProcess {
  const program = fileURLToPath(new URL('./workspace-process.ts', import.meta.url))
  const node = [process.execPath, '--conditions=source', '--disable-warning=ExperimentalWarning', program, ...words]
  const script = limit === undefined ? 'exec "$@"' : `ulimit -f ${limit}; exec "$@"`
  return watch(spawn('/bin/sh', ['-c', script, 'sh', ...node], { stdio: ['ignore', 'pipe', 'inherit'] }))
}

function watch(child: ChildProcess): WorkspaceProcess {
  const lines: string[] = []
  const output = child.stdout
  if (output === null) throw new Error('no output')
  const reader = createInterface({ input: output })
  reader.on('line', (line) => lines.push(line))
  const end = once(child, 'close')
  return {
    pid: child.pid ?? 0,
    lines,
    printed: async (count) => {
      while (lines.length < count && child.exitCode === null && child.signalCode === null) {
        await Promise.race([once(reader, 'line'), end])
      }
    },
    ended: async () => {
      await end
    },
    kill: async () => {
      child.kill('SIGKILL')
      await end
    },
  }
}
