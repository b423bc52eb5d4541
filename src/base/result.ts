/**
 * A failure that the caller must handle, as a value. Our own mistakes throw instead; faults in the material are
 * findings and problems, collected to the end.
 */
export type Result<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E }

/** The successful result that carries `value`. */
export function ok<T>(value: T): Result<T, never> {
  return { ok: true, value }
}

/** The failed result that carries `error`. */
export function err<E>(error: E): Result<never, E> {
  return { ok: false, error }
}
