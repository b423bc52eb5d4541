import { toLoadedAgreement } from '#app/agreements/load-agreement'
import type { Ports, StoreCheck } from '#app/ports'

/** Every check of the store, then that each agreement and its record can be read and say the same thing. */
export async function checkWorkspace(ports: Pick<Ports, 'store'>): Promise<readonly StoreCheck[]> {
  const checks = await ports.store.check()
  const read = await ports.store.read(async (reader) => {
    const versions = await reader.listAgreements()
    return Promise.all(versions.map(async (version) => ({ version, entries: await reader.listEntries(version.id) })))
  })
  if (!read.ok) return [...checks, { name: 'agreements', fine: false, found: read.error.message }]
  const agreements = read.value.map(({ version, entries }): StoreCheck => {
    const name = `agreement ${version.id}`
    const loaded = toLoadedAgreement(version, entries, 'workspace')
    if (loaded.ok) return { name, fine: true, found: `version ${version.version}, ${entries.length} entries` }
    const remedy = 'import a mended version of the agreement file; the old one stays on record'
    return { name, fine: false, found: loaded.error.message, remedy }
  })
  return [...checks, ...agreements]
}
