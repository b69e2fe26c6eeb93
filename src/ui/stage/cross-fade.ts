const FADE_MS = 400

/**
 * Lets the shapes of the map that is shown now fade over those that come next, so that the eye follows
 * which colours change. Call it before the scene changes; words and figures change at once.
 */
export function crossFade(stage: Element | null) {
  const chart = stage?.querySelector('.stage-map .chart')
  const shapes = chart?.querySelector('svg')
  if (!chart || !shapes) return
  const copy = document.createElement('div')
  copy.className = 'cover stage-fading'
  copy.setAttribute('aria-hidden', 'true')
  copy.append(shapes.cloneNode(true))
  // Over the shapes and below the labels. React leaves alone what it did not put there.
  chart.after(copy)
  const fading = copy.animate([{ opacity: 1 }, { opacity: 0 }], {
    duration: FADE_MS,
    easing: 'ease-out',
  })
  const end = () => copy.remove()
  fading.finished.then(end, end)
}
