import { defineConfig } from 'vitest/config'

const conditions = ['servanda', 'node']

// The journeys through a real browser, one at a time: each starts a server of its own from dist/.
export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    environment: 'node',
    include: ['e2e/**/*.e2e.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // A busy machine draws late; what never comes fails all the same.
    expect: { poll: { timeout: 15_000 } },
  },
})
