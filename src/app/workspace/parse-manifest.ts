import { z } from 'zod'
import type { CopiedFile } from '#app/ports'

/** What a backup says of itself: when it was made, and every file with its hash. */
export interface Manifest {
  readonly servanda: 1
  readonly madeAt: string
  readonly files: readonly CopiedFile[]
}

const manifestSchema = z.object({
  servanda: z.literal(1),
  madeAt: z.string(),
  files: z.array(z.object({ path: z.string(), bytes: z.number(), sha256: z.string() }).readonly()).readonly(),
})

/** A manifest as it was written, or nothing where it is none. */
export function parseManifest(text: string): Manifest | undefined {
  try {
    const parsed = manifestSchema.safeParse(JSON.parse(text))
    return parsed.success ? parsed.data : undefined
  } catch {
    return undefined
  }
}
