// How others decide the same workload: a state machine replayed from its events for every date, as Symboleo's
// JavaScript core does it, and one SQL statement over tables.
import Database from 'better-sqlite3'
import { vantages, type DrawnNorm } from './deadline-status.ts'

type State = 'create' | 'in-effect' | 'fulfillment' | 'late' | 'violation'

interface Event {
  readonly day: number
  readonly name: 'activated' | 'fulfilled' | 'expired'
}

/** Replays every norm's events up to each vantage through a table of transitions; gives the number of states reached. */
export function replayPerDate(norms: readonly DrawnNorm[]): number {
  let fulfilled = 0
  for (const { asOfDay, knownDay } of vantages) {
    for (const norm of norms) {
      if (replay(eventsOf(norm, knownDay), asOfDay) === 'fulfillment') fulfilled += 1
    }
  }
  return fulfilled
}

const transitions: Readonly<Record<State, Readonly<Partial<Record<Event['name'], State>>>>> = {
  create: { activated: 'in-effect' },
  'in-effect': { fulfilled: 'fulfillment', expired: 'violation' },
  violation: { fulfilled: 'late' },
  fulfillment: {},
  late: {},
}

function eventsOf(norm: DrawnNorm, knownDay: number): readonly Event[] {
  const told = norm.claims
    .filter((claim) => claim.done && claim.counts && claim.knownDay <= knownDay)
    .map((claim): Event => ({ day: claim.day, name: 'fulfilled' }))
  const events: Event[] = [{ day: 0, name: 'activated' }, ...told, { day: norm.dueDay + 1, name: 'expired' }]
  return events.sort((a, b) => a.day - b.day)
}

function replay(events: readonly Event[], asOfDay: number): State {
  let state: State = 'create'
  for (const event of events) if (event.day <= asOfDay) state = transitions[state][event.name] ?? state
  return state
}

/** A database in memory with the workload, and the statement that labels every norm at one vantage. */
export function prepareSqlite(norms: readonly DrawnNorm[]): () => number {
  const database = new Database(':memory:')
  database.exec(`
    CREATE TABLE norm (id INTEGER PRIMARY KEY, due INTEGER NOT NULL);
    CREATE TABLE claim (norm INTEGER NOT NULL, done INTEGER NOT NULL, day INTEGER NOT NULL, known INTEGER NOT NULL);
  `)
  const norm = database.prepare('INSERT INTO norm VALUES (?, ?)')
  const claim = database.prepare('INSERT INTO claim VALUES (?, ?, ?, ?)')
  database.transaction(() => {
    norms.forEach((each, at) => {
      norm.run(at, each.dueDay)
      for (const told of each.claims) if (told.counts) claim.run(at, told.done ? 1 : 0, told.day, told.knownDay)
    })
  })()
  database.exec('CREATE INDEX claim_of_norm ON claim (norm, known)')
  const statement = database.prepare(LABELS)
  return () =>
    vantages.reduce((sum, { asOfDay, knownDay }) => sum + statement.all({ v: asOfDay, k: knownDay }).length, 0)
}

const LABELS = `
  SELECT n.id, CASE
    WHEN c.done <= $v AND c.done <= c.denied THEN 'disputed'
    WHEN c.done <= $v AND c.done <= n.due THEN 'kept'
    WHEN c.done <= $v THEN 'kept-late'
    WHEN $v <= n.due THEN 'due'
    WHEN c.denied >= n.due THEN 'broken'
    ELSE 'overdue-unknown' END AS label
  FROM norm n LEFT JOIN (
    SELECT norm, MIN(CASE WHEN done THEN day END) AS done, MAX(CASE WHEN NOT done THEN day END) AS denied
    FROM claim WHERE known <= $k GROUP BY norm) c ON c.norm = n.id`
