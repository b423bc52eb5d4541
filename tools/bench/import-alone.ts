// Started by `npm run bench -- intake` as a process of its own, so that its memory is that of one import and nothing else.
// Imports a folder of reports into a workspace, and prints how long that took and how much memory it had over its course.
import { inputFiles } from '#adapters/input-files'
import { systemClock } from '#adapters/system-clock'
import { arriveFromFiles } from '#app/intake/arrive-from-files'
import type { IntakeReport } from '#app/intake/intake-report'
import { takeIn } from '#app/intake/take-in'
import { openThreadReader } from '#cli/intake/thread-reader'
import { programFolders } from '#cli/program-folders'
import { openSqliteStore } from '#store/sqlite/open-sqlite-store'
import { valueOf } from '#testing/store/store-fixtures'

const jobs = 2
const [workspace = '', reports = '', size = ''] = process.argv.slice(2)

const store = valueOf(await openSqliteStore(workspace, { doing: 'bench', create: true }))
const reader = openThreadReader(jobs, { gazetteer: programFolders.gazetteer })
const ports = { store, originals: store.originals, clock: systemClock, files: inputFiles }
const tenths = Array.from({ length: 10 }, () => 0)
const start = performance.now()
const tell = ({ taken, alreadyThere }: IntakeReport): void => {
  const tenth = Math.min(9, Math.floor(((taken + alreadyThere - 1) / Number(size)) * 10))
  tenths[tenth] = Math.max(tenths[tenth] ?? 0, process.memoryUsage().rss)
}
const arrivals = arriveFromFiles(ports, inputFiles.walk(reports), undefined)
const taken = await takeIn(arrivals, { ports, reader, by: 'bench', tell })
const seconds = (performance.now() - start) / 1000
await reader.close()
await store.close()
if (!taken.ok) throw new Error(taken.error.message)
if (taken.value.skipped > 0) throw new Error(`${taken.value.skipped} reports were skipped`)
process.stdout.write(JSON.stringify({ seconds, megabytes: tenths.map((bytes) => Math.round(bytes / 1_000_000)) }))
