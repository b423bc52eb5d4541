/** A string or number that only its own parser can make, so that an id of one kind is never passed for another. */
export type Brand<T, Name extends string> = T & { readonly __brand: Name }
