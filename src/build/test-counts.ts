import { readFileSync } from 'node:fs'

export interface TestCounts {
  /** Those that passed only when tried again too. */
  readonly passed: number
  readonly failed: number
  readonly skipped: number
  /** Of the passed ones, how many failed at the first try. */
  readonly passedAgain: number
}

interface VitestReport {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly numTodoTests: number
  readonly testResults: readonly {
    readonly status: string
    readonly assertionResults: readonly { readonly status: string }[]
  }[]
}

interface PlaywrightReport {
  readonly errors: readonly unknown[]
  readonly stats: {
    readonly expected: number
    readonly unexpected: number
    readonly flaky: number
    readonly skipped: number
  }
}

/** A run that could not be read: one failure, so that it never passes for a clean one. */
const CRASHED: TestCounts = { passed: 0, failed: 1, skipped: 0, passedAgain: 0 }

/** Counts of a Vitest JSON report; a file that failed outside its tests counts as one failure. */
export function readVitestCounts(file: string, exitCode: number): TestCounts {
  const report = readReport(file) as VitestReport | null
  if (!report) return CRASHED
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  )
  return withExitCode(exitCode, {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles.length,
    skipped: report.numPendingTests + report.numTodoTests,
    passedAgain: 0,
  })
}

/** Counts of a Playwright JSON report. */
export function readPlaywrightCounts(file: string, exitCode: number): TestCounts {
  const report = readReport(file) as PlaywrightReport | null
  if (!report) return CRASHED
  const { expected, unexpected, flaky, skipped } = report.stats
  return withExitCode(exitCode, {
    passed: expected + flaky,
    failed: unexpected + report.errors.length,
    skipped,
    passedAgain: flaky,
  })
}

/** Number of tests that a Playwright `--list` report names, at least one. */
export function readListedCount(file: string): number {
  const report = readReport(file) as PlaywrightReport | null
  if (!report) return 1
  const { expected, unexpected, flaky, skipped } = report.stats
  return Math.max(1, expected + unexpected + flaky + skipped)
}

function withExitCode(exitCode: number, counts: TestCounts): TestCounts {
  return exitCode !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts
}

function readReport(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}
