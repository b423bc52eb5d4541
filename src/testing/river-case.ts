import { drawUpLedger } from '#engine/draw-up-ledger'
import type { Ledger } from '#engine/ledger'
import { parseAgreementFile } from '#model/codec/agreement-file'
import { parseRecordFile } from '#model/codec/record-file'
import type { Agreement } from '#model/instrument/agreement'
import { REASONABLE_GROUNDS } from '#model/policy/evidence-policy'
import type { RecordOf } from '#model/record/record'
import { parseDay, type Day } from '#time/calendar-date'
import { lastInstantAt } from '#time/time-point'

/** An invented agreement with a handover, a moved deadline, a dispute over a place, and a duty without a bearer. */
const RIVER_AGREEMENT = `servanda: 1
id: river
instrument:
  title: River Statement
  kind: ceasefire
  zone: Europe/Vilnius
  signed: { on: 2021-03-01, by: [north, south] }
  inForce: 2021-03-01 00:00
parties:
  north: { name: Northland, kind: state }
  south: { name: Southland, kind: state }
places:
  east-bank:
    names: { en: [East Bank, { name: Sunside, usedBy: south }], lt: { name: Rytinis Krantas, usedBy: north } }
    kind: district
    boundary: banks#E1
  ford:
    names: { en: [{ name: Ford, usedBy: north }, { name: Shallows, usedBy: south }] }
    kind: town
provisions:
  1:
    says: Both sides hold their fire.
    norms:
      - prohibition: hold-fire
        bearer: [north, south]
        mode: each
        counterparty: [north, south]
        action: use-force
  2:
    says: The East Bank is returned by 10 March 2021.
    norms:
      - obligation: return-bank
        says: Northland hands the East Bank over to Southland
        bearer: north
        counterparty: south
        action: hand-over-territory
        place: east-bank
        deadline: by 10 March 2021
    gaps:
      - mechanism: how the guns are moved
        norms: [return-bank]
  3:
    says: The road is opened.
    norms:
      - obligation: open-road
        action: open-route
amendments:
  - id: later-bank
    extends: return-bank
    deadline: by 20 March 2021
    form: announced
    askedBy: north
    grantedBy: south
    decided: 2021-03-08
    published: 2021-03-08
readings:
  - id: colonel
    of: 2
    kind: opinion
    heldBy: a retired colonel
    norms:
      - power: demand-bank
        holder: south
        against: north
        effect: demand
        over: return-bank
        when: return-bank is overdue
`

/** What became known of it. */
const RIVER_RECORD = `servanda: 1
record: river
sources:
  - id: post
    name: River Post
    kind: news
    grades: [{ grade: B, published: 2021-01-01, why: has been right before }]
  - { id: residents, name: residents, kind: unnamed }
  - id: north-army
    name: Army of Northland
    kind: ministry
    side: north
    grades: [{ grade: C, published: 2021-01-01 }]
  - id: south-army
    name: Army of Southland
    kind: ministry
    side: south
    grades: [{ grade: C, published: 2021-01-01 }]
documents:
  - { id: report-1, title: Nobody leaves, source: post, published: 2021-03-05 }
  - { id: report-2, title: The bank is handed over, source: post, published: 2021-03-18 }
  - { id: report-3, title: The bank is handed over, source: post, published: 2021-03-18, origin: report-2 }
claims:
  - id: refusal
    source: residents
    document: report-1
    says: some groups refuse to leave
    speakers: [River Post, { name: residents, named: false }]
    about: return-bank
    standing: refused
    hedge: it is said
    grade: F6
  - id: north-holds-bank
    source: north-army
    published: 2021-03-02
    says: the army holds the East Bank
    about: [{ control: east-bank, by: north }]
    standing: in-force
    when: 2021-03-02
    grade: C3
  - id: done
    document: report-2
    source: south-army
    says: our units are on the East Bank
    about: [return-bank, { control: east-bank, by: south }]
    standing: done
    when: 2021-03-18
    grade: C2
  - id: north-ford
    source: north-army
    published: 2021-03-04
    says: the ford is ours
    about: [{ control: ford, by: north }]
    standing: in-force
    when: 2021-03-04
    grade: C3
  - id: south-ford
    source: south-army
    published: 2021-03-06
    says: the shallows are ours
    about: [{ control: ford, by: south }]
    standing: in-force
    when: 2021-03-06
    grade: C3
`

/** The agreement, its record, and the ledger from a vantage of two days, each meaning its end. */
export interface RiverCase {
  readonly agreement: Agreement
  readonly record: RecordOf
  readonly ledger: Ledger
}

/** The case seen from two days; `overlay` switches readings on. */
export function riverCase(asOf: string, knownAt: string, overlay: readonly string[] = []): RiverCase {
  const { agreement } = parseAgreementFile(RIVER_AGREEMENT)
  if (agreement === undefined) throw new Error('the agreement of the case has a fault')
  const { record, problems } = parseRecordFile(RIVER_RECORD, { agreement })
  if (record === undefined) throw new Error(`the record of the case has a fault: ${JSON.stringify(problems)}`)
  const zone = agreement.instrument.zone
  if (zone === undefined) throw new Error('the agreement of the case has no zone')
  const vantage = { asOf: lastInstantAt(dayOf(asOf), zone), asKnownAt: lastInstantAt(dayOf(knownAt), zone) }
  const chosen = agreement.readings.filter((reading) => overlay.includes(reading.id)).map((reading) => reading.id)
  const question = { vantage: { ...vantage, axis: 'published' as const }, policy: REASONABLE_GROUNDS, overlay: chosen }
  return { agreement, record, ledger: drawUpLedger(agreement, record, question) }
}

/** The day that the words name. */
export function dayOf(words: string): Day {
  const day = parseDay(words)
  if (!day.ok) throw new Error(day.error.message)
  return day.value
}
