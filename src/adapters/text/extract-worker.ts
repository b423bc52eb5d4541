import { parentPort, workerData } from 'node:worker_threads'
import { answerJob } from '#adapters/text/answer-job'
import { parseExtractJob } from '#adapters/text/parse-extract-message'

// Runs in a thread of its own: foreign files are opened here, where a hang or a lack of memory ends only this thread.

parentPort?.postMessage(await answerJob(parseExtractJob(workerData)))
