import { defineConfig } from '@playwright/test'
import { createServer } from 'node:net'
import { chromiumFlags, findTestBrowser } from './src/build/find-chromium.ts'

/** The workers load this file again: the port found first is handed down to them. */
process.env.EGOV_ATLAS_TEST_PORT ??= String(await findFreePort())
const port = process.env.EGOV_ATLAS_TEST_PORT
const executablePath = findTestBrowser()

/** Whoever tries the page has been here before; what is said at the first visit is tried by itself. */
const BEEN_HERE = [{ name: 'egov-atlas:first-visit', value: 'seen' }]
const storageAt = (origin: string) => ({
  cookies: [],
  origins: [{ origin, localStorage: BEEN_HERE }],
})

/** What speaks of the files of the page and of how it starts, not of answers. */
const OF_FILES = ['first-picture', 'loads', 'policy', 'failures', 'recipes']

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results/browser',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // A busy machine may starve a browser; what passes only the second time is named and counted.
  retries: 1,
  // Waits end when what they wait for is there; these bounds are for slow machines.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  // One more than a small machine has cores: a test waits now and then.
  workers: 3,
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  snapshotPathTemplate: '{testDir}/snapshots/{testFilePath}/{arg}{ext}',
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1366, height: 768 },
    storageState: storageAt(`http://127.0.0.1:${port}`),
    trace: 'off',
    launchOptions: { args: chromiumFlags(), ...(executablePath ? { executablePath } : {}) },
  },
  projects: [
    { name: 'chromium', testIgnore: 'late.spec.ts', use: { browserName: 'chromium' } },
    {
      // With answers that come late, out of order, or not at all.
      name: 'late',
      ...(process.env.EGOV_ATLAS_LATE === 'all'
        ? { testIgnore: OF_FILES.map((name) => `${name}.spec.ts`) }
        : { testMatch: 'late.spec.ts' }),
      use: {
        browserName: 'chromium',
        baseURL: `http://127.0.0.1:${Number(port) + 1}/`,
        storageState: storageAt(`http://127.0.0.1:${Number(port) + 1}`),
      },
    },
  ],
  webServer: {
    command: 'node --import tsx tests/browser/serve-sites.ts',
    url: `http://127.0.0.1:${port}/`,
    env: { EGOV_ATLAS_TEST_PORT: port },
    reuseExistingServer: false,
    timeout: 240_000,
  },
})

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
