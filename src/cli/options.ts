/** The options of a command line by name in camel case, read by kind: nothing is trusted to be what it should. */
export interface Options {
  /** The words given with an option; absent where it was not given. */
  text(name: string): string | undefined
  /** Whether a switch is on. */
  flag(name: string): boolean
  /** Whether `--no-name` was given. */
  isOff(name: string): boolean
  /** All values of an option that may be given several times. */
  list(name: string): readonly string[]
}

/** The options as the parser of the command line gives them. */
export function toOptions(given: Readonly<Record<string, unknown>>): Options {
  return {
    text: (name) => {
      const value = given[name]
      return typeof value === 'string' ? value : undefined
    },
    flag: (name) => given[name] === true,
    isOff: (name) => given[name] === false,
    list: (name) => {
      const value = given[name]
      if (typeof value === 'string') return [value]
      return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []
    },
  }
}
