import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readPlaywrightCounts, readVitestCounts } from '../../../src/build/test-counts.ts'

const folder = mkdtempSync(join(tmpdir(), 'test-counts-'))

function report(name: string, content: unknown): string {
  const file = join(folder, `${name}.json`)
  writeFileSync(file, JSON.stringify(content))
  return file
}

const vitest = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 1, numTodoTests: 0 }
const stats = { expected: 4, unexpected: 0, flaky: 0, skipped: 0 }

describe('counting tests', () => {
  it('counts what a clean run did', () => {
    const file = report('clean', { ...vitest, testResults: [] })
    expect(readVitestCounts(file, 0)).toEqual({
      passed: 3,
      failed: 0,
      skipped: 1,
      passedAgain: 0,
    })
  })

  it('counts a test file that could not be loaded', () => {
    const testResults = [{ status: 'failed', assertionResults: [] }]
    expect(readVitestCounts(report('broken', { ...vitest, testResults }), 1).failed).toBe(1)
  })

  it('counts a crash without a report, and one after a clean report', () => {
    expect(readVitestCounts(join(folder, 'none.json'), 1).failed).toBe(1)
    expect(readPlaywrightCounts(report('crash', { errors: [], stats }), 1).failed).toBe(1)
  })

  it('tells a second try from a first one', () => {
    const file = report('flaky', { errors: [], stats: { ...stats, flaky: 2 } })
    expect(readPlaywrightCounts(file, 0)).toMatchObject({ passed: 6, failed: 0, passedAgain: 2 })
  })
})
