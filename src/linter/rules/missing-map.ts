import { actionOf, gapOf, placeName, titleOf, type AgreementIndex } from '#linter/agreement-index'
import type { Fault, Rule } from '#linter/rule'
import { joinWords, quoted } from '#linter/words'
import type { PlaceId } from '#model/ids'
import type { Norm } from '#model/norms/norm'

/** Lines, strips and areas that nobody has drawn. */
export const missingMap: Rule = {
  name: 'missing-map',
  group: 'verification and guarantee',
  severity: 'warning',
  doc: {
    finds:
      'a handover, withdrawal, ceasefire or route over a line, strip or area that no map or boundary defines, or over no named place at all',
    matters: 'two sides that agree on words and not on a line meet at the line',
    question: 'which map, annexed and initialled, shows this line or area?',
    realCase:
      'point 1 of the statement of 10 November 2020 stops both sides at the positions that they hold and annexes no map; in December villages on that line were fought over',
    sources: ['PA-X 2324', 'UN ceasefire mediation guidance (2022), on maps and lines'],
  },
  *check(index) {
    for (const norm of index.norms) {
      const fault = faultOf(index, norm)
      if (fault !== undefined) yield fault
    }
  },
}

const DRAWN_BY_NATURE: ReadonlySet<string> = new Set(['country', 'region', 'district', 'town'])

function faultOf(index: AgreementIndex, norm: Norm): Fault | undefined {
  const gap = gapOf(index, norm, 'map')
  if (gap !== undefined) {
    return { message: `missing map: ${quoted(titleOf(norm))}; noted as open: ${gap.words}`, norms: [norm.id] }
  }
  if (norm.kind !== 'obligation' && norm.kind !== 'prohibition') return undefined
  if (actionOf(norm)?.needsBoundary !== true || /\bmaps?\b/i.test(norm.mechanism ?? '')) return undefined
  const open = norm.places.filter((place) => !isDrawn(index, place))
  if (open.length === 0) return undefined
  const names = open.map((place) => placeName(index, place))
  return {
    message: `missing map: no map or boundary shows ${joinWords(names.map(quoted))} for ${quoted(titleOf(norm))}`,
    norms: [norm.id],
    quotes: names,
  }
}

/** Districts, towns and countries have boundaries outside the text; lines, strips and areas only where it draws them. */
function isDrawn(index: AgreementIndex, id: PlaceId): boolean {
  const place = index.placeById.get(id)
  if (place === undefined || place.boundary !== undefined) return true
  if (place.relation !== undefined) return false
  return DRAWN_BY_NATURE.has(place.kind) || place.kind === 'unsaid'
}
