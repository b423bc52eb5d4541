import { readDocumentFile } from '#app/documents/read-document-file'
import { groupOrigins, type SuggestedOrigins } from '#app/origins/suggest-origins'
import type { Ports } from '#app/ports'
import { parseClaimId, parseDocumentId, parseOriginId, parseSourceId } from '#app/problems/parse-ids'
import type { Problem } from '#app/problems/problem'
import type { ReaderNames } from '#app/readings/load-reader-names'
import { voicesOfReading } from '#app/origins/voices-of-reading'
import { readText } from '#app/readings/read-text'
import { ok, type Result } from '#base/result'
import { type DocumentLink, linkDocuments } from '#evidence/link-texts'
import type { Claim, SourceDocument, Speaker } from '#model/record/record'
import type { DraftClaim, Reading } from '#reader/reading'
import { parseTimePoint, type TimePoint } from '#time/time-point'

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
    const day = dayOf(told)
    const document = toDocument(path, text, day ?? today)
    read.push({ document, claims: reading.ok ? claimsOf(reading.value, document, day !== undefined) : [] })
    tell?.(read.length)
  }
  const documents = read.map(({ document }) => document)
  const documentLinks = linkDocuments(documents, [])
  const claims = sayingTheSame(read, documentLinks)
  return ok(
    groupOrigins({
      agreement: '',
      documents,
      claims,
      sources: [],
      publicTexts: [],
      recorded: false,
      toldWithinDays: 1,
      documentLinks,
    }),
  )
}

interface ReadReport {
  readonly document: SourceDocument
  readonly claims: readonly Claim[]
}

// A copy or a translation says what its original says, however much the reader made of either.
function sayingTheSame(read: readonly ReadReport[], links: readonly DocumentLink[]): readonly Claim[] {
  const originals = new Map<string, string>()
  const rootOf = (id: string): string => {
    let root = id
    for (let above = originals.get(id); above !== undefined; above = originals.get(above)) root = above
    return root
  }
  for (const { a, b } of links.filter(({ kind }) => kind !== 'shared-quotation')) {
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

// What a text passes on of each speaker, as claims on what the text is about: on bare texts nobody named the norm. Beside them
// what each claim says of an act or a place by itself.
function claimsOf(reading: Reading, document: SourceDocument, isDated: boolean): readonly Claim[] {
  const { claims, speakers, subjects } = voicesOfReading(reading, document)
  const own = claims.flatMap(({ claim, speaker }): readonly Claim[] => {
    const about = isDated || claim.about.time !== undefined ? subjectOf(claim) : undefined
    return about === undefined ? [] : [toClaim(claim, about, speaker, document)]
  })
  const whole = speakers.map((speaker): Claim => {
    const id = parseClaimId(`${document.id} ${speaker.name} ${speaker.side ?? ''}`)
    const about = subjects.map((words) => ({ kind: 'other', words }) as const)
    return {
      ...claimBase(document),
      id,
      speakers: chainOf(speaker, document),
      says: speaker.name,
      about,
      standing: 'done',
    }
  })
  // Of a text whose day nobody knows it cannot be said that it tells of the same days as another.
  return subjects.length === 0 || !isDated ? own : [...own, ...whole]
}

// The outlet passes on whoever it names.
function chainOf(speaker: Speaker, document: SourceDocument): readonly Speaker[] {
  return [{ name: document.title, named: true }, speaker]
}

function subjectOf({ about }: DraftClaim): string | undefined {
  const place = about.place?.id ?? about.place?.said.toLowerCase()
  const words = [about.action, place].filter((part) => part !== undefined)
  return words.length === 0 ? undefined : words.join(' ')
}

function toClaim(item: DraftClaim, words: string, speaker: Speaker, document: SourceDocument): Claim {
  const day = dayOf(item.about.time?.value)
  return {
    ...claimBase(document),
    id: parseClaimId(`${document.id} ${item.id}`),
    speakers: chainOf(speaker, document),
    says: item.quote,
    about: [{ kind: 'other', words }],
    standing: item.standing,
    ...(day === undefined ? {} : { when: { to: day } }),
  }
}

function claimBase(document: SourceDocument): Omit<Claim, 'id' | 'speakers' | 'says' | 'about' | 'standing'> {
  return {
    kind: 'claim',
    source: document.source,
    document: document.id,
    polarity: true,
    places: [],
    origin: parseOriginId(document.id),
    credibility: 6,
    interest: 'unsaid',
    confidential: false,
    publishedAt: document.publishedAt,
  }
}
