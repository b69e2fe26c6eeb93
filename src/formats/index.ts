export { parseCsv, writeCsv } from './csv.ts'
export type { CsvRow, Separator } from './csv.ts'
