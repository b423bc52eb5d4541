import type { LoadedAgreement } from '#app/agreements/loaded-agreement'
import { groupBy } from '#base/group'
import { type Cluster, clusterOrigins } from '#evidence/cluster-origins'
import type { DocumentLink } from '#evidence/link-texts'
import type { Claim, Source, SourceDocument } from '#model/record/record'
import { originsGiven, withGivenOrigins } from '#model/record/regrouped-claims'

/** An origin as it is suggested, beside what the record says of the same claims. */
export interface SuggestedOrigin {
  readonly id: string
  readonly speaker: string
  /** The party that the speaker belongs to or speaks for. */
  readonly side: string | null
  readonly documents: readonly string[]
  readonly claims: readonly string[]
  /** The origins that the record gives these claims. */
  readonly recordedAs: readonly string[]
  /** Whether the record tells apart what is suggested as one, or joins it with others. */
  readonly differs: boolean
  /** Why each pair was joined. */
  readonly reasons: readonly string[]
}

/** Every suggested origin of a record; nothing of it is applied. */
export interface SuggestedOrigins {
  readonly agreement: string
  readonly documents: number
  readonly claims: number
  readonly origins: readonly SuggestedOrigin[]
}

/**
 * Which reports of a record go back to one origin, with reasons, those of many documents first. The record keeps what a
 * person decided: to split or join, change the origin of a claim there.
 */
export function suggestOrigins({ agreement, record, text }: LoadedAgreement): SuggestedOrigins {
  // What persons joined or split is what the record says now.
  const given = originsGiven(record.entries.filter((entry) => entry.kind === 'regrouping').toReversed())
  const entries = withGivenOrigins(record.entries, given)
  return groupOrigins({
    agreement: agreement.id,
    documents: entries.filter((entry) => entry.kind === 'document'),
    claims: entries.filter((entry) => entry.kind === 'claim'),
    sources: entries.filter((entry) => entry.kind === 'source'),
    publicTexts: [text],
    recorded: true,
  })
}

/** Reports to group, with what is known beside them; `recorded` where a record gives their claims origins. */
export interface ReportsToGroup {
  readonly agreement: string
  readonly documents: readonly SourceDocument[]
  readonly claims: readonly Claim[]
  readonly sources: readonly Source[]
  readonly publicTexts: readonly string[]
  readonly recorded: boolean
  readonly toldWithinDays?: number
  readonly documentLinks?: readonly DocumentLink[]
}

/** The suggested origins of some reports, those of many documents first. */
export function groupOrigins({
  agreement,
  documents,
  claims,
  sources,
  publicTexts,
  recorded: isRecorded,
  ...told
}: ReportsToGroup): SuggestedOrigins {
  const clusters = clusterOrigins(documents, claims, { sources, publicTexts, ...told })
  const recorded = new Map(isRecorded ? claims.map(({ id, origin }) => [String(id), String(origin)]) : [])
  const clustersOf = groupClusters(clusters, recorded)
  const origins = clusters.map((cluster) => toSuggested(cluster, recorded, clustersOf))
  return {
    agreement,
    documents: documents.length,
    claims: claims.length,
    origins: origins.toSorted((a, b) => b.documents.length - a.documents.length),
  }
}

// The record gives a document one origin unless it says otherwise, so its voices may share one without being joined.
function groupClusters(
  clusters: readonly Cluster[],
  recorded: ReadonlyMap<string, string>,
): ReadonlyMap<string, number> {
  const pairs = clusters.flatMap((cluster) =>
    claimsOf(cluster).flatMap((claim) => {
      const origin = recorded.get(claim)
      return origin === undefined ? [] : [[origin, cluster] as const]
    }),
  )
  const grouped = groupBy(pairs, ([origin]) => origin)
  return new Map([...grouped].map(([origin, found]) => [origin, new Set(found.map(([, cluster]) => cluster)).size]))
}

function toSuggested(
  cluster: Cluster,
  recorded: ReadonlyMap<string, string>,
  clustersOf: ReadonlyMap<string, number>,
): SuggestedOrigin {
  const claims = claimsOf(cluster)
  const documents = cluster.voices.flatMap(({ document }) => (document === undefined ? [] : [document]))
  const recordedAs = [...new Set(claims.flatMap((claim) => recorded.get(claim) ?? []))].sort()
  return {
    id: cluster.id,
    speaker: cluster.speaker,
    side: cluster.side ?? null,
    documents: [...new Set(documents)].sort(),
    claims,
    recordedAs,
    differs: recordedAs.length > 1 || recordedAs.some((origin) => (clustersOf.get(origin) ?? 0) > 1),
    reasons: [...new Set(cluster.links.map(({ why }) => why))],
  }
}

function claimsOf({ voices }: Cluster): readonly Claim['id'][] {
  return voices.flatMap(({ claims }) => claims)
}
