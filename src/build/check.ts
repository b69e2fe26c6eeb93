import { runOwn, runPackage } from './run-program.ts'

interface Step {
  readonly name: string
  readonly run: () => Promise<number>
}

const STATIC_STEPS: readonly Step[] = [
  { name: 'Format', run: () => runPackage('prettier', ['--check', '--log-level=warn', '.']) },
  { name: 'Lint', run: () => runPackage('oxlint', []) },
  { name: 'Types', run: () => runPackage('@typescript/native#tsc', []) },
  {
    name: 'Types of the pure layers',
    run: () => runPackage('@typescript/native#tsc', ['-p', 'tsconfig.pure.json']),
  },
  {
    name: 'Import direction',
    run: () =>
      runPackage('dependency-cruiser#depcruise', ['src', '--config', '.dependency-cruiser.mjs']),
  },
  { name: 'Dead code', run: () => runPackage('knip', ['--no-progress']) },
]

const UNIT_TESTS: Step = { name: 'Unit tests', run: () => runPackage('vitest', ['run']) }

const BUILD_STEPS: readonly Step[] = [
  { name: 'Build', run: () => runOwn('build.ts') },
  { name: 'Size budgets', run: () => runOwn('check-budgets.ts') },
]

/** `--without-tests` is for a run that is followed by `npm test`. */
const steps = process.argv.includes('--without-tests')
  ? [...STATIC_STEPS, ...BUILD_STEPS]
  : [...STATIC_STEPS, UNIT_TESTS, ...BUILD_STEPS]

const started = performance.now()
const failures: string[] = []
for (const { name, run } of steps) {
  const stepStarted = performance.now()
  console.log(`\n== ${name}`)
  const ok = (await run()) === 0
  if (!ok) failures.push(name)
  console.log(`${ok ? 'ok' : 'FAILED'} (${seconds(stepStarted)})`)
}

console.log(
  failures.length === 0
    ? `\nAll ${steps.length} checks hold (${seconds(started)})`
    : `\nFailed: ${failures.join(', ')} (${seconds(started)})`,
)
process.exitCode = failures.length === 0 ? 0 : 1

function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`
}
