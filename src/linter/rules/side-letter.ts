import { titleOf, type AgreementIndex } from '#linter/agreement-index'
import type { Fault, Rule } from '#linter/rule'
import { joinWords, quoted } from '#linter/words'

/** Terms that stand outside the text. */
export const sideLetter: Rule = {
  name: 'side-letter',
  group: 'terms and versions',
  severity: 'note',
  doc: {
    finds:
      'a norm that rests on another instrument, terms that are left to a separate one, and a change that was announced or spoken and not written',
    matters: 'who has only the text does not know what is owed, and what was only said can be unsaid',
    question: 'where is this written, who has signed it, and is it public?',
    realCase:
      'the Kalbajar deadline was moved at a briefing on 15 November 2020; the Russian-Turkish centre rests on a memorandum of the day after the statement',
    sources: ['PA-X 2324', 'Vienna Convention on the Law of Treaties, arts. 2, 39'],
  },
  *check(index) {
    for (const norm of index.norms) {
      if (norm.basis.kind !== 'later-instrument') continue
      yield {
        message: `side letter: ${quoted(titleOf(norm))} rests on ${quoted(norm.basis.title)}, outside the text`,
        norms: [norm.id],
      }
    }
    yield* spokenChanges(index)
    for (const { id, says } of index.agreement.provisions) {
      const words = ELSEWHERE.exec(says)?.[0]
      if (words === undefined) continue
      yield {
        message: `side letter: terms are left to ${quoted(words)}, outside the text`,
        provision: id,
        quotes: [words],
      }
    }
  },
}

function* spokenChanges(index: AgreementIndex): Generator<Fault> {
  for (const amendment of index.agreement.amendments) {
    if (amendment.form !== 'announced' && amendment.form !== 'oral') continue
    const titles = amendment.of.flatMap((id) => index.normById.get(id) ?? []).map((norm) => quoted(titleOf(norm)))
    const how = amendment.form === 'oral' ? 'was only spoken' : 'was announced and not written'
    yield { message: `side letter: a change of ${joinWords(titles) || 'the text'} ${how}`, norms: amendment.of }
  }
}

const ELSEWHERE =
  /\b(?:(?:an?|the) )?(?:separate|confidential|secret|unpublished|side|undisclosed) (?:memorandum|letters?|protocol|understanding|arrangement|annex|document)\b/i
