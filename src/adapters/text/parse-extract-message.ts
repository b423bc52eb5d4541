import type { ExtractAnswer, ExtractJob } from '#adapters/text/extract-job'

/** The job as it came into the worker from our own main thread. */
export function parseExtractJob(message: unknown): ExtractJob {
  if (typeof message !== 'object' || message === null || !('form' in message)) throw new Error('our fault: not a job')
  return message as ExtractJob
}

/** The answer as it came from our own worker. */
export function parseExtractAnswer(message: unknown): ExtractAnswer {
  if (typeof message !== 'object' || message === null || !('ok' in message)) throw new Error('our fault: not an answer')
  return message as ExtractAnswer
}
