import { actionOf, gapOf, placeName, type AgreementIndex } from '#linter/agreement-index'
import { groupBy } from '#base/group'
import { called, firstOf, placeCalled } from '#linter/fillings'
import type { Fault, Rule } from '#linter/rule'
import { state } from '#linter/state'
import type { PlaceId } from '#model/ids'
import type { Norm } from '#model/norms/norm'
import { listed } from '#time/statement'

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
    const undrawn: Norm[] = []
    const maps = mapProvisions(index)
    for (const norm of index.norms) {
      const gap = gapOf(index, norm, 'map')
      if (gap !== undefined) yield gapFault(norm, gap.words)
      else if (openPlaces(index, norm, maps).length > 0) undrawn.push(norm)
    }
    const byPlaces = groupBy(undrawn, (norm) => openPlaces(index, norm, maps).join(' '))
    for (const norms of byPlaces.values()) yield placesFault(index, norms, maps)
  },
}

const DRAWN_BY_NATURE: ReadonlySet<string> = new Set(['country', 'region', 'district', 'town'])

function gapFault(norm: Norm, words: string): Fault {
  return { found: state('missing-map.noted', { norm: called(norm), words }), norms: [norm.id] }
}

/** One fault for all norms over the same undrawn places. */
function placesFault(index: AgreementIndex, norms: readonly Norm[], maps: readonly string[]): Fault {
  const [first] = norms
  const open = first === undefined ? [] : openPlaces(index, first, maps)
  const places = listed(
    open.map((place) => placeCalled(index, place)),
    'and',
  )
  const { norms: named, more } = firstOf(norms, 2)
  return {
    found: state('missing-map', { places, norms: named, more }),
    norms: norms.map((norm) => norm.id),
    quotes: open.map((place) => placeName(index, place)),
  }
}

function openPlaces(index: AgreementIndex, norm: Norm, maps: readonly string[]): readonly PlaceId[] {
  if (norm.kind !== 'obligation' && norm.kind !== 'prohibition') return []
  if ((actionOf(norm)?.needsBoundary !== true && !makesArea(norm)) || /\bmaps?\b/i.test(norm.mechanism ?? '')) return []
  return norm.places.filter((place) => !isDrawn(index, place, maps))
}

/** "A buffer zone shall be established": an area that the norm itself makes. */
function makesArea({ says = '' }: Norm): boolean {
  return /\b(?:zones?|strip|belt|lines?|areas?)\b[^.;]{0,60}\b(?:established|created|set up|declared|formed|demarcated|drawn)\b|\b(?:establish|create|set up|declare|form|demarcate)\b[^.;]{0,40}\b(?:zones?|strip|belt|lines?|areas?)\b/i.test(
    says,
  )
}

/** Districts, towns and countries have boundaries outside the text; lines, strips and areas only where it draws them. */
function isDrawn(index: AgreementIndex, id: PlaceId, maps: readonly string[]): boolean {
  const place = index.placeById.get(id)
  if (place === undefined || place.boundary !== undefined) return true
  if (place.relation !== undefined) return false
  if (DRAWN_BY_NATURE.has(place.kind) || place.kind === 'unsaid') return true
  const name = placeName(index, id).toLowerCase().replace(/^the /, '')
  return maps.some((says) => says.includes(name))
}

/** "The Temple Area, as drawn on Map 1": a provision that speaks of a place and of a map shows it for all others. */
function mapProvisions(index: AgreementIndex): readonly string[] {
  return index.agreement.provisions.map(({ says }) => says.toLowerCase()).filter((says) => MAP.test(says))
}

const MAP = /\b(?:drawn|shown|marked|traced|delimited|set out|depicted|described)\b[^.;]{0,40}\bmaps?\b/i
