import { quoted } from '#linter/fillings'
import type { Rule } from '#linter/rule'
import { state } from '#linter/state'

/** Terms whose content is left to somebody, somewhere, later. */
export const delegatedDefinition: Rule = {
  name: 'delegated-definition',
  group: 'terms and versions',
  severity: 'note',
  doc: {
    finds: 'content that is left to a law, to later agreement, or to modalities still to be settled',
    matters:
      'an agreement to agree is no agreement; and a reference to law is a reference to whoever makes or reads the law',
    question: 'what holds if the later agreement is not reached, and by whose law is this read?',
    realCase:
      'the Hodeidah agreement refers to local security forces "in accordance with Yemeni law"; the two sides had two laws',
    sources: ['PA-X 2120', 'Vienna Convention on the Law of Treaties, art. 31'],
  },
  *check(index) {
    for (const provision of index.agreement.provisions) {
      const words = index.normsByProvision.has(provision.id) ? DELEGATING.exec(provision.says)?.[0] : undefined
      if (words === undefined) continue
      const norms = (index.normsByProvision.get(provision.id) ?? []).map((norm) => norm.id)
      yield {
        found: state('delegated-definition', { words: quoted(words) }),
        provision: provision.id,
        norms,
        quotes: [words],
      }
    }
  },
}

const DELEGATING =
  /\b(?:in accordance with (?:the )?(?:\w+ )?(?:law|legislation|constitution)|to be (?:agreed|determined|defined|settled)(?: (?:later|separately|by the parties))?|by (?:mutual )?agreement (?:of|between) (?:the |both )?(?:two )?(?:parties|sides)|(?:shall|will) be (?:agreed|determined|settled) (?:upon )?(?:later|separately|by (?:all |both )?(?:the )?(?:parties|sides))|as (?:the parties )?(?:may be |may )?agreed?(?: by the parties)?|(?:at a later (?:stage|date|time)|(?:in|by) (?:a )?(?:separate|later|future) (?:law|agreement|document|decision|protocol|memorandum))|(?:laid|set) (?:down|out) in (?:a|the) law to be|modalities (?:to be|will be|shall be)|under national law)\b/i
