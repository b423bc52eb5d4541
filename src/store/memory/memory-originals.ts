import type { KeptOriginal, OriginalsStore } from '#app/ports'
import { sha256Hex } from '#base/hash'
import { ok } from '#base/result'

/** Originals in memory, by their hash. Bytes are copied both ways, so that nobody can change what is kept. */
export function memoryOriginals(): OriginalsStore {
  const bytesByHash = new Map<string, Uint8Array>()
  const keep = (bytes: Uint8Array): KeptOriginal => {
    const sha256 = sha256Hex(bytes)
    if (!bytesByHash.has(sha256)) bytesByHash.set(sha256, bytes.slice())
    return { sha256, bytes: bytes.length }
  }
  return {
    put: async (bytes) => ok(keep(bytes)),
    putAll: async (all) => ok(all.map(keep)),
    read: async (sha256) => bytesByHash.get(sha256)?.slice(),
  }
}
