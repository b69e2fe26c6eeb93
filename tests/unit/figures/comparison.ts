import { buildComparison, planComparison } from '../../../src/figures/index.ts'
import type { Dataset } from '../../../src/domain/index.ts'
import { createMemorySource } from '../../../src/engine/index.ts'

/** A comparison counted in memory, at once. */
export function compareGroups(dataset: Dataset, keys: readonly string[]) {
  const source = createMemorySource(dataset)
  const plan = planComparison(dataset, keys)
  return buildComparison(
    plan,
    plan.questions.map((filter) => source.counts(filter)),
  )
}
