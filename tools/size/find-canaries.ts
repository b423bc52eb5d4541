/** A part of the server that must never reach a browser. */
interface Canary {
  readonly name: string
  readonly sign: RegExp
}

const canaries: readonly Canary[] = [
  { name: 'better-sqlite3', sign: /^node_modules\/better-sqlite3\// },
  { name: 'pg', sign: /^node_modules\/pg\// },
  { name: 'kysely', sign: /^node_modules\/kysely\// },
  { name: 'hono', sign: /^node_modules\/hono\// },
  { name: 'store', sign: /^src\/store\// },
  { name: 'adapters', sign: /^src\/adapters\// },
  { name: 'server', sign: /^src\/server\// },
]

/** The canaries that sing in a list of modules. */
export function findCanaries(modules: readonly string[]): readonly string[] {
  return canaries.filter(({ sign }) => modules.some((path) => sign.test(path))).map(({ name }) => name)
}

/** The canaries that are missing where all of them must be: then the search itself is broken. */
export function missingCanaries(modules: readonly string[]): readonly string[] {
  const found = findCanaries(modules)
  return canaries.map(({ name }) => name).filter((name) => !found.includes(name))
}
