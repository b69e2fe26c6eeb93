export { askComparison } from '../../figures/index.ts'
