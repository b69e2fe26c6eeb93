import { useAppState } from '../shared/app-context.tsx'
import { LazyPanel } from '../shared/LazyPanel.tsx'

const loadCarried = () => import('./CarriedScenes.tsx').then((module) => module.CarriedScenes)

/** Scenes that a link has brought. */
export const CarriedNotice = () =>
  useAppState((state) => state.carried) === '' ? null : <LazyPanel load={loadCarried} />
