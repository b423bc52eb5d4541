import { provisionMark } from '#model/instrument/provision-mark'
import type { Agreement } from '#model/instrument/agreement'
import type { RecordOf } from '#model/record/record'
import { indexAgreement } from '#views/agreement-index'
import { distinctNames, placeLabel } from '#views/words/names'
import { kindWords, normTitle } from '#views/words/norm-sentence'
import { pointWords } from '#views/words/time-words'

/** Something that can be found by typing: what it is, its words, and every other word it answers to. */
export interface Findable {
  readonly kind: 'norm' | 'provision' | 'place' | 'party' | 'document' | 'source' | 'claim'
  readonly id: string
  readonly title: string
  readonly detail: string
  readonly words: string
  /** Of a claim: the source on whose page it stands. */
  readonly source?: string
}

/** Everything in an agreement and its record that a person may look for, in the order that results show it. */
export function toFindables(agreement: Agreement, record: RecordOf): readonly Findable[] {
  const index = indexAgreement(agreement)
  const norms = [...agreement.norms, ...agreement.readings.flatMap((reading) => reading.norms)]
  return [
    ...norms.map((norm) =>
      findable({ kind: 'norm', id: norm.id, title: normTitle(norm, index), detail: kindWords(norm.kind) }, [
        norm.action,
        ...norm.places.flatMap((place) => index.placeById.get(place)?.names.map((name) => name.name) ?? []),
      ]),
    ),
    ...agreement.provisions.map((provision) =>
      findable(
        { kind: 'provision', id: provision.id, title: provisionMark(provision.number), detail: provision.says },
        [],
      ),
    ),
    ...agreement.places.map((place) =>
      findable(
        { kind: 'place', id: place.id, title: placeLabel(index, place.id), detail: place.kind },
        distinctNames(place).map((name) => name.name),
      ),
    ),
    ...agreement.parties.map((party) =>
      findable({ kind: 'party', id: party.id, title: party.name, detail: party.kind }, party.also),
    ),
    ...record.entries.flatMap((entry): readonly Findable[] => {
      if (entry.kind === 'document') {
        return [
          findable({ kind: 'document', id: entry.id, title: entry.title, detail: pointWords(entry.publishedAt) }, [
            entry.source,
          ]),
        ]
      }
      if (entry.kind === 'source')
        return [findable({ kind: 'source', id: entry.id, title: entry.name, detail: entry.sourceKind }, [])]
      if (entry.kind !== 'claim') return []
      return [
        {
          ...findable({ kind: 'claim', id: entry.id, title: entry.says, detail: pointWords(entry.publishedAt) }, [
            entry.quote ?? '',
          ]),
          source: entry.source,
        },
      ]
    }),
  ]
}

function findable(item: Omit<Findable, 'words'>, also: readonly string[]): Findable {
  return { ...item, words: folded([item.title, item.detail, item.id, ...also].join(' ')) }
}

/** What matches every word that was typed, titles that begin with it first; at most `limit`. */
export function findAnything(findables: readonly Findable[], typed: string, limit: number): readonly Findable[] {
  const words = folded(typed)
    .split(' ')
    .filter((word) => word !== '')
  if (words.length === 0) return findables.slice(0, limit)
  const [first = ''] = words
  const found = findables.filter((item) => words.every((word) => item.words.includes(word)))
  const leads = (item: Findable): number => (folded(item.title).startsWith(first) ? 0 : 1)
  return [...found].sort((a, b) => leads(a) - leads(b)).slice(0, limit)
}

/** Lower case without accents, one space between words; the letters that no decomposition reaches are listed. */
export function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ə', 'e')
    .replaceAll('ı', 'i')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replace(/\s+/g, ' ')
    .trim()
}
