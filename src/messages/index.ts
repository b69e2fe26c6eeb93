export { loadErrorWords, type LoadErrorWords } from './load-error.ts'
export { zh as messages, type Messages } from './zh.ts'
