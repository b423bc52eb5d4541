import type { Ports } from '#app/ports'
import type { Problem } from '#app/problems/problem'
import type { Result } from '#base/result'
import { openPorts, type WorkspaceNeed } from '#cli/open-ports'
import type { Options } from '#cli/options'

/** Does the work with an open workspace and closes it, whatever happens. */
export async function withWorkspace<T>(
  options: Options,
  need: WorkspaceNeed,
  work: (ports: Ports) => Promise<Result<T, Problem>>,
): Promise<Result<T, Problem>> {
  const opened = await openPorts(options, need)
  if (!opened.ok) return opened
  try {
    return await work(opened.value.ports)
  } finally {
    await opened.value.close()
  }
}
