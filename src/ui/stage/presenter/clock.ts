const two = (n: number) => String(n).padStart(2, '0')

/** Time of day, e.g. 09:05. */
export const clockText = (now: Date): string => `${two(now.getHours())}:${two(now.getMinutes())}`

/** Milliseconds as minutes and seconds, e.g. 04:09, with hours from the first on: 1:00:00. Never negative. */
export function elapsedText(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000))
  const hours = Math.floor(seconds / 3600)
  const rest = `${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`
  return hours === 0 ? rest : `${hours}:${rest}`
}
