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

/** Runs one of our own TypeScript programs. Resolves to the exit code. */
export function runOwn(program: string): Promise<number> {
  return runNode([binOf('tsx'), join('src/build', program)])
}

function runNode(args: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: ROOT,
      stdio: ['ignore', 'inherit', 'inherit'],
    })
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
