import { defineConfig } from 'vitest/config'
import base from './vitest.config.ts'

// What mutants are tried against: the tests of the layers that are mutated, which take a second or two. The laws would find
// more, and take minutes for each mutant; those of size (`*.scale.test.ts`) take as long as all others and find the same.
// tools/mutants/ runs the same tests and keeps them loaded; with `--testRunner vitest` vitest itself runs them, which takes
// a hundred times as long and must come to the same score.
const include = ['src/{engine,time}/**/*.test.ts']
const exclude = ['**/*.scale.test.ts', '**/node_modules/**']
export default defineConfig({ ...base, test: { ...base.test, include, exclude } })
