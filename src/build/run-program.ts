import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { ROOT } from './paths.ts'

const require = createRequire(import.meta.url)

/**
 * Runs a package's command with this Node, its output going to ours.
 *
 * @param command `package` or `package#bin` where the two names differ
 * @returns the exit code; 1 when it was ended by a signal
 */
export function runPackage(command: string, args: readonly string[]): Promise<number> {
  return runNode([binOf(command), ...args])
}

export interface Outcome {
  readonly exitCode: number
  /** What it wrote, to either stream. */
  readonly output: string
}

/** Like `runPackage`, with the output kept for later. */
export const capturePackage = (command: string, args: readonly string[]): Promise<Outcome> =>
  captureNode([binOf(command), ...args])

/** Runs one of our own TypeScript programs, its output kept for later. */
export const captureOwn = (program: string): Promise<Outcome> =>
  captureNode([binOf('tsx'), join('src/build', program)])

async function captureNode(args: readonly string[]): Promise<Outcome> {
  let output = ''
  const exitCode = await runNode(args, (text) => (output += text))
  return { exitCode, output }
}

function runNode(args: readonly string[], onOutput?: (text: string) => void): Promise<number> {
  return new Promise((resolve, reject) => {
    const to = onOutput ? 'pipe' : 'inherit'
    const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', to, to] })
    if (onOutput) {
      child.stdout?.setEncoding('utf8').on('data', onOutput)
      child.stderr?.setEncoding('utf8').on('data', onOutput)
    }
    child.once('error', reject)
    child.once('close', (code) => resolve(code ?? 1))
  })
}

function binOf(command: string): string {
  const [name = command, wanted] = command.split('#')
  const manifestPath = join(ROOT, 'node_modules', name, 'package.json')
  const { bin } = require(manifestPath) as { bin: string | Readonly<Record<string, string>> }
  const path = typeof bin === 'string' ? bin : bin[wanted ?? name]
  if (!path) throw new Error(`${name} has no command ${wanted ?? name}`)
  return join(dirname(manifestPath), path)
}
