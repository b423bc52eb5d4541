/** The words of a group of a match; none where the group took no part in it, or nothing matched. */
export function groupOf(match: RegExpExecArray | null, index: number): string {
  return match?.[index] ?? ''
}
