import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBuilt } from './build-app.ts'
import { findTestBrowser, NO_CHROMIUM } from './find-chromium.ts'
import { TEST_RESULTS } from './paths.ts'
import { runPackage } from './run-program.ts'
import {
  readListedCount,
  readPlaywrightCounts,
  readVitestCounts,
  type TestCounts,
} from './test-counts.ts'

const VITEST_REPORT = join(TEST_RESULTS, 'unit.json')
const BROWSER_REPORT = join(TEST_RESULTS, 'browser.json')

const NONE: TestCounts = { passed: 0, failed: 0, skipped: 0, passedAgain: 0 }

rmSync(TEST_RESULTS, { recursive: true, force: true })
mkdirSync(TEST_RESULTS, { recursive: true })

const runs = [await runUnitTests(), await runBrowserTests()]
const passed = sum((counts) => counts.passed)
const failed = sum((counts) => counts.failed)
const skipped = sum((counts) => counts.skipped)
const passedAgain = sum((counts) => counts.passedAgain)
if (skipped > 0) console.log(`\nNot run: ${skipped} skipped`)
if (passedAgain > 0) console.log(`\nPassed only when tried again (named above): ${passedAgain}`)
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 || runs.some((counts) => counts.passed === 0) ? 1 : 0

async function runUnitTests(): Promise<TestCounts> {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${VITEST_REPORT}`]
  const exitCode = await runPackage('vitest', ['run', ...reporters])
  return readVitestCounts(VITEST_REPORT, exitCode)
}

async function runBrowserTests(): Promise<TestCounts> {
  if (!findTestBrowser()) {
    await runPackage('@playwright/test#playwright', ['test', '--list'])
    console.error(`\n${NO_CHROMIUM}`)
    return { ...NONE, failed: readListedCount(BROWSER_REPORT) }
  }
  try {
    await ensureBuilt()
  } catch (error) {
    console.error(`\nThe build failed: ${error instanceof Error ? error.message : String(error)}`)
    return { ...NONE, failed: 1 }
  }
  const exitCode = await runPackage('@playwright/test#playwright', ['test'])
  return readPlaywrightCounts(BROWSER_REPORT, exitCode)
}

function sum(of: (counts: TestCounts) => number): number {
  return runs.reduce((total, counts) => total + of(counts), 0)
}
