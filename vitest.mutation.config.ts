import { defineConfig } from 'vitest/config'
import base from './vitest.config.ts'

// What mutants are tried against: the tests of the layers that are mutated, which take seconds. The laws would find more,
// and take minutes for each mutant. tools/mutants/ runs the same tests and keeps them loaded; with `--testRunner vitest`
// vitest itself runs them, which takes a hundred times as long and must come to the same score.
export default defineConfig({ ...base, test: { ...base.test, include: ['src/{engine,time}/**/*.test.ts'] } })
