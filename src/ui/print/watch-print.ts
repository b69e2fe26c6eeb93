import type { AppModel } from '../shared/app-context.tsx'

/**
 * Ctrl+P prints the sheet that is made for paper, which is fetched then. Where it cannot be had, and
 * from the browser's menu before that, the screen is printed, as `paper.css` lays it out.
 */
export function watchPrint(model: AppModel) {
  window.addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey, shiftKey } = event
    if (key.toLowerCase() !== 'p' || !(ctrlKey || metaKey) || altKey || shiftKey) return
    // In a frame the page around it is what should be printed.
    if (model.store.getState().embed) return
    event.preventDefault()
    import('./print-view.tsx').then(({ printView }) => printView(model)).catch(() => window.print())
  })
  // ECharts draws for the width of the screen; on paper its pictures stretch to their boxes.
  window.addEventListener('beforeprint', () => {
    for (const svg of chartPictures()) {
      svg.setAttribute('viewBox', `0 0 ${svg.clientWidth} ${svg.clientHeight}`)
      svg.setAttribute('preserveAspectRatio', 'none')
    }
  })
  window.addEventListener('afterprint', () => {
    for (const svg of chartPictures()) svg.removeAttribute('viewBox')
  })
}

const chartPictures = () => document.querySelectorAll('.chart svg')
