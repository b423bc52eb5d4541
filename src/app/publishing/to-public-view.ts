import type { LoadedAgreement } from '#app/agreements/loaded-agreement'
import { shapesOf } from '#app/boundaries/shapes-of'
import type { Ports } from '#app/ports'
import { drawUpLedger, historyOf } from '#engine/draw-up-ledger'
import type { Question } from '#engine/ledger'
import type { PublicView } from '#export/pages/public-view'
import type { Instant } from '#time/instant'
import { dayAt, UTC } from '#time/zone'
import { toAgreementPage } from '#views/agreement-page'
import { toControlMap } from '#views/control-map'
import { toLedgerTable } from '#views/ledger-table'
import { toNormPage } from '#views/norm-page'
import { toSourceRows } from '#views/source-rows'
import { toTimeline } from '#views/timeline'
import { headlineOf, toToday } from '#views/today'
import { sayKnown } from '#views/speech/say-known'
import type { Speech } from '#views/speech/speech'
import { publishedMessages } from '#views/words/published-messages'
import { reasonMessages } from '#views/words/reason-messages'
import { vantageWords } from '#views/words/vantage-words'

/** What public pages are made with, beside the agreement. */
export interface PublicSurroundings {
  readonly ports: Pick<Ports, 'files'>
  readonly boundariesFolder: string
  readonly now: Instant
  readonly speech: Speech
}

/** Everything that public pages show of an agreement. The record must be the public's own already. */
export async function toPublicView(
  { agreement, record }: LoadedAgreement,
  question: Question,
  { ports, boundariesFolder, now, speech }: PublicSurroundings,
): Promise<PublicView> {
  const ledger = drawUpLedger(agreement, record, question)
  const zone = agreement.instrument.zone ?? UTC
  const table = toLedgerTable(ledger, agreement, record, speech)
  const today = dayAt(now, zone)
  const { next } = toToday(ledger, agreement, record, speech)
  return {
    id: agreement.id,
    speech,
    zone,
    policy: sayKnown(speech, reasonMessages, 'policy', question.policy.name),
    vantage: vantageWords(table.days, today, speech),
    isNow: table.days.asOf === today && table.days.knownAt === today,
    headline: headlineOf(table.rows, speech),
    ...(next === undefined ? {} : { next: speech.sayIn(publishedMessages).say('next', next) }),
    table,
    text: toAgreementPage(ledger, agreement, speech),
    timeline: toTimeline(ledger, agreement, record, speech),
    control: toControlMap(ledger, agreement, record, speech),
    shapes: await shapesOf(agreement, ports, boundariesFolder),
    sources: toSourceRows(ledger.question.vantage, agreement, record, speech),
    norm: (id) =>
      toNormPage({ ledger, agreement, record, speech, history: historyOf(agreement, record, question, id) }, id),
  }
}
