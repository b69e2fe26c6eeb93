export { zh as messages, type Messages } from './zh.ts'
