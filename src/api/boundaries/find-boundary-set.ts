import { z } from 'zod'
import { boundarySetSummary } from '#api/boundaries/list-boundary-sets'
import { nothing } from '#api/common/nothing'
import { operation } from '#api/operation'

/** A set of boundaries as GeoJSON (RFC 7946), with who drew it, under which licence, as of when, and how exact it is. */
export const boundarySetAnswer = z
  .looseObject({ type: z.literal('FeatureCollection'), features: z.array(z.unknown()).readonly() })
  .extend(boundarySetSummary.unwrap().shape)

export const findBoundarySet = operation({
  id: 'findBoundarySet',
  method: 'get',
  path: '/boundaries/:set',
  summary: 'A set of boundaries as GeoJSON, with its licence',
  doc: 'Boundaries are data with an author and a date, never a truth of ours.',
  resource: 'boundaries',
  who: 'anyone',
  writes: false,
  params: z.object({
    set: z
      .string()
      .regex(/^[a-z0-9][a-z0-9-]{0,99}$/)
      .describe('The id of the set.'),
  }),
  query: nothing,
  body: nothing,
  answer: boundarySetAnswer,
  answerStatus: 200,
  problems: ['no-such-boundaries'],
})

export type BoundarySetAnswer = z.output<typeof boundarySetAnswer>
