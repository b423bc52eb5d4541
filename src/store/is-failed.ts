/** Whether what the work answered is a failed `Result`: then nothing that it added is kept. */
export function isFailed(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === false
}
