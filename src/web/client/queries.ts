import type { QueryClient } from '@tanstack/react-query'
import type { z } from 'zod'
import type { AgreementAnswer } from '#api/agreements/find-agreement'
import type { listAgreements } from '#api/agreements/list-agreements'
import type { BoundarySetAnswer } from '#api/boundaries/find-boundary-set'
import type { DocumentAnswer } from '#api/documents/document-answer'
import type { DraftAnswer } from '#api/drafts/create-draft'
import type { FindingsAnswer } from '#api/findings/findings-answer'
import type { createReading } from '#api/readings/create-reading'
import type { ReadingAnswer } from '#api/readings/reading-answer'
import { call, CallError } from '#web/client/call'

export type AgreementList = z.output<(typeof listAgreements)['answer']>
export type ReadingRequest = z.input<(typeof createReading)['body']>

/** A question to the server: by which key its answer is kept, and how to ask. */
export interface Asked<Answer> {
  readonly queryKey: readonly string[]
  readonly queryFn: (context: { readonly signal: AbortSignal }) => Promise<Answer>
  /** How long an answer counts as fresh, in milliseconds; absent: as the page's default has it. */
  readonly staleTime?: number
}

/** The agreements of the workspace, first page. */
export const agreementsQuery: Asked<AgreementList> = {
  queryKey: ['agreements'],
  queryFn: ({ signal }) => call<AgreementList>('/agreements?limit=200', undefined, signal),
}

/** One agreement with its record: loaded once, reckoned here. */
export function agreementQuery(id: string): Asked<AgreementAnswer> {
  return {
    queryKey: ['agreement', id],
    queryFn: ({ signal }) => call<AgreementAnswer>(`/agreements/${encodeURIComponent(id)}`, undefined, signal),
  }
}

/** One document with its text and draft items. */
function documentQuery(id: string): Asked<DocumentAnswer> {
  return {
    queryKey: ['document', id],
    queryFn: ({ signal }) => call<DocumentAnswer>(`/documents/${encodeURIComponent(id)}`, undefined, signal),
  }
}

/** Another text of a document, for when the workspace holds none: what the record itself keeps. */
export interface KeptText {
  readonly text: string
  readonly agreement: string
}

/** A document's text with its reading: from the workspace, else the text that the record keeps, read anew. */
export function textQuery(
  id: string,
  kept: KeptText | undefined,
): Asked<{ readonly text: string; readonly reading: ReadingAnswer | null }> {
  return {
    queryKey: ['text', id],
    queryFn: async (context) => {
      try {
        return await documentQuery(id).queryFn(context)
      } catch (fault) {
        if (kept === undefined || !(fault instanceof CallError) || fault.status !== 404) throw fault
        return readText(kept)
      }
    },
  }
}

/** A set of boundaries. */
export function boundaryQuery(set: string): Asked<BoundarySetAnswer> {
  return {
    queryKey: ['boundaries', set],
    queryFn: ({ signal }) => call<BoundarySetAnswer>(`/boundaries/${encodeURIComponent(set)}`, undefined, signal),
    staleTime: Number.POSITIVE_INFINITY,
  }
}

/** What the linter finds in an agreement. */
export function findingsQuery(id: string): Asked<FindingsAnswer> {
  return {
    queryKey: ['findings', id],
    queryFn: ({ signal }) => call<FindingsAnswer>(`/agreements/${encodeURIComponent(id)}/findings`, undefined, signal),
  }
}

/** Reads a pasted text; nothing is kept. Spans count in the text that was sent. */
export async function readText(
  request: ReadingRequest,
): Promise<{ readonly text: string; readonly reading: ReadingAnswer }> {
  return { text: request.text, reading: await call<ReadingAnswer>('/readings', request) }
}

/** Drafts an agreement file from the words of an agreement; nothing is kept. */
export function draftFile(text: string): Promise<DraftAnswer> {
  return call<DraftAnswer>('/drafts', { text })
}

/** Loads an agreement before its pages are shown. */
export function loadAgreement(client: QueryClient, id: string): Promise<AgreementAnswer> {
  return client.ensureQueryData(agreementQuery(id))
}
