/**
 * A record while it is made. Those that are made ten thousand times a megabyte are filled field by field where a field
 * may be missing: engines make a literal with optional parts in its middle some ten times as slowly.
 */
export type Writable<T> = { -readonly [Field in keyof T]: T[Field] }
