import type { ExportInput, Format } from '#export/format'
import { formatInstant } from '#time/zone'
import type { EvidenceRow } from '#views/evidence-rows'
import type { LedgerRow } from '#views/ledger-table'

// What the names of the document mean: PROV-O for who said what and what rests on what, the Web Annotation vocabulary for
// quotations, Dublin Core for titles and dates, and words of our own where no shared vocabulary has them.
const context = {
  '@version': 1.1,
  prov: 'http://www.w3.org/ns/prov#',
  dcterms: 'http://purl.org/dc/terms/',
  oa: 'http://www.w3.org/ns/oa#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  servanda: 'urn:servanda:word:',
  id: '@id',
  type: '@type',
  title: 'dcterms:title',
  label: 'rdfs:label',
  issued: 'dcterms:issued',
  asOf: { '@id': 'servanda:as-of', '@type': 'xsd:dateTime' },
  asKnownAt: { '@id': 'servanda:as-known-at', '@type': 'xsd:dateTime' },
  zone: 'servanda:zone',
  entries: { '@id': 'prov:hadMember', '@type': '@id', '@container': '@set' },
  derivedFrom: { '@id': 'prov:wasDerivedFrom', '@type': '@id', '@container': '@set' },
  attributedTo: { '@id': 'prov:wasAttributedTo', '@type': '@id' },
  quotedFrom: { '@id': 'prov:wasQuotedFrom', '@type': '@id' },
  primarySource: { '@id': 'prov:hadPrimarySource', '@type': '@id' },
  quote: 'oa:exact',
  says: 'servanda:says',
  kind: 'servanda:kind',
  bearer: 'servanda:bearer',
  counterparty: 'servanda:counterparty',
  due: 'servanda:due',
  status: 'servanda:status',
  statusMeans: 'servanda:status-means',
  forecast: 'servanda:forecast',
  speaker: 'servanda:speaker',
  standing: 'servanda:standing',
  supports: 'servanda:supports',
  grade: 'servanda:grade',
  admitted: 'servanda:admitted',
  why: 'servanda:why',
  contradicted: 'servanda:contradicted',
  retracted: 'servanda:retracted',
} as const

/**
 * The ledger with its evidence as linked data: each entry is derived from claims, each claim is attributed to a source,
 * goes back to an origin, and is quoted from a document. Source: JSON-LD 1.1 (W3C), PROV-O (W3C).
 */
export const jsonld: Format = {
  name: 'jsonld',
  mediaType: 'application/ld+json; charset=utf-8',
  extension: 'jsonld',
  doc: 'The ledger with its evidence as linked data (JSON-LD 1.1 with PROV-O): which claims each status rests on, who said them, from which origin and document.',
  write: (input) => `${JSON.stringify({ '@context': context, '@graph': graphOf(input) }, null, 2)}\n`,
}

type Node = Readonly<Record<string, unknown>> & { readonly id: string }

function graphOf(input: ExportInput): readonly Node[] {
  const { agreement, asOf, asKnownAt, zone, table, evidence } = input
  const name = (kind: string, id: string): string => `urn:servanda:${kind}:${encodeURIComponent(`${agreement}/${id}`)}`
  const instrument = `urn:servanda:agreement:${encodeURIComponent(agreement)}`
  const [day, known] = [formatInstant(asOf), formatInstant(asKnownAt)]
  const ledger: Node = {
    id: name('ledger', `${day}/${known}`),
    type: ['prov:Entity', 'prov:Collection', 'servanda:Ledger'],
    title: table.title,
    asOf: day,
    asKnownAt: known,
    zone,
    derivedFrom: [instrument],
    entries: table.rows.map(({ id }) => name('entry', id)),
  }
  const about: Node = { id: instrument, type: ['prov:Entity', 'servanda:Agreement'], title: table.title }
  const rows = table.rows.flatMap(({ id }) => evidence.get(id) ?? [])
  return [
    ledger,
    about,
    ...table.rows.map((row) => toEntry(row, evidence.get(row.id) ?? [], name)),
    ...distinct(table.rows.flatMap(({ id }) => (evidence.get(id) ?? []).map((claim) => toWeighing(id, claim, name)))),
    ...distinct(rows.map((row) => toClaim(row, name))),
    ...distinct(rows.flatMap((row) => aroundClaim(row, name))),
  ]
}

type Naming = (kind: string, id: string) => string

function toEntry(row: LedgerRow, claims: readonly EvidenceRow[], name: Naming): Node {
  return {
    id: name('entry', row.id),
    type: ['prov:Entity', 'servanda:Entry'],
    label: row.title,
    says: row.sentence,
    kind: row.kind,
    bearer: row.bearer,
    ...(row.counterparty === '' ? {} : { counterparty: row.counterparty }),
    ...(row.due === '' ? {} : { due: row.due }),
    status: row.status,
    statusMeans: row.means,
    forecast: row.forecast,
    derivedFrom: claims.map((claim) => name('weighing', `${row.id}/${claim.id}`)),
  }
}

/** What a claim counts for in one entry: the same claim may count otherwise in another. */
function toWeighing(norm: string, claim: EvidenceRow, name: Naming): Node {
  return {
    id: name('weighing', `${norm}/${claim.id}`),
    type: ['prov:Entity', 'servanda:Weighing'],
    derivedFrom: [name('claim', claim.id)],
    supports: claim.side,
    grade: claim.grade,
    admitted: claim.admitted,
    why: claim.why,
    contradicted: claim.contradicted,
  }
}

function toClaim(claim: EvidenceRow, name: Naming): Node {
  return {
    id: name('claim', claim.id),
    type: ['prov:Entity', 'servanda:Claim'],
    says: claim.says,
    standing: claim.standing,
    speaker: claim.speaker,
    issued: claim.publishedAt,
    ...(claim.quote === undefined ? {} : { quote: claim.quote }),
    ...(claim.retracted === undefined ? {} : { retracted: claim.retracted }),
    attributedTo: name('source', claim.source),
    primarySource: name('origin', claim.origin),
    ...(claim.document === undefined ? {} : { quotedFrom: name('document', claim.document) }),
  }
}

function aroundClaim({ source, sourceName, origin, document }: EvidenceRow, name: Naming): readonly Node[] {
  const entity = ['prov:Entity'] as const
  return [
    { id: name('source', source), type: ['prov:Agent', 'servanda:Source'], label: sourceName },
    { id: name('origin', origin), type: [...entity, 'servanda:Origin'], label: origin },
    ...(document === undefined
      ? []
      : [{ id: name('document', document), type: [...entity, 'servanda:Document'], label: document }]),
  ]
}

/** The nodes without those that stand there already, in the order in which they first come. */
function distinct(nodes: readonly Node[]): readonly Node[] {
  return [...new Map(nodes.toReversed().map((node) => [node.id, node])).values()].toReversed()
}
