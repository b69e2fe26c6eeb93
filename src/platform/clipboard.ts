/**
 * Puts text on the clipboard; whether that worked. Plain http addresses of an intranet have no
 * `navigator.clipboard`, so the older command is the second way.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copyBySelection(text)
  }
}

function copyBySelection(text: string): boolean {
  const focused = document.activeElement
  const area = document.createElement('textarea')
  area.value = text
  area.setAttribute('readonly', '')
  area.style.cssText = 'position:fixed;top:0;opacity:0'
  document.body.append(area)
  area.select()
  try {
    return document.execCommand('copy')
  } catch {
    return false
  } finally {
    area.remove()
    if (focused instanceof HTMLElement) focused.focus()
  }
}

/** A table in the two forms that spreadsheets and documents paste: HTML, and tab-separated text. */
export interface CopiedTable {
  readonly html: string
  readonly text: string
}

/**
 * Puts a table on the clipboard in both forms, or as text alone where a browser takes no more; whether
 * that worked.
 */
export async function copyTable(table: CopiedTable): Promise<boolean> {
  try {
    const blob = (type: string, content: string) => new Blob([content], { type })
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/html': blob('text/html', table.html),
        'text/plain': blob('text/plain', table.text),
      }),
    ])
    return true
  } catch {
    return copyByEvent(table) || (await copyText(table.text))
  }
}

/** The older command lets a listener say what is copied, also on plain http addresses. */
function copyByEvent({ html, text }: CopiedTable): boolean {
  let taken = false
  const onCopy = (event: ClipboardEvent) => {
    if (!event.clipboardData) return
    event.clipboardData.setData('text/html', html)
    event.clipboardData.setData('text/plain', text)
    event.preventDefault()
    taken = true
  }
  document.addEventListener('copy', onCopy)
  try {
    return document.execCommand('copy') && taken
  } catch {
    return false
  } finally {
    document.removeEventListener('copy', onCopy)
  }
}
