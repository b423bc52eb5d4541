/** Throws when `condition` is false: a mistake of ours, never a fault of the material. */
export function assert(condition: boolean, message: string): asserts condition {
  if (!condition) throw new Error(`our fault: ${message}`)
}

/** Makes the compiler prove that a switch over a closed union is complete; throws if an untyped value gets here. */
export function assertNever(value: never): never {
  throw new Error(`our fault: unexpected case ${JSON.stringify(value)}`)
}
