import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import type { Orientation } from '../../figures/index.ts'
import { AppProvider, type AppModel } from '../shared/app-context.tsx'
import { gatherSheet, type Sheet } from './gather-sheet.ts'
import { PrintSheet } from './PrintSheet.tsx'
import './print.css'

/** Takes the sheet that is on the page away again. */
let close: (() => void) | null = null

/**
 * Prints the present view: the sheet is put on the page, where only paper shows it, and taken away
 * when the browser has done. Without an orientation the browser's dialog asks for it.
 *
 * @throws when what goes on paper cannot be had; then nothing is printed.
 */
export async function printView(model: AppModel, orientation: Orientation | null = null) {
  const sheet = await gatherSheet(model)
  keepReady(model, sheet)
  close?.()
  close = putOnPage(model, sheet, orientation)
  window.print()
}

function putOnPage(model: AppModel, sheet: Sheet, orientation: Orientation | null): () => void {
  const element = document.createElement('div')
  const root = createRoot(element)
  flushSync(() =>
    root.render(
      <AppProvider model={model}>
        <PrintSheet sheet={sheet} orientation={orientation} />
      </AppProvider>,
    ),
  )
  document.body.append(element)
  document.documentElement.classList.add('with-sheet')
  return () => {
    document.documentElement.classList.remove('with-sheet')
    root.unmount()
    element.remove()
    close = null
  }
}

let kept: Sheet | null = null

/** From now on the browser's own menu prints the sheet too: one of the present view is at hand. */
function keepReady(model: AppModel, sheet: Sheet) {
  const first = kept === null
  kept = sheet
  if (!first) return
  let waiting: ReturnType<typeof setTimeout> | undefined
  model.store.subscribe(({ shown }) => {
    if (shown === kept?.view) return
    clearTimeout(waiting)
    waiting = setTimeout(() => {
      gatherSheet(model).then(
        (next) => {
          kept = next
          return next
        },
        // Then the screen is printed.
        () => null,
      )
    }, QUIET_MS)
  })
  window.addEventListener('beforeprint', () => {
    if (close || kept?.view !== model.store.getState().shown) return
    close = putOnPage(model, kept, null)
  })
  window.addEventListener('afterprint', () => close?.())
}

const QUIET_MS = 400
