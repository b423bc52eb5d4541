import { defineConfig } from 'vitest/config'

// Tests run the sources themselves: the condition `servanda` maps `#layer/file` to src/layer/file.ts.
// The time zone is set from outside (TZ), because `npm run check` runs everything in two of them.
// Nothing but `servanda` and `node` here: vitest hands these to Node for packages too, where `import` would break require.
const conditions = ['servanda', 'node']

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    environment: 'node',
    // No module of ours keeps state, so files may share a worker; it is three times as fast.
    isolate: false,
    // Left to itself vitest keeps one core free, which on two cores is half of them.
    maxWorkers: '100%',
    setupFiles: ['tools/check/fix-property-seed.ts'],
    include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'tools/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
