/**
 * A string or number that only its own parser can make, so that an id of one kind is never passed for another. A brand
 * of a brand keeps both: every day is a calendar date.
 */
export type Brand<T, Name extends string> = T & { readonly __brand: { readonly [K in Name]: true } }
