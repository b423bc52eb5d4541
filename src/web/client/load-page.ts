import { CallError, toUnreachable } from '#web/client/call'

/** What marks that a page of the workbench did not come; what came of it before is not asked for again by the browser. */
const NOT_LOADED = 'page-not-loaded'

/** Loads the files of a page; where they do not come, the words are those of a server that does not answer. */
export async function loadPage<Module>(load: () => Promise<Module>): Promise<Module> {
  try {
    return await load()
  } catch {
    throw toUnreachable(NOT_LOADED)
  }
}

/** Whether a page did not come, because the server is away or was renewed meanwhile. */
export function isNotLoaded(error: unknown): boolean {
  return error instanceof CallError && error.code === NOT_LOADED
}

/** Opens the address anew once the server answers; where it does not, what is shown stays. */
export async function reloadOnceAnswered(): Promise<void> {
  const answered = await fetch(location.href, { method: 'HEAD' }).catch(() => undefined)
  if (answered !== undefined) location.reload()
}
