export { dispatchWithAddress, followAddress, readAddress, redo, undo } from './address.ts'
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
export { saveFile } from './save-file.ts'
export { writeWorkbookAside } from './write-workbook.ts'
