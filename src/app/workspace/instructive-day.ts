/** Where the demonstration begins: three days before a deadline, with a refusal claimed and nothing confirmed. */
export const INSTRUCTIVE_DAY = '2020-11-17'
