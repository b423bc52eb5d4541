import { z } from 'zod'
import { nothing } from '#api/common/nothing'
import { operation } from '#api/operation'

/** A set of boundaries with who drew it, under which licence, as of when, and how exact it is. */
export const boundarySetAnswer = z.object({
  set: z.string(),
  title: z.string(),
  author: z.string(),
  licence: z.string(),
  date: z.string().optional(),
  accuracy: z.string().optional(),
  note: z.string().optional(),
  collection: z
    .looseObject({ type: z.literal('FeatureCollection'), features: z.array(z.unknown()) })
    .describe('GeoJSON (RFC 7946).'),
})

export const findBoundarySet = operation({
  id: 'findBoundarySet',
  method: 'get',
  path: '/boundaries/:set',
  summary: 'A set of boundaries as GeoJSON, with its licence',
  doc: 'Boundaries are data with an author and a date, never a truth of ours.',
  resource: 'boundaries',
  who: 'anyone',
  writes: false,
  params: z.object({ set: z.string().regex(/^[a-z0-9][a-z0-9-]{0,99}$/) }),
  query: nothing,
  body: nothing,
  answer: boundarySetAnswer,
  answerStatus: 200,
  problems: ['no-such-boundaries'],
})

export type BoundarySetAnswer = z.output<typeof boundarySetAnswer>
