export {
  dispatchWithAddress,
  followAddress,
  historyPosition,
  readAddress,
  redo,
  undo,
  type ReadFragment,
} from './address.ts'
export { copyTable, copyText, type CopiedTable } from './clipboard.ts'
export { guardLeaving } from './guard-leaving.ts'
export { copyImage } from './copy-image.ts'
export {
  loadDataset,
  loadMap,
  loadMapIndex,
  loadPopulation,
  loadSourceLines,
  parseDataset,
  parseMap,
  type LoadedDataset,
  parsePopulation,
  type LoadError,
  type MapError,
} from './load-data.ts'
export { loadLicences, type Licence } from './load-licences.ts'
export { loadReader } from './load-reader.ts'
export { dropFromAddress, goTo, linkTo } from './page-link.ts'
export { packText, unpackText, type UnpackError } from './pack-text.ts'
export { saveFile } from './save-file.ts'
export { openSceneStorage, type SceneStorage } from './scene-storage.ts'
export { loadSettings, readSettings } from './load-settings.ts'
export { pixelSize, rasterise, type RasteriseError } from './rasterise.ts'
export { writeWorkbookAside } from './write-workbook.ts'
export {
  expectFullScreenLoss,
  fullScreenOutcome,
  isFullScreen,
  leaveFullScreen,
  onFullScreenChange,
  requestFullScreen,
} from './full-screen.ts'
export {
  openPresenterEnd,
  openPresenterWindow,
  openStageChannel,
  presentationId,
  type PresenterChannel,
  type PresenterMessage,
  type PresenterState,
  type StageMessage,
} from './presenter-channel.ts'
export { presenterId } from './presenter-id.ts'
