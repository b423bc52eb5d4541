/** One event of a Chromium trace; times in microseconds, `tdur` in processor time of its thread. */
export interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  readonly ts: number
  readonly dur?: number
  readonly tdur?: number
}

const SCRIPT = new Set([
  'EvaluateScript',
  'FunctionCall',
  'EventDispatch',
  'TimerFire',
  'FireAnimationFrame',
  'FireIdleCallback',
  'RunMicrotasks',
  'HandlePostMessage',
  'MajorGC',
  'MinorGC',
  'V8.GCFinalizeMC',
  'V8.GCScavenger',
])

/**
 * The seconds of script in each frame of the busiest renderer's main thread: everything that runs script, and the tidying
 * of its memory, from one frame's beginning to the next. Of events within each other only the outermost counts.
 */
export function scriptPerFrame(events: readonly TraceEvent[]): readonly number[] {
  const main = mainThread(events)
  const own = events.filter(({ pid, tid }) => `${pid} ${tid}` === main).sort((a, b) => a.ts - b.ts)
  const begins = own.filter(({ name }) => name === 'BeginMainThreadFrame').map(({ ts }) => ts)
  const outermost = outermostOf(own.filter(({ name, ph, dur }) => ph === 'X' && dur !== undefined && SCRIPT.has(name)))
  const frames = new Float64Array(begins.length + 1)
  let frame = 0
  for (const { ts, tdur = 0, dur = 0 } of outermost) {
    while (frame < begins.length && (begins[frame] ?? 0) <= ts) frame += 1
    frames[frame] = (frames[frame] ?? 0) + (tdur > 0 ? tdur : dur) / 1e6
  }
  return Array.from(frames.subarray(1))
}

/** The thread on which frames begin most often. */
function mainThread(events: readonly TraceEvent[]): string {
  const counts = new Map<string, number>()
  for (const { name, pid, tid } of events) {
    if (name === 'BeginMainThreadFrame') counts.set(`${pid} ${tid}`, (counts.get(`${pid} ${tid}`) ?? 0) + 1)
  }
  const [most] = Array.from(counts).sort((a, b) => b[1] - a[1])
  if (most === undefined) throw new Error('the trace has no frames')
  return most[0]
}

function outermostOf(events: readonly TraceEvent[]): readonly TraceEvent[] {
  let end = Number.NEGATIVE_INFINITY
  return events.filter(({ ts, dur = 0 }) => {
    if (ts < end) return false
    end = ts + dur
    return true
  })
}
