import { type Assembly } from '#reader/assemble/assembly'
import { boundingTimes } from '#reader/assemble/norm-fields'
import { spanOf, type TimeMention, wordsOf } from '#reader/find/document-parts'
import type { NormHead } from '#reader/find/norms/norm-head'
import type { PartyMention } from '#reader/find/party-mention'
import type { FieldReason } from '#reader/reading'

import type { LineParts } from '#reader/assemble/norm-parts'

/** Why each field of a draft norm is what it is. */
export function reasonsOf(assembly: Assembly, head: NormHead, parts: LineParts): readonly FieldReason[] {
  const { doc } = assembly
  const binding = wordsOf(doc, head.binding)
  const reasons: FieldReason[] = [
    {
      field: 'kind',
      how: 'said',
      words: `\`${binding}\` makes it ${head.force === 'none' ? 'no norm' : `${head.force === 'obligation' ? 'an' : 'a'} ${head.force}`}`,
      span: spanOf(doc, head.binding),
    },
    partyReason(
      'bearer',
      parts.bearer,
      head.passive ? 'the passive does not say who must act' : 'the words name nobody',
    ),
  ]
  if (parts.counterparty !== undefined) reasons.push(partyReason('counterparty', parts.counterparty, ''))
  const action = wordsOf(doc, head.action)
  const span = spanOf(doc, head.action)
  if (parts.action === undefined)
    reasons.push({ field: 'action', how: 'missing', words: `no known action in \`${action}\``, span })
  else reasons.push({ field: 'action', how: 'said', words: `\`${action}\` with its object tells the action`, span })
  if (parts.place !== undefined) {
    const where = spanOf(doc, parts.place)
    reasons.push({ field: 'place', how: 'said', words: `the text says \`${parts.place.place.said}\``, span: where })
  }
  reasons.push(deadlineReason(assembly, head, parts.deadline))
  return reasons
}

function partyReason(field: string, mention: PartyMention | undefined, missing: string): FieldReason {
  if (mention === undefined) return { field, how: 'missing', words: missing }
  const span = mention.thing.span
  return { field, how: mention.how, words: mention.because, ...(span !== undefined && { span }) }
}

function deadlineReason(assembly: Assembly, head: NormHead, mention: TimeMention | undefined): FieldReason {
  if (mention === undefined) {
    const none = boundingTimes(assembly, head.clause).length === 0
    return {
      field: 'deadline',
      how: 'missing',
      words: none ? 'no time is named' : 'the time named bounds something else',
    }
  }
  return timeReason(assembly, mention)
}

/** Why a time that the words name is the deadline. */
export function timeReason({ doc }: Assembly, mention: TimeMention): FieldReason {
  const { anchor } = mention.time
  const words = anchor.kind === 'none' ? 'the date is said in full' : `counted from ${anchor.kind}: ${anchor.reason}`
  return {
    field: 'deadline',
    how: mention.time.implied.length > 0 ? 'implied' : 'said',
    words,
    span: spanOf(doc, mention),
  }
}
