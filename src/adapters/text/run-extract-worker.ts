import { Worker } from 'node:worker_threads'
import type { ExtractAnswer, ExtractJob } from '#adapters/text/extract-job'
import { parseExtractAnswer } from '#adapters/text/parse-extract-message'
import { textProblem } from '#adapters/text/text-problem'

/** Has the document read by a thread of its own, which ends with the answer, at the limit of time, or of memory. */
export async function runExtractWorker(job: ExtractJob): Promise<ExtractAnswer> {
  const worker = startWorker(job)
  let timer: NodeJS.Timeout | undefined
  try {
    return await new Promise((resolve) => {
      timer = setTimeout(() => resolve(timedOut(job)), job.limits.timeMs)
      worker.once('message', (message) => resolve(parseExtractAnswer(message)))
      worker.once('error', (error) => resolve(broken(job, error)))
      worker.once('exit', () => resolve(broken(job, undefined)))
    })
  } finally {
    clearTimeout(timer)
    await worker.terminate()
  }
}

function startWorker(job: ExtractJob): Worker {
  // In a checkout the sources run as they are; the worker needs to be told so anew.
  const isSource = import.meta.url.endsWith('.ts')
  return new Worker(new URL(isSource ? './extract-worker.ts' : './extract-worker.js', import.meta.url), {
    workerData: job,
    execArgv: isSource ? ['--conditions=source', '--disable-warning=ExperimentalWarning'] : [],
    resourceLimits: { maxOldGenerationSizeMb: job.limits.memoryMb },
    stdout: true,
    stderr: true,
  })
}

function timedOut(job: ExtractJob): ExtractAnswer {
  const seconds = Math.round(job.limits.timeMs / 1000)
  return textProblem('timed-out', `\`${job.name}\` was not read within ${seconds} seconds: split it, or bring its text`)
}

function broken(job: ExtractJob, error: Error | undefined): ExtractAnswer {
  if (error !== undefined && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') {
    const limit = `${job.limits.memoryMb} MB of memory`
    return textProblem('too-large', `\`${job.name}\` needs more than ${limit} to be read: split it, or bring its text`)
  }
  const found = error === undefined ? '' : ` (${error.message.slice(0, 200)})`
  return textProblem('unreadable', `\`${job.name}\` cannot be read${found}: get it again, or bring its text`)
}
