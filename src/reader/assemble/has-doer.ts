import type { Assembly } from '#reader/assemble/assembly'
import { canAct } from '#reader/assemble/claim-bearer'
import { partyIn } from '#reader/assemble/norm-fields'
import { lowerAt } from '#reader/find/document-parts'
import type { NounPhrase } from '#reader/syntax/phrases'
import { Tag } from '#reader/syntax/tag'

/** Whoever refuses, promises or fails must be somebody: a party, an office, or people with a name. */
export function hasDoer(assembly: Assembly, core: NounPhrase): boolean {
  const { doc } = assembly
  const mention = partyIn(assembly, core)
  if (mention === undefined || doc.tags[core.head] === Tag.pronoun) return mention?.thing.id !== undefined
  const head = lowerAt(doc, core.head)
  return (
    canAct(assembly, mention, core) ||
    doc.pack.words.offices.has(head) ||
    doc.pack.words.sourceNouns.has(head) ||
    doc.tags[core.head] === Tag.proper
  )
}
