import 'virtual:tokens.css'
import './theme/base.css'
import './theme/controls.css'
import './theme/figures.css'
import './theme/layout.css'
import './filters/filters.css'
import './map/map.css'
import './breakdown/breakdown.css'
import './table/table.css'

export { App, preloadEmbed } from './App.tsx'
/** Fetches the presenter's window, which is a page of its own in all but its file. */
export const loadPresenterPage = () =>
  import('./stage/presenter/PresenterPage.tsx').then((module) => module.PresenterPage)
export { createModel, NATIONAL_MAP } from './create-model.ts'
export { createLoader } from './load-once.ts'
export { createMapLoader, learnIndex } from './map-loader.ts'
export { prepareView } from './prepare-view.ts'
export { LoadFailure } from './LoadFailure.tsx'
export { watchPrint } from './print/watch-print.ts'
export { AppProvider, type AppModel } from './shared/app-context.tsx'
export { DrawPicture, type PictureSize } from './shared/Chart.tsx'
export { echarts } from './shared/echarts.ts'
export { RootBoundary } from './shared/ErrorBoundary.tsx'
