import { defineConfig } from 'vitest/config'
import base from './vitest.config.ts'

// What mutants are tried against: the tests of the layers that are mutated, which take seconds. The laws would find more,
// and take minutes for each mutant.
export default defineConfig({ ...base, test: { ...base.test, include: ['src/{engine,time}/**/*.test.ts'] } })
