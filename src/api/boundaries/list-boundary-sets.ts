import { z } from 'zod'
import { nothing } from '#api/common/nothing'
import { operation } from '#api/operation'

/** Who drew a set of boundaries, under which licence, as of when, and how exact it is. */
export const boundarySetSummary = z
  .object({
    id: z.string(),
    title: z.string(),
    author: z.string(),
    licence: z.string(),
    date: z.string().optional(),
    accuracy: z.string().optional(),
    note: z.string().optional(),
  })
  .readonly()

export const listBoundarySets = operation({
  id: 'listBoundarySets',
  method: 'get',
  path: '/boundaries',
  summary: 'The sets of boundaries that maps can draw',
  doc: 'In the order in which they are kept.',
  resource: 'boundaries',
  who: 'anyone',
  writes: false,
  params: nothing,
  query: nothing,
  body: nothing,
  answer: z.object({ items: z.array(boundarySetSummary).readonly() }),
  answerStatus: 200,
  problems: [],
})

export type BoundarySetSummary = z.output<typeof boundarySetSummary>
