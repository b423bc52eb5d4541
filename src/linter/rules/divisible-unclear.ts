import { isOnce } from '#linter/agreement-index'
import { called, placeCalled } from '#linter/fillings'
import type { Rule } from '#linter/rule'
import { state } from '#linter/state'
import { listed } from '#time/statement'

/** Duties over several places that may or may not be kept in part. */
export const divisibleUnclear: Rule = {
  name: 'divisible-unclear',
  group: 'terms and versions',
  severity: 'note',
  doc: {
    finds: 'one act owed for several places with one deadline, where nothing says whether it can be kept in part',
    matters:
      'when two of three places are handed over, one side says that it is nearly done and the other that it is broken',
    question: 'is each place a duty of its own, and may what is owed in return be held back for the missing one?',
    realCase:
      'the statement of 10 November 2020 gives each of three districts a day of its own, and so avoids the question; the leaked draft joined two territories in one sentence',
    sources: ['PA-X 2324', 'Vienna Convention on the Law of Treaties, art. 44'],
  },
  *check(index) {
    for (const norm of index.norms) {
      const places = norm.places.filter((place) => index.placeById.get(place)?.kind !== 'line')
      if (!isOnce(norm) || places.length < 2 || (index.partsOf.get(norm.id) ?? []).length > 0) continue
      const names = places.slice(0, 4).map((place) => placeCalled(index, place))
      yield {
        found: state('divisible-unclear', { norm: called(norm), places: listed(names, 'and') }),
        norms: [norm.id],
      }
    }
  },
}
