/** How long the browser may take to begin reading what it saves. */
const REVOKE_AFTER_MS = 60_000

/**
 * Hands a file to the browser's downloads; whether it could be handed over. What the browser then does
 * with it, it tells nobody: a blocked download looks the same.
 */
export function saveFile(name: string, blob: Blob): boolean {
  try {
    const url = URL.createObjectURL(blob)
    const link = document.createElement('a')
    link.href = url
    link.download = name
    link.hidden = true
    document.body.append(link)
    link.click()
    link.remove()
    setTimeout(() => URL.revokeObjectURL(url), REVOKE_AFTER_MS)
    return true
  } catch {
    return false
  }
}
