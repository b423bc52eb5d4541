import type { Operations } from '#api/registry'
import { loadAgreement } from '#app/agreements/load-agreement'
import { findReportFormat, writeReport } from '#app/exports/write-report'
import { languageWished, loadSpeech } from '#app/speech/load-speech'
import { toResolvedVantage } from '#app/vantage/resolve-vantage'
import { ok } from '#base/result'
import type { Handler } from '#server/http/route'
import { UTC } from '#time/zone'

export const handleShowReport: Handler<Operations['showReport']> = async (
  { params, query },
  { ports, asker, now, acceptLanguage },
) => {
  const loaded = await loadAgreement(ports, params.agreement, asker)
  if (!loaded.ok) return loaded
  const format = findReportFormat(query.format)
  if (!format.ok) return format
  const overlay = query.overlay?.split(',').filter((id) => id !== '')
  const language = query.lang ?? languageWished(acceptLanguage)
  const speech = await loadSpeech(language)
  const report = await writeReport(loaded.value, format.value, { ...query, overlay, speech }, now)
  if (!report.ok) return report
  const { content, day, vantage, since } = report.value
  const { id, instrument } = loaded.value.agreement
  const zone = instrument.zone ?? UTC
  const answer = {
    vantage: toResolvedVantage(vantage, zone),
    since: since === undefined ? null : toResolvedVantage(since, zone),
    format: query.format,
    language,
    mediaType: format.value.mediaType,
    fileName: `${id}-${day}.${format.value.extension}`,
    ...toContent(content),
  }
  return ok({ answer, ...(query.lang === undefined ? { vary: 'accept-language' as const } : {}) })
}

function toContent(content: string | Uint8Array): { readonly encoding: 'utf-8' | 'base64'; readonly content: string } {
  if (typeof content === 'string') return { encoding: 'utf-8', content }
  return { encoding: 'base64', content: Buffer.from(content).toString('base64') }
}
