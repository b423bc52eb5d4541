/** The words of groups (`day days|week weeks`), each with the first form of its group. */
export function formsOf(groups: string): ReadonlyMap<string, string> {
  return new Map(
    groups.split('|').flatMap((group) => {
      const forms = group.split(' ')
      return forms.map((form) => [form, forms[0] ?? form] as const)
    }),
  )
}
