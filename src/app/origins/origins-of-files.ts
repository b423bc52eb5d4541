import { readDocumentFile } from '#app/documents/read-document-file'
import { groupOrigins, type SuggestedOrigins } from '#app/origins/suggest-origins'
import type { Ports } from '#app/ports'
import { parseClaimId, parseDocumentId, parseOriginId, parseSourceId } from '#app/problems/parse-ids'
import type { Problem } from '#app/problems/problem'
import type { ReaderNames } from '#app/readings/load-reader-names'
import { readText } from '#app/readings/read-text'
import { ok, type Result } from '#base/result'
import { findCopies } from '#evidence/find-copies'
import { findTranslations } from '#evidence/find-translations'
import type { Claim, SourceDocument, Speaker } from '#model/record/record'
import type { DraftClaim, Reading } from '#reader/reading'
import { firstInstantAt, parseTimePoint, type TimePoint } from '#time/time-point'
import { UTC } from '#time/zone'

/** Texts to compare, and what goes with them. */
export interface FilesToCompare {
  readonly paths: readonly string[]
  readonly names: ReaderNames
  /** The day that counts for a text that tells none. */
  readonly today: TimePoint
  /** Told after each file. */
  readonly tell?: (done: number) => void
}

/**
 * Which of some texts go back to one statement, without any record: each is read, and its claims give the voices. Copies,
 * shared quotations, translations and stated relays join them. Nothing is kept; the first file that cannot be read ends it.
 */
export async function originsOfFiles(
  ports: Pick<Ports, 'files' | 'extractor'>,
  { paths, names, today, tell }: FilesToCompare,
): Promise<Result<SuggestedOrigins, Problem>> {
  const read: ReadReport[] = []
  for (const path of paths) {
    const found = await readDocumentFile(ports, path)
    if (!found.ok) return found
    const { text, published } = found.value.extracted
    const reading = readText({ text, name: path, published, names })
    const told = reading.ok ? (reading.value.document.published ?? published) : published
    const document = toDocument(path, text, dayOf(told) ?? today)
    read.push({ document, claims: reading.ok ? claimsOf(reading.value, document) : [] })
    tell?.(read.length)
  }
  const documents = read.map(({ document }) => document)
  const claims = sayingTheSame(read)
  return ok(groupOrigins({ agreement: '', documents, claims, sources: [], publicTexts: [], recorded: false }))
}

interface ReadReport {
  readonly document: SourceDocument
  readonly claims: readonly Claim[]
}

// A copy or a translation says what its original says, however much the reader made of either.
function sayingTheSame(read: readonly ReadReport[]): readonly Claim[] {
  const texts = read.map(({ document: { id, text = '', publishedAt } }) => {
    return { id: String(id), text, publishedAt: firstInstantAt(publishedAt, UTC) }
  })
  const originals = new Map<string, string>()
  const rootOf = (id: string): string => {
    const above = originals.get(id)
    return above === undefined ? id : rootOf(above)
  }
  for (const { a, b } of [...findCopies(texts).pairs, ...findTranslations(texts)]) {
    const [first, later] = [rootOf(a), rootOf(b)]
    if (first !== later) originals.set(later, first)
  }
  const byId = new Map(read.map((report) => [String(report.document.id), report]))
  return read.flatMap(({ document }) => {
    const claims = byId.get(rootOf(document.id))?.claims ?? []
    return claims.map((claim) => readdressed(claim, document))
  })
}

function readdressed(claim: Claim, document: SourceDocument): Claim {
  if (claim.document === document.id) return claim
  const speakers = [{ name: document.title, named: true }, ...claim.speakers.slice(1)]
  const id = parseClaimId(`${document.id} ${claim.id}`)
  const { source, publishedAt } = document
  return { ...claim, id, source, document: document.id, speakers, origin: parseOriginId(document.id), publishedAt }
}

function dayOf(words: string | undefined): TimePoint | undefined {
  const point = words === undefined ? undefined : parseTimePoint(words)
  return point?.ok === true ? point.value : undefined
}

function toDocument(path: string, text: string, publishedAt: TimePoint): SourceDocument {
  const id = parseDocumentId(path)
  return { kind: 'document', id, title: path, source: parseSourceId(path), text, complete: true, publishedAt }
}

// Only what says of which act or place somebody speaks can be told to be the same as what another passes on.
function claimsOf({ items }: Reading, document: SourceDocument): readonly Claim[] {
  return items.flatMap((item): readonly Claim[] => {
    if (item.kind !== 'claim' || item.speakers.length === 0) return []
    const about = subjectOf(item)
    return about === undefined ? [] : [toClaim(item, about, document)]
  })
}

function subjectOf({ about }: DraftClaim): string | undefined {
  const place = about.place?.id ?? about.place?.said.toLowerCase()
  const words = [about.action, place].filter((part) => part !== undefined)
  return words.length === 0 ? undefined : words.join(' ')
}

function toClaim(item: DraftClaim, words: string, document: SourceDocument): Claim {
  const day = dayOf(item.about.time?.value)
  return {
    kind: 'claim',
    id: parseClaimId(`${document.id} ${item.id}`),
    source: document.source,
    document: document.id,
    // The outlet passes on whoever it names.
    speakers: [{ name: document.title, named: true }, ...item.speakers.map(toSpeaker)],
    says: item.quote,
    about: [{ kind: 'other', words }],
    standing: item.standing,
    polarity: true,
    ...(day === undefined ? {} : { when: { to: day } }),
    places: [],
    origin: parseOriginId(document.id),
    credibility: 6,
    interest: 'unsaid',
    confidential: false,
    publishedAt: document.publishedAt,
  }
}

function toSpeaker({ name, named }: DraftClaim['speakers'][number]): Speaker {
  return { name, named }
}
