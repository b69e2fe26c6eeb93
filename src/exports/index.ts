export * from './compare-table.ts'
export * from './compare-text.ts'
export * from './summary-text.ts'
