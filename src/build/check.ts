import { captureOwn, capturePackage, type Outcome } from './run-program.ts'

interface Step {
  readonly name: string
  readonly run: () => Promise<Outcome>
}

/** The longest first: two run at a time. */
const INDEPENDENT_STEPS: readonly Step[] = [
  { name: 'Build', run: () => captureOwn('build.ts') },
  { name: 'Format', run: () => capturePackage('prettier', ['--check', '--log-level=warn', '.']) },
  {
    name: 'Import direction',
    run: () =>
      capturePackage('dependency-cruiser#depcruise', [
        'src',
        '--config',
        '.dependency-cruiser.mjs',
      ]),
  },
  { name: 'Lint', run: () => capturePackage('oxlint', []) },
  { name: 'Types', run: () => capturePackage('@typescript/native#tsc', []) },
  {
    name: 'Types of the pure layers',
    run: () => capturePackage('@typescript/native#tsc', ['-p', 'tsconfig.pure.json']),
  },
  { name: 'Dead code', run: () => capturePackage('knip', ['--no-progress']) },
]

const UNIT_TESTS: Step = { name: 'Unit tests', run: () => capturePackage('vitest', ['run']) }
const SIZE_BUDGETS: Step = { name: 'Size budgets', run: () => captureOwn('check-budgets.ts') }

/** `--without-tests` is for a run that is followed by `npm test`. */
const later = process.argv.includes('--without-tests') ? [SIZE_BUDGETS] : [UNIT_TESTS, SIZE_BUDGETS]

const started = performance.now()
const failures: string[] = []
const waiting = [...INDEPENDENT_STEPS]
await Promise.all([runWaiting(), runWaiting()])
for (const step of later) await run(step)

console.log(
  failures.length === 0
    ? `\nAll ${INDEPENDENT_STEPS.length + later.length} checks hold (${seconds(started)})`
    : `\nFailed: ${failures.join(', ')} (${seconds(started)})`,
)
process.exitCode = failures.length === 0 ? 0 : 1

async function runWaiting(): Promise<void> {
  for (let step = waiting.shift(); step; step = waiting.shift()) await run(step)
}

async function run(step: Step): Promise<void> {
  const stepStarted = performance.now()
  const { exitCode, output } = await step.run()
  if (exitCode !== 0) failures.push(step.name)
  const result = `${exitCode === 0 ? 'ok' : 'FAILED'} (${seconds(stepStarted)})`
  console.log([`\n== ${step.name}`, output.trim(), result].filter(Boolean).join('\n'))
}

function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`
}
