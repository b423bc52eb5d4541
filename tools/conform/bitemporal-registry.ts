import { drawUpLedger } from '#engine/draw-up-ledger'
import { agreement, amendment, obligation, point } from '#testing/worlds/build-agreement'
import { question, record } from '#testing/worlds/build-record'
import type { Amendment } from '#model/instrument/amendment'
import { partyId } from '#testing/worlds/build-agreement'
import { same, type Adapter, type CaseFile } from './adapter.ts'

interface Statement {
  readonly say: string
  readonly valid_from: string
  readonly valid_to?: string
  readonly known: string
}

/**
 * A registry of statements with valid time and known time. A statement is a change of terms by all parties; one that ends
 * is followed, from its end, by a change back to what held there before it was known.
 */
export const bitemporalRegistry: Adapter = {
  name: 'bitemporal registry',
  fits: (file) => Array.isArray(file['statements']),
  judge: (outside, file) =>
    same(outside['expected'], heldAt(file, String(outside['as_of']), String(outside['as_known']))),
}

function heldAt(file: CaseFile, asOf: string, asKnown: string): string | null {
  const changes = (file['statements'] as readonly Statement[]).reduce<readonly Amendment[]>(
    (earlier, statement) => [...earlier, ...changesOf(statement, earlier)],
    [],
  )
  return termAt(changes, asOf, asKnown)
}

function changesOf(statement: Statement, earlier: readonly Amendment[]): readonly Amendment[] {
  const place = /\b(?:in|to|at) (.+)$/.exec(statement.say)?.[1] ?? NOWHERE
  const change = (said: string, from: string, number: number): Amendment =>
    amendment(
      `am${earlier.length + number}`,
      ['n'],
      { kind: 'new-deadline', deadline: { said, kind: 'no-due' } },
      {
        kind: 'all-party',
        grantedBy: ['a', 'b', 'g'].map(partyId),
        publishedAt: point(statement.known),
        effectiveFrom: point(from),
      },
    )
  const begins = change(place, statement.valid_from, 0)
  if (statement.valid_to === undefined) return [begins]
  return [begins, change(termAt(earlier, statement.valid_to, statement.known) ?? NOWHERE, statement.valid_to, 1)]
}

const NOWHERE = 'nowhere'

function termAt(changes: readonly Amendment[], asOf: string, asKnown: string): string | null {
  const base = agreement([obligation('n')], { amendments: changes })
  const inForce = point('1900-01-01')
  const of = { ...base, instrument: { ...base.instrument, inForce } }
  const entry = drawUpLedger(of, record(), question(asOf, asKnown)).entries[0]
  const by = changes.find((each) => each.id === entry?.amendedBy)
  const said = by?.change.kind === 'new-deadline' ? by.change.deadline.said : NOWHERE
  return said === NOWHERE ? null : said
}
