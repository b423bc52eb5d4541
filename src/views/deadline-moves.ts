import type { Question } from '#engine/ledger'
import { reckonWindow } from '#engine/reckon-window'
import type { Standings } from '#engine/standing'
import { prepareStandings } from '#engine/standings'
import { prepareWorld, type NormMaterial } from '#engine/world'
import type { Agreement } from '#model/instrument/agreement'
import type { AmendmentId, NormId } from '#model/ids'
import type { RecordOf } from '#model/record/record'
import { BEGINNING_OF_TIME, plusMs, type Instant } from '#time/instant'
import { indexAgreement, type AgreementIndex } from '#views/agreement-index'
import type { AmendmentKind } from '#model/instrument/amendment'
import type { Interval } from '#time/interval'
import { lastDayWords } from '#views/words/time-words'
import { english, type Speech } from '#views/speech/speech'
import { normPageMessages } from '#views/words/norm-page-messages'

/** A deadline that an amendment moved: where it closed before, and where it closes since. */
export interface DeadlineMove {
  readonly amendment: AmendmentId
  readonly norm: NormId
  readonly from: Instant
  readonly to: Instant
  readonly words: string
}

/**
 * The deadlines that known amendments moved, in the order of the norms. Each is read off the engine's own reckoning, a
 * moment before the change takes effect and at that moment; a change without effect moves nothing. The day that one looks
 * at plays no part.
 */
export function movesOf(
  question: Question,
  agreement: Agreement,
  record: RecordOf,
  speech: Speech = english,
): readonly DeadlineMove[] {
  if (agreement.amendments.every((amendment) => amendment.change.kind !== 'new-deadline')) return []
  const world = prepareWorld(agreement, record, question)
  const standings = prepareStandings(world)
  const index = indexAgreement(agreement, speech)
  return world.norms.flatMap((norm) => {
    const material = world.materialOf(norm.id)
    return material === undefined ? [] : movesOfNorm(standings, material, index)
  })
}

function movesOfNorm(standings: Standings, material: NormMaterial, index: AgreementIndex): readonly DeadlineMove[] {
  const changes = material.changes.filter((change) => change.amendment.change.kind === 'new-deadline')
  return changes.flatMap((change) => {
    const before = windowAt(standings, material, plusMs(change.effectiveFrom, -1))
    const after = windowAt(standings, material, change.effectiveFrom)
    if (before === undefined || after === undefined || before.to === after.to) return []
    const words = moveWords(change.amendment.kind, [before, after], index)
    return [{ amendment: change.amendment.id, norm: material.norm.id, from: before.to, to: after.to, words }]
  })
}

function moveWords(kind: AmendmentKind, [before, after]: readonly [Interval, Interval], index: AgreementIndex): string {
  const { zone, speech } = index
  const { say } = speech.sayIn(normPageMessages)
  return say('moved', {
    kind: say(`amendment.${kind}`),
    from: lastDayWords(before, zone, 'short', speech),
    to: lastDayWords(after, zone, 'short', speech),
  })
}

function windowAt(
  standings: Standings,
  material: NormMaterial,
  v: Instant,
): { readonly from: Instant; readonly to: Instant } | undefined {
  const { to } = reckonWindow(standings, material, v)
  return to === undefined ? undefined : { from: BEGINNING_OF_TIME, to }
}
