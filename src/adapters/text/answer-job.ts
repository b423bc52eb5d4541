import { assertNever } from '#base/assert'
import { ok } from '#base/result'
import type { ExtractAnswer, ExtractJob } from '#adapters/text/extract-job'
import { PageTooLarge } from '#adapters/text/page-too-large'
import { readDocx } from '#adapters/text/read-docx'
import { readFeed } from '#adapters/text/read-feed'
import { readHtml } from '#adapters/text/read-html'
import { readMail } from '#adapters/text/read-mail'
import { readPdf } from '#adapters/text/read-pdf'
import { textProblem } from '#adapters/text/text-problem'

/** Opens a foreign document in this thread, which should be one that may hang or end: never the one that serves people. */
export async function answerJob(job: ExtractJob): Promise<ExtractAnswer> {
  try {
    return await read(job)
  } catch (error) {
    if (error instanceof PageTooLarge) {
      return textProblem('too-large', `\`${job.name}\` is not read: ${error.message}; bring its text`)
    }
    const found = error instanceof Error ? error.message.slice(0, 200) : 'no reason given'
    return textProblem('unreadable', `\`${job.name}\` cannot be read: ${found}; get it again, or bring its text`)
  }
}

async function read(job: ExtractJob): Promise<ExtractAnswer> {
  switch (job.form) {
    case 'html':
      return ok(readHtml(job.html, job.limits))
    case 'pdf':
      return await readPdf(job.bytes, job.name, job.limits)
    case 'docx':
      return await readDocx(job.bytes, job.name, job.limits)
    case 'mail':
      return await readMail(job.bytes, job.name, job.limits)
    case 'feed':
      return readFeed(job, job.limits)
    default:
      return assertNever(job.form)
  }
}
