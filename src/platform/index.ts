export { dispatchWithAddress, followAddress, readAddress } from './address.ts'
export { copyText } from './clipboard.ts'
export {
  loadDataset,
  loadMap,
  loadSourceLines,
  parseDataset,
  parseMap,
  type LoadError,
} from './load-data.ts'
