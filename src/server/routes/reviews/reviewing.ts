import type { Reviewing } from '#app/reviews/act-in-review'
import type { RequestContext } from '#server/http/request-context'

/** Who reviews, when, and having seen what: the name that the request gives, else the person of the server. */
export function reviewingOf(as: string | undefined, { person, now, ifMatch }: RequestContext): Reviewing {
  return { as: as ?? person, now, seen: ifMatch }
}
