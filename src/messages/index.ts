export { loadErrorWords, type LoadErrorWords } from './load-error.ts'
export { rowDiagnosticWords } from './row-diagnostic.ts'
export { zh as messages, type Messages } from './zh.ts'
