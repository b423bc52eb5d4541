import type { Instant } from '#time/instant'

/** Which of the two stamps of knowledge a question goes by: when the public could know, or when the system recorded it. */
export type KnowledgeAxis = 'published' | 'recorded'

/**
 * From where one looks: `asOf` is the moment in the world, `asKnownAt` the state of knowledge. They travel together; no
 * function takes only one of them. Source: valid time and system time of SQL:2011.
 */
export interface Vantage {
  readonly asOf: Instant
  readonly asKnownAt: Instant
  readonly axis: KnowledgeAxis
}
