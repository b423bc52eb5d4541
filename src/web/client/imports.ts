import type { ImportAnswer } from '#api/imports/create-import'
import { write } from '#web/client/call'
import { toBase64 } from '#web/client/to-base64'

/** The largest file that is taken in over the network; larger ones are imported with the command line. */
export const MOST_UPLOAD_BYTES = 20_000_000

/** Takes one file in with all that lies in it. */
export async function importFile(agreement: string, file: File, published: string | undefined): Promise<ImportAnswer> {
  const path = `/agreements/${encodeURIComponent(agreement)}/imports`
  const said = published === undefined ? {} : { published }
  // Documents are only added and change nothing of the agreement that was seen: any state of it will do.
  return write<ImportAnswer>(path, { name: file.name, base64: await toBase64(file), ...said }, '*')
}
