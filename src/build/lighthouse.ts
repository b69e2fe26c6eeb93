import { launch } from 'chrome-launcher'
import lighthouse, { desktopConfig } from 'lighthouse'
import { ensureBuilt } from './build-app.ts'
import { chromiumFlags, findChromium, NO_CHROMIUM } from './find-chromium.ts'
import { serveDist } from './serve.ts'

const RUNS = 3

/** Lowest median score of each category, 0 to 100; `null`: shown, not asked for. */
const FLOORS: Readonly<Record<string, number | null>> = {
  performance: 95,
  accessibility: 100,
  'best-practices': 100,
  seo: null,
}

const chromePath = findChromium()
if (!chromePath) throw new Error(NO_CHROMIUM)
await ensureBuilt()
const server = await serveDist(0)
const chrome = await launch({ chromePath, chromeFlags: ['--headless=new', ...chromiumFlags()] })
try {
  const runs: (readonly number[])[] = []
  for (let run = 0; run < RUNS; run += 1) runs.push(await measure(server.url, chrome.port))
  report(runs)
} finally {
  chrome.kill()
  await server.close()
}

async function measure(url: string, port: number): Promise<readonly number[]> {
  const categories = Object.keys(FLOORS)
  const flags = { port, onlyCategories: categories, logLevel: 'error' } as const
  const result = await lighthouse(url, flags, desktopConfig)
  if (!result || result.lhr.runtimeError) {
    throw new Error(`Lighthouse failed: ${result?.lhr.runtimeError?.message ?? 'no result'}`)
  }
  const { lhr } = result
  for (const category of categories) {
    for (const { id, weight } of lhr.categories[category]?.auditRefs ?? []) {
      const audit = lhr.audits[id]
      if (weight > 0 && audit && audit.score !== null && audit.score < 0.9) {
        console.log(`  ${category}: ${audit.title} ${audit.displayValue ?? ''}`)
      }
    }
  }
  return categories.map((category) => Math.round((lhr.categories[category]?.score ?? 0) * 100))
}

function report(runs: readonly (readonly number[])[]): void {
  Object.entries(FLOORS).forEach(([category, floor], column) => {
    const scores = runs.map((run) => run[column] ?? 0).toSorted((a, b) => a - b)
    const median = scores[Math.floor(scores.length / 2)] ?? 0
    const tooLow = floor !== null && median < floor
    if (tooLow) process.exitCode = 1
    const wanted = floor === null ? '' : `at least ${floor}${tooLow ? '  TOO LOW' : ''}`
    console.log(
      `${category.padEnd(16)} ${String(median).padStart(3)}  (${scores.join(', ')})  ${wanted}`,
    )
  })
}
