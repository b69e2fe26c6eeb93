import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { build, preview } from 'vite'
import type { InlineConfig } from 'vite'
import { NO_CHROMIUM, chromiumFlags, findChromium } from '../../src/build/find-chromium.ts'
import type { Run } from './contender.ts'
import { OURS, figuresOf, format, formatGoals, formatTable, judgeGoals } from './report.ts'
import type { Figures } from './report.ts'
import { SHAPES, type ShapeName } from './shapes.ts'
import { formatRepaints, judgeRepaints, measureRepaint } from './repaint.ts'

const HERE = dirname(fileURLToPath(import.meta.url))
const CACHE = resolve(HERE, '../../node_modules/.cache/bench')
/** The plain filter goes first: it is what the others are compared with. */
const REFERENCE = 'plain filter'
const CONTENDERS = [REFERENCE, OURS, 'crossfilter2', 'arquero', 'DuckDB-WASM']

const { values: options } = parseArgs({
  options: {
    out: { type: 'string', default: resolve(CACHE, 'result.json') },
    sizes: { type: 'string', default: '53,100000,1000000' },
    shapes: { type: 'string', default: Object.keys(SHAPES).join() },
    only: { type: 'string', default: '' },
    rounds: { type: 'string', default: '15' },
    repaint: { type: 'boolean', default: false },
  },
})
/** With `--repaint` the engines are left out. */
const sizes = options.repaint ? [] : options.sizes.split(',').map(Number)
const shapes = options.shapes
  .split(',')
  .filter((name): name is ShapeName => Object.hasOwn(SHAPES, name))
const chosen = CONTENDERS.filter(
  (name) => options.only === '' || name === REFERENCE || options.only.split(',').includes(name),
)

const executablePath = findChromium()
if (executablePath === null) throw new Error(NO_CHROMIUM)

// Cross-origin isolation gives performance.now() its finest steps, 5 µs.
const headers = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
}
const config: InlineConfig = {
  root: HERE,
  configFile: false,
  logLevel: 'warn',
  build: { outDir: resolve(CACHE, 'site'), emptyOutDir: true, chunkSizeWarningLimit: 2000 },
  preview: { host: '127.0.0.1', port: 0, headers },
}
await build(config)
const server = await preview(config)
const address = server.resolvedUrls?.local[0]
if (address === undefined) throw new Error('The page is not served')

const browser = await chromium.launch({ executablePath, args: chromiumFlags() })
const version = browser.version()
const started = performance.now()
const figures: Figures[] = []
const failures: string[] = []
try {
  for (const shape of shapes) {
    for (const size of sizes) {
      let expected: readonly string[] = []
      for (const name of chosen) {
        const what = `${name}, ${size.toLocaleString('en')} rows, ${shape} dimensions`
        console.error(`${what} …`)
        const run = await runInPage(name, size, shape)
        if (typeof run === 'string') {
          failures.push(`${what}: ${run}`)
          continue
        }
        if (name === REFERENCE) expected = run.answers
        failures.push(...compareAnswers(what, run.answers, expected))
        figures.push(figuresOf(name, size, shape, run))
      }
    }
  }
} finally {
  await browser.close()
  await server.close()
}

const rounds = Number(options.rounds)
if (rounds > 0) console.error('repaints …')
const repaint =
  rounds > 0 ? await measureRepaint({ chromium: executablePath, cache: CACHE }, rounds) : null
const goals = [...judgeGoals(figures), ...(repaint === null ? [] : judgeRepaints(repaint))]
const compared = (options.repaint || figures.length > 0) && failures.length === 0
const environment = {
  chromium: version,
  node: process.version,
  cpu: cpus()[0]?.model,
  cores: cpus().length,
}
mkdirSync(dirname(resolve(options.out)), { recursive: true })
writeFileSync(
  options.out,
  `${JSON.stringify({ environment, compared, failures, goals, figures, repaint }, null, 2)}\n`,
)

console.log(
  `\nOne interaction: all linked counts, the total, the first 100 rows; times in ms, Chromium ${version}\n`,
)
console.log(formatTable(figures))
for (const { size, shape, prepared, others } of figures.filter(
  ({ contender }) => contender === OURS,
)) {
  const parts = Object.entries({ ...prepared, ...others }).map(
    ([name, time]) => `${name} ${format(time)}`,
  )
  console.log(`\n${OURS} at ${size.toLocaleString('en')}, ${shape}: ${parts.join(', ')}`)
}
if (repaint !== null) {
  console.log(
    `\nRepaints of the built app at 1366×768, from the input event to the end of the frame that ` +
      `painted the last change; times in ms\n\n${formatRepaints(repaint)}`,
  )
}
console.log(`\nGoals (engine at 1,000,000 rows)\n${formatGoals(goals)}`)
console.log(
  compared
    ? '\nEvery answer of every engine equals the plain filter’s.'
    : `\nFAILED\n${failures.join('\n')}`,
)
console.log(`${Math.round((performance.now() - started) / 1000)} s; written to ${options.out}`)
if (!compared) process.exitCode = 1

/** A fresh page per run, so that no contender pays for another's memory. */
async function runInPage(name: string, size: number, shape: ShapeName): Promise<Run | string> {
  const page = await browser.newPage()
  try {
    await page.goto(address ?? '')
    return await page.evaluate((asked) => window.runBench(...asked), [name, size, shape] as const)
  } catch (error) {
    return String(error)
  } finally {
    await page.close()
  }
}

function compareAnswers(
  what: string,
  answers: readonly string[],
  expected: readonly string[],
): string[] {
  const differing = expected.filter((answer, i) => answer !== answers[i]).length
  if (differing === 0 && answers.length === expected.length && answers.length > 0) return []
  return [`${what}: ${differing} of ${expected.length} answers differ`]
}
