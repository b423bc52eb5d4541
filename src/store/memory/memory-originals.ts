import type { OriginalsStore } from '#app/ports'
import { sha256Hex } from '#base/hash'
import { ok } from '#base/result'

/** Originals in memory, by their hash. Bytes are copied both ways, so that nobody can change what is kept. */
export function memoryOriginals(): OriginalsStore {
  const bytesByHash = new Map<string, Uint8Array>()
  return {
    put: async (bytes) => {
      const sha256 = sha256Hex(bytes)
      if (!bytesByHash.has(sha256)) bytesByHash.set(sha256, bytes.slice())
      return ok({ sha256, bytes: bytes.length })
    },
    read: async (sha256) => bytesByHash.get(sha256)?.slice(),
  }
}
