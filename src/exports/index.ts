export * from './summary-text.ts'
