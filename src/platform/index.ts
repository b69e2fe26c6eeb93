export {
  dispatchWithAddress,
  followAddress,
  historyPosition,
  readAddress,
  redo,
  undo,
} from './address.ts'
export { copyTable, copyText, type CopiedTable } from './clipboard.ts'
export {
  loadDataset,
  loadMap,
  loadMapIndex,
  loadPopulation,
  loadSourceLines,
  parseDataset,
  parseMap,
  type LoadError,
} from './load-data.ts'
export { loadReader } from './load-reader.ts'
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
  presenterId,
  type PresenterChannel,
  type PresenterMessage,
  type PresenterState,
  type StageMessage,
} from './presenter-channel.ts'
