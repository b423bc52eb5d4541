import { parentPort, workerData } from 'node:worker_threads'
import { inputFiles } from '#adapters/input-files'
import { answerJob } from '#adapters/text/answer-job'
import { createTextExtractor } from '#adapters/text/create-text-extractor'
import { parseAgreementText } from '#app/agreements/parse-texts'
import { readItem } from '#app/intake/read-item'
import { parseAgreementId } from '#app/problems/parse-ids'
import { loadReaderNames } from '#app/readings/load-reader-names'
import { parseJob, parseStart } from '#cli/intake/parse-intake-message'

// Runs in a thread of its own, one document after the other: opens it and reads it. Nothing is written here.

const { agreement, gazetteer } = parseStart(workerData)
const parsed = agreement === undefined ? undefined : parseAgreementText(agreement.text, parseAgreementId(agreement.id))
const known = parsed?.ok === true ? parsed.value : undefined
const names = await loadReaderNames({ files: inputFiles }, gazetteer, known)
const extractor = createTextExtractor({}, answerJob)

parentPort?.on('message', (message: unknown) => {
  void readItem({ extractor }, parseJob(message), names).then((answer) => parentPort?.postMessage(answer))
})
parentPort?.postMessage('ready')
