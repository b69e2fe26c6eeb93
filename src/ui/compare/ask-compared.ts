export { askComparison, markRegions } from '../../figures/index.ts'
