import type { Operations } from '#api/registry'
import { checkDraftable } from '#app/drafting/check-draftable'
import { draftAgreementFile } from '#app/drafting/draft-agreement-file'
import { loadReaderNames } from '#app/readings/load-reader-names'
import { readText } from '#app/readings/read-text'
import { ok } from '#base/result'
import type { Handler } from '#server/http/route'
import { dayAt, UTC } from '#time/zone'

const NAME = 'the text'

export const handleCreateDraft: Handler<Operations['createDraft']> = async ({ body: { text } }, context) => {
  const names = await loadReaderNames(context.ports, context.gazetteerFolder, undefined)
  const reading = readText({ text, kind: 'instrument', name: NAME, names })
  if (!reading.ok) return reading
  const draftable = checkDraftable(reading.value, NAME)
  if (!draftable.ok) return draftable
  const drafted = draftAgreementFile({ text, name: NAME, reading: reading.value, day: dayAt(context.now, UTC) })
  return ok({ answer: { ...drafted, open: [...drafted.open] } })
}
