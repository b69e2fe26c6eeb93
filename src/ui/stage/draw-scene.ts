import { decodeView, vocabularyOf, type Scene, type ViewState } from '../../view/index.ts'
import type { AppModel } from '../shared/app-context.tsx'

/** Size of a scene's picture for the presenter, in pixels. */
const SIZE = { width: 960, height: 540 } as const

/**
 * A scene's picture as SVG text, as it is kept or as it shows now (`shown`); `null` where it cannot be
 * drawn.
 */
export async function drawScene(
  model: AppModel,
  scene: Scene,
  shown: ViewState | null,
): Promise<string | null> {
  const view = shown ?? decodeView(scene.view, vocabularyOf(model.dataset)).view
  try {
    const { makePicture } = await import('../picture/make-picture.ts')
    const drawn = await makePicture(model, view, scene.picture, {
      ...SIZE,
      framed: false,
      date: '',
    })
    return drawn.ok ? drawn.value : null
  } catch {
    return null
  }
}
