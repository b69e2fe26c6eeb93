import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

const VARIABLES = ['CHROMIUM_PATH', 'CHROME_PATH', 'PUPPETEER_EXECUTABLE_PATH']

const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
]

const APPLICATIONS: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    process.env.ProgramFiles,
    process.env['ProgramFiles(x86)'],
    process.env.LOCALAPPDATA,
  ].flatMap((folder = 'C:\\') => [
    join(folder, 'Google/Chrome/Application/chrome.exe'),
    join(folder, 'Chromium/Application/chrome.exe'),
    join(folder, 'Microsoft/Edge/Application/msedge.exe'),
  ]),
}

/** What to do when there is no browser, in one line. */
export const NO_CHROMIUM =
  'No Chromium found: install Chrome, Edge or Chromium (Debian/Ubuntu: apt-get install chromium), ' +
  'run `npx playwright install chromium`, or set CHROMIUM_PATH to an executable.'

/** Flags for a quiet headless run; root may not use Chromium's sandbox. */
export function chromiumFlags(): string[] {
  const flags = ['--disable-gpu', '--disable-quic', '--disable-background-networking']
  return process.getuid?.() === 0 ? ['--no-sandbox', ...flags] : flags
}

/**
 * Path of a Chromium-based browser: what the environment names, else Playwright's own, else what is
 * installed; `null` when there is none.
 */
export function findChromium(): string | null {
  const installed = APPLICATIONS[process.platform] ?? []
  const candidates = [...named(), chromium.executablePath(), ...onPath(COMMANDS), ...installed]
  return candidates.find(isExecutable) ?? null
}

/**
 * The browser for the tests: Debian's headless shell where it is installed, as it opens a page in less
 * than half the time, else the one of `findChromium`.
 */
export function findTestBrowser(): string | null {
  const candidates = [...named(), ...onPath(['chromium-headless-shell'])]
  return candidates.find(isExecutable) ?? findChromium()
}

const named = () => VARIABLES.map((name) => process.env[name]).filter((path) => path !== undefined)

const onPath = (commands: readonly string[]) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => commands.map((command) => join(folder, command)))

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}
