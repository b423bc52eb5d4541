import type { Result } from '#base/result'

/** The text in UTF-8. */
export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

/** What a refusal says; nothing where the answer is none. */
export function messageOf(answer: Result<unknown, { readonly message: string }>): string {
  return answer.ok ? '' : answer.error.message
}
