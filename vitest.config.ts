import { defineConfig, type ViteUserConfigExport } from 'vitest/config'

// What no time zone touches: it runs once, and may take a database, a browser or a long while.
const once = [
  'test/store/**/*.test.ts',
  'test/report/**/*.test.ts',
  'test/fuzz/**/*.test.ts',
  'test/bench/**/*.test.ts',
  'test/cli/load-*.test.ts',
  'test/cli/diff-*.test.ts',
  'test/cli/lines.test.ts',
  'test/cli/convert-lines.test.ts',
]

const config: ViteUserConfigExport = defineConfig({
  test: {
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/package/**', ...once],
          setupFiles: ['test/setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'once',
          include: once,
          setupFiles: ['test/setup.ts'],
          testTimeout: 600_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'package',
          include: ['test/package/**/*.test.ts'],
          setupFiles: ['test/setup.ts'],
          globalSetup: ['test/package/pack.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
})

export default config
