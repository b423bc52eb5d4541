import type { Entry, WeighedClaim } from '#engine/ledger'
import type { Amendment } from '#model/instrument/amendment'
import type { ClaimId, DocumentId, NormId, OriginId, ProvisionId } from '#model/ids'
import type { Norm } from '#model/norms/norm'
import type { Claim } from '#model/record/record'
import type { Vantage } from '#time/vantage'
import type { AgreementIndex } from '#views/agreement-index'
import type { KnowledgeNews } from '#views/knowledge-news'
import { amendmentWords } from '#views/norm-page'
import { reliabilityAt, retractionAt, type RecordIndex } from '#views/record-index'
import { interestWords, speakerWords, standingOfClaim } from '#views/words/claim-words'
import { provisionSign } from '#views/words/names'
import { reportMessages } from '#views/words/report-messages'
import { pointWords } from '#views/words/time-words'
import { wordMessages } from '#views/words/word-messages'
import type { Say } from '#views/speech/speech'

/** On what a sentence of a report rests, in sentences of its own, with the quoted words where there are some. */
export interface ReportNote {
  readonly number: number
  readonly kind: 'clause' | 'claim' | 'amendment' | 'entry' | 'reckoned'
  readonly sentences: readonly string[]
  readonly quote?: string
  readonly claim?: ClaimId
  readonly document?: DocumentId
  readonly norm?: NormId
  readonly provision?: ProvisionId
}

/** What notes are made from. */
export interface NoteScene {
  readonly index: AgreementIndex
  readonly record: RecordIndex
  readonly vantage: Vantage
  /** How many claims that are known at the vantage go back to each origin. */
  readonly claimsOfOrigin: ReadonlyMap<OriginId, number>
}

/** The notes of one report: the same source is noted once and keeps its number. Numbers are given in order of use. */
export interface Notebook {
  readonly basis: (norm: Norm) => number
  readonly provision: (id: ProvisionId | undefined) => number
  readonly claim: (id: ClaimId, weighed?: WeighedClaim) => number | undefined
  readonly amendment: (amendment: Amendment) => number
  readonly entry: (item: KnowledgeNews) => number
  readonly reckoned: (words: string) => number
  readonly notes: () => readonly ReportNote[]
}

type Draft = Omit<ReportNote, 'number'>

/** An empty notebook. */
export function openNotebook(scene: NoteScene): Notebook {
  const written = new Map<string, ReportNote>()
  const keep = (key: string, draft: () => Draft): number => {
    const note = written.get(key) ?? { ...draft(), number: written.size + 1 }
    written.set(key, note)
    return note.number
  }
  return {
    basis: (norm) => keep(basisKey(norm), () => basisNote(norm, scene)),
    provision: (id) => keep(`provision ${id ?? ''}`, () => provisionNote(id, scene)),
    claim: (id, weighed) => {
      const claim = scene.record.claimById.get(id)
      return claim === undefined ? undefined : keep(`claim ${id}`, () => claimNote(claim, weighed, scene))
    },
    amendment: (amendment) => keep(`amendment ${amendment.id}`, () => amendmentNote(amendment, scene)),
    entry: (item) => keep(`entry ${item.kind} ${item.id} ${item.publishedAt}`, () => entryNote(item, scene)),
    reckoned: (words) => keep(`reckoned ${words}`, () => ({ kind: 'reckoned', sentences: [words] })),
    notes: () => [...written.values()],
  }
}

/** The numbers of an entry's claims, those for it first, then against, then beside the question. */
export function claimNotes(entry: Entry, notebook: Notebook): readonly number[] {
  return entry.weighed.flatMap((weighed) => notebook.claim(weighed.claim, weighed) ?? [])
}

/** A text that goes into a sentence of ours: without its own full stop. */
export function withoutStop(words: string): string {
  return words.trim().replace(/[.。]+$/u, '')
}

type SayReport = Say<typeof reportMessages>

function basisKey({ provision, basis }: Norm): string {
  const speaker = basis.kind === 'opinion' ? basis.speaker : ''
  return ['clause', provision, basis.kind, speaker, basis.quote].join(' ')
}

function basisNote(norm: Norm, { index }: NoteScene): Draft {
  const { say } = index.speech.sayIn(reportMessages)
  const { provision, basis } = norm
  // What the file restates is told only where no words are quoted letter for letter.
  const quoted = basis.quote !== undefined
  return {
    kind: 'clause',
    sentences: [...provisionSentences(provision, index, say).slice(0, quoted ? 1 : 2), ...basisSentences(norm, say)],
    ...(basis.quote === undefined ? {} : { quote: basis.quote }),
    norm: norm.id,
    ...(provision === undefined ? {} : { provision }),
  }
}

function provisionNote(id: ProvisionId | undefined, { index }: NoteScene): Draft {
  const { say } = index.speech.sayIn(reportMessages)
  return {
    kind: 'clause',
    sentences: provisionSentences(id, index, say),
    ...(id === undefined ? {} : { provision: id }),
  }
}

function provisionSentences(id: ProvisionId | undefined, index: AgreementIndex, say: SayReport): readonly string[] {
  const agreement = index.agreement.instrument.title
  const provision = id === undefined ? undefined : index.provisionById.get(id)
  if (provision === undefined) return [say('noteAgreement', { agreement })]
  return [
    say('noteProvision', { sign: provisionSign(index, provision.id), agreement }),
    say('noteSays', { says: withoutStop(provision.says) }),
  ]
}

function basisSentences({ basis }: Norm, say: SayReport): readonly string[] {
  switch (basis.kind) {
    case 'clause':
      return []
    case 'later-instrument':
      return [say('noteLater', { title: basis.title })]
    case 'reported':
      return [say('noteReported')]
    case 'opinion':
      return [say('noteOpinion', { speaker: basis.speaker })]
  }
}

function claimNote(claim: Claim, weighed: WeighedClaim | undefined, scene: NoteScene): Draft {
  const { index, record } = scene
  const { say } = index.speech.sayIn(reportMessages)
  const sourceName = record.sourceById.get(claim.source)?.name ?? claim.source
  return {
    kind: 'claim',
    sentences: [
      say('noteClaim', { id: claim.id, says: withoutStop(claim.says) }),
      say('noteSpeaker', { speaker: withoutStop(speakerWords(claim, sourceName, index)) }),
      say('noteStanding', { standing: standingOfClaim(claim.standing, index.speech) }),
      ...documentSentences(claim, scene, say),
      ...gradeSentences(claim, weighed, scene),
      ...restSentences(claim, scene, say),
    ],
    ...(claim.quote === undefined ? {} : { quote: claim.quote }),
    claim: claim.id,
    ...(claim.document === undefined ? {} : { document: claim.document }),
  }
}

function documentSentences(claim: Claim, { index, record }: NoteScene, say: SayReport): readonly string[] {
  const document = claim.document === undefined ? undefined : record.documentById.get(claim.document)
  const published = document?.publishedAt ?? claim.publishedAt
  const day = pointWords(published, 'short', index.speech)
  if (document === undefined) return [say('noteNoDocument', { day })]
  const { title, reference } = document
  const there = reference === undefined ? [] : [say('noteReference', { reference: withoutStop(reference) })]
  return [say('noteDocument', { title, day }), ...there]
}

/** The two grades, each in a sentence of its own: trust in a source and likelihood of what it says never share one. */
function gradeSentences(claim: Claim, weighed: WeighedClaim | undefined, scene: NoteScene): readonly string[] {
  const { index, record, vantage } = scene
  const { say } = index.speech.sayIn(reportMessages)
  const words = index.speech.sayIn(wordMessages).say
  const source = record.sourceById.get(claim.source)
  const letter = weighed?.reliability ?? claim.reliability ?? reliabilityAt(source, vantage, index.zone)
  const digit = weighed?.credibility ?? claim.credibility
  return [
    say('noteSource', { letter, words: words(`reliability.${letter}`) }),
    say('noteInformation', { digit: String(digit), words: words(`credibility.${digit}`) }),
  ]
}

function restSentences(claim: Claim, scene: NoteScene, say: SayReport): readonly string[] {
  const { index, record, vantage } = scene
  const interest = interestWords(claim.interest, index.speech)
  const retraction = retractionAt(record, claim.id, vantage, index.zone)
  const count = scene.claimsOfOrigin.get(claim.origin) ?? 0
  const sentences = [
    claim.hedge === undefined ? undefined : say('noteHedge', { hedge: claim.hedge }),
    interest === undefined ? undefined : say('noteInterest', { interest }),
    count < 2 ? undefined : say('noteOrigin', { origin: claim.origin, count }),
    retraction === undefined ? undefined : say('noteTakenBack', { who: retraction.by }),
  ]
  return sentences.filter((sentence) => sentence !== undefined)
}

function amendmentNote(amendment: Amendment, { index }: NoteScene): Draft {
  const { say } = index.speech.sayIn(reportMessages)
  const day = pointWords(amendment.publishedAt, 'short', index.speech)
  const words = withoutStop(amendmentWords(amendment, index))
  return { kind: 'amendment', sentences: [say('noteAmendment', { id: amendment.id, day, words })] }
}

function entryNote(item: KnowledgeNews, { index, record }: NoteScene): Draft {
  const { say } = index.speech.sayIn(reportMessages)
  const document = item.document === undefined ? undefined : record.documentById.get(item.document)
  const from = document === undefined ? undefined : record.sourceById.get(document.source)
  return {
    kind: 'entry',
    sentences: [
      say('noteEntry', { id: item.id, day: item.published }),
      ...(from === undefined ? [] : [say('noteSpeaker', { speaker: withoutStop(from.name) })]),
      ...(document?.reference === undefined
        ? []
        : [say('noteReference', { reference: withoutStop(document.reference) })]),
    ],
    ...(item.document === undefined ? {} : { document: item.document }),
  }
}
