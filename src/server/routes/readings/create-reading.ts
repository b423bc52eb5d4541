import type { Operations } from '#api/registry'
import { loadAgreement } from '#app/agreements/load-agreement'
import { toReadingAnswer } from '#app/documents/parse-reading'
import { loadReaderNames } from '#app/readings/load-reader-names'
import { readText } from '#app/readings/read-text'
import { ok } from '#base/result'
import type { Handler } from '#server/http/route'

export const handleCreateReading: Handler<Operations['createReading']> = async ({ body }, context) => {
  const loaded =
    body.agreement === undefined ? undefined : await loadAgreement(context.ports, body.agreement, context.asker)
  if (loaded !== undefined && !loaded.ok) return loaded
  const names = await loadReaderNames(context.ports, context.gazetteerFolder, loaded?.value.agreement)
  const { text, published, kind } = body
  const reading = readText({ text, published, kind, name: 'the text', names })
  return reading.ok ? ok({ answer: toReadingAnswer(reading.value) }) : reading
}
