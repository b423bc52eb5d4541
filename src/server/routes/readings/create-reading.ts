import type { Operations } from '#api/registry'
import { loadAgreement } from '#app/agreements/load-agreement'
import { toReadingAnswer } from '#app/documents/parse-reading'
import { readText } from '#app/readings/read-text'
import { ok } from '#base/result'
import type { Handler } from '#server/http/route'

export const handleCreateReading: Handler<Operations['createReading']> = async ({ body }, { ports, asker }) => {
  const loaded = body.agreement === undefined ? undefined : await loadAgreement(ports, body.agreement, asker)
  if (loaded !== undefined && !loaded.ok) return loaded
  const reading = readText({ ...body, name: 'the text', agreement: loaded?.value.agreement })
  return reading.ok ? ok({ answer: toReadingAnswer(reading.value) }) : reading
}
