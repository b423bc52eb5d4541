import { byEach, compareText, sorted } from '#base/compare'
import { groupBy } from '#base/group'
import { derivedId } from '#base/hash'
import { findVoices, type FoundVoice, type Voice } from '#evidence/find-voices'
import { linkRelays } from '#evidence/link-relays'
import { type DocumentLink, linkDocuments, linkTexts } from '#evidence/link-texts'
import type { OriginLink } from '#evidence/origin-link'
import type { Claim, Source, SourceDocument } from '#model/record/record'

/** One suggested origin: the voices that go back to one statement or report, and why each was joined. */
export interface Cluster {
  readonly id: string
  readonly voices: readonly Voice[]
  /** Who spoke, as far as the voices agree; of several names the one most voices have. */
  readonly speaker: string
  readonly side?: string
  readonly links: readonly OriginLink[]
}

/** What helps to tell origins apart, where it is known. */
export interface OriginSurroundings {
  readonly sources?: readonly Source[]
  /** Texts that anybody may quote without having it from each other, such as the agreement itself. */
  readonly publicTexts?: readonly string[]
  /** How many days after the first a relay still counts; three where it is not said. */
  readonly toldWithinDays?: number
  /** What the words of these documents show, where they were compared before. */
  readonly documentLinks?: readonly DocumentLink[]
}

/**
 * Suggested origins: which reports copy, quote or relay one statement. Every voice is in exactly one cluster; a
 * cluster of one is a report of its own. Links are transitive, each with its reason, so that a person can split or join;
 * nothing is applied. The order of the input does not matter. Ids come from the first voice by id.
 * Source: Broder 1997 for the texts; for relays the rule that one statement is one origin however often it is told.
 */
export function clusterOrigins(
  documents: readonly SourceDocument[],
  claims: readonly Claim[],
  { sources = [], publicTexts = [], toldWithinDays, documentLinks }: OriginSurroundings = {},
): readonly Cluster[] {
  const found = sorted(findVoices(documents, claims, sources), (a, b) => compareText(a.voice.id, b.voice.id))
  const ofTexts = documentLinks ?? linkDocuments(documents, publicTexts)
  const links = [...linkRelays(found, toldWithinDays), ...linkTexts(ofTexts, found)]
  const leaderOf = joinLinked(
    found.map(({ voice }) => voice.id),
    links,
  )
  const linksByLeader = groupBy(links, ({ a }) => leaderOf(a))
  const groups = groupBy(found, ({ voice }) => leaderOf(voice.id))
  return [...groups].map(([leader, members]) => toCluster(members, linksByLeader.get(leader) ?? []))
}

// Union-find with halved paths (Tarjan and van Leeuwen 1984); the smaller id leads, so the order of links is no matter.
function joinLinked(ids: readonly string[], links: readonly OriginLink[]): (id: string) => string {
  const above = new Map(ids.map((id) => [id, id]))
  const leaderOf = (id: string): string => {
    let at = id
    for (;;) {
      const next = above.get(at) ?? at
      if (next === at) return at
      above.set(at, above.get(next) ?? next)
      at = next
    }
  }
  for (const { a, b } of links) {
    const [first, second] = [leaderOf(a), leaderOf(b)]
    if (first !== second) above.set(first < second ? second : first, first < second ? first : second)
  }
  return leaderOf
}

const byIds = byEach<OriginLink>(
  (a, b) => compareText(a.a, b.a),
  (a, b) => compareText(a.b, b.b),
  (a, b) => compareText(a.kind, b.kind),
  (a, b) => compareText(a.why, b.why),
)

function toCluster(members: readonly FoundVoice[], links: readonly OriginLink[]): Cluster {
  const voices = members.map(({ voice }) => voice)
  const bySpeaker = [...groupBy(members, ({ speakerKey }) => speakerKey).values()]
  const [most] = sorted(bySpeaker, (a, b) => b.length - a.length)
  const speaker = most?.[0]?.voice
  return {
    id: derivedId(
      'or',
      voices.slice(0, 1).map(({ id }) => id),
    ),
    voices,
    speaker: speaker?.speaker ?? '',
    ...(speaker?.side !== undefined && { side: speaker.side }),
    links: sorted(new Map(links.map((link) => [JSON.stringify(link), link])).values(), byIds),
  }
}
