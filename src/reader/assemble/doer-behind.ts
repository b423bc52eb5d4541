import type { NormContext } from '#reader/assemble/draft-norms'
import { partyAfter } from '#reader/assemble/norm-fields'
import { lowerAt } from '#reader/find/document-parts'
import type { NormHead } from '#reader/find/norms/norm-head'
import type { PartyMention } from '#reader/find/party-mention'

/** "shall be accompanied, if the State so wishes, by an official": the doer stands right behind the condition. */
export function behindCondition({ assembly, conditions }: NormContext, head: NormHead): PartyMention | undefined {
  const { doc } = assembly
  const condition = conditions.find(({ first }) => first >= head.action.end && first <= head.object.end + 1)
  const by = condition === undefined ? -1 : condition.end + (lowerAt(doc, condition.end) === ',' ? 1 : 0)
  if (by < 0 || !doc.pack.words.byWords.has(lowerAt(doc, by))) return undefined
  return partyAfter(assembly, head.sentence, { first: by, end: head.sentence.end }, [lowerAt(doc, by)])
}
