export { figureOf } from '../../charts/index.ts'
