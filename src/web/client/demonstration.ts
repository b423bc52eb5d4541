import type { z } from 'zod'
import type { DemonstrationAnswer } from '#api/demonstrations/create-demonstration'
import type { showWorkspace } from '#api/workspace/show-workspace'
import { call, write } from '#web/client/call'
import type { Asked } from '#web/client/queries'

type WorkspaceAnswer = z.output<(typeof showWorkspace)['answer']>

/** What the server is, and whether it can take the demonstration case in. */
export const workspaceQuery: Asked<WorkspaceAnswer> = {
  queryKey: ['workspace'],
  queryFn: ({ signal }) => call<WorkspaceAnswer>('/workspace', undefined, signal),
}

/** Takes the demonstration case into the workspace; asked twice it adds nothing. */
export function takeDemonstration(): Promise<DemonstrationAnswer> {
  return write<DemonstrationAnswer>('/demonstrations', {}, '*')
}
