export { figureOf } from '../../figures/index.ts'
