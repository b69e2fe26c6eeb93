/**
 * Puts a PNG on the clipboard; whether that worked. The picture may still be on its way, so that this
 * can be called while the press of a button still counts as one. Plain http addresses of an intranet
 * have no `navigator.clipboard`, and for pictures there is no older way.
 */
export async function copyImage(png: Promise<Blob>): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })])
    return true
  } catch {
    return false
  }
}
