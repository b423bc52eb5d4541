import type { StartServer } from '#app/serving'

/**
 * The server's start function. The command line may not import the server, so that the one can be used without the
 * other; it is loaded by its address only when something is to be served.
 */
export async function loadServer(): Promise<StartServer> {
  const module: unknown = await import(new URL('../server/start-server.js', import.meta.url).href)
  if (!hasStartServer(module)) throw new Error('the server has no `startServer`: build the project again')
  return module.startServer
}

function hasStartServer(module: unknown): module is { readonly startServer: StartServer } {
  return (
    typeof module === 'object' && module !== null && 'startServer' in module && typeof module.startServer === 'function'
  )
}
