import { messages } from '../messages/index.ts'

/** What file systems refuse in a name, and white space. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Surrogate}\s\\/:*?"<>|#%&{}$!'@+`=]+/gu

/**
 * Name of a file to save, e.g. 政务案例图集-江苏省-案例-20261125.xlsx. `scope` says what of the list it
 * holds, `''` for all of it; `kind` what it is; `extension` is without its dot.
 */
export function fileName(scope: string, kind: string, date: Date, extension: string): string {
  const parts = [messages.app.name, scope, kind].map((part) => part.replace(UNSAFE, ''))
  const named = [...parts.filter((part) => part !== ''), compactDate(date)].join('-')
  return `${named}.${extension}`
}

/** A day as it is printed, e.g. 2026-11-25; local time. */
export function plainDate(date: Date): string {
  return [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-')
}

const compactDate = (date: Date): string => plainDate(date).replaceAll('-', '')

const two = (n: number): string => String(n).padStart(2, '0')
