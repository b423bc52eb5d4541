import type { AgreementIndex } from '#linter/agreement-index'
import { called, eachCalled, quoted } from '#linter/fillings'
import type { Fault, Rule } from '#linter/rule'
import { state } from '#linter/state'

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
        found: state('side-letter.instrument', { norm: called(norm), title: quoted(norm.basis.title) }),
        norms: [norm.id],
      }
    }
    yield* spokenChanges(index)
    for (const { id, says } of index.agreement.provisions) {
      const words = ELSEWHERE.exec(says)?.[0]
      if (words === undefined) continue
      yield {
        found: state('side-letter.elsewhere', { words: quoted(words) }),
        provision: id,
        quotes: [words],
      }
    }
  },
}

function* spokenChanges(index: AgreementIndex): Generator<Fault> {
  for (const amendment of index.agreement.amendments) {
    if (amendment.form !== 'announced' && amendment.form !== 'oral') continue
    const changed = amendment.of.flatMap((id) => index.normById.get(id) ?? [])
    const found =
      changed.length === 0
        ? state(`side-letter.${amendment.form}-to-text`)
        : state(`side-letter.${amendment.form}`, { norms: eachCalled(changed) })
    yield { found, norms: amendment.of }
  }
}

const ELSEWHERE =
  /\b(?:(?:an?|the) )?(?:separate|confidential|secret|unpublished|side|undisclosed) (?:memorandum|letters?|protocol|understanding|arrangement|annex|document)\b/i
