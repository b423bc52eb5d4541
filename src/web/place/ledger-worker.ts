// Reckons long ledgers beside the page, so that no frame waits for them. It asks for the agreement by itself: handing it
// over from the page would cost the page what the worker is to spare it.
import type { AgreementAnswer } from '#api/agreements/find-agreement'
import { drawUpLedger } from '#engine/draw-up-ledger'
import { toDayNumber, type Day } from '#time/calendar-date'
import { toChangeDays } from '#views/change-days'
import { movesOf } from '#views/deadline-moves'
import { call } from '#web/client/call'
import type { Asked, Reckoned } from '#web/place/reckoning'

let opened: Promise<AgreementAnswer> | undefined
let newest = 0

function send(answer: Reckoned, transfer: Transferable[] = []): void {
  self.postMessage(answer, { transfer })
}

self.addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  if (data.kind === 'open') {
    opened = call<AgreementAnswer>(`/agreements/${encodeURIComponent(data.agreement)}`)
    return
  }
  newest = data.turn
  void answer(data)
})

async function answer(asked: Exclude<Asked, { kind: 'open' }>): Promise<void> {
  const loaded = await opened
  // While one ledger was reckoned the hand may have moved on several times: only the last question is answered.
  if (loaded === undefined || asked.turn !== newest) return
  const { agreement, record } = loaded
  const { turn, question } = asked
  const ledger = drawUpLedger(agreement, record, question)
  const { world, knowledge } = toChangeDays(ledger, agreement, record)
  const [inWorld, inKnowledge] = [toNumbers(world), toNumbers(knowledge)]
  const moves = movesOf(question, agreement, record)
  const { changesNext } = ledger
  send({ turn, world: inWorld, knowledge: inKnowledge, moves, changesNext }, [inWorld.buffer, inKnowledge.buffer])
}

function toNumbers(days: readonly Day[]): Int32Array {
  return Int32Array.from(days, (day) => toDayNumber(day))
}
