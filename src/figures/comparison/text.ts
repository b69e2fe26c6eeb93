import { compareWords } from '../../messages/index.ts'
import type { ComparisonModel } from './model.ts'
import { comparisonWords, type GroupWords } from './sentences.ts'

/** A comparison as part of a paragraph: what it is of, then what is said of each group, and of all. */
export function compareText(model: ComparisonModel): string {
  const { groups, overlaps, coverage } = comparisonWords(model)
  return [
    `${compareWords.basis(model.dimension.label, model.whole.base)}。`,
    ...groups.map(groupText),
    ...overlaps,
    ...(coverage.length > 0 ? [`${coverage.join('；')}。`] : []),
  ].join('')
}

/** All that is said of a group in one go: 江苏省：技术应用类 7 / 12；… */
export const groupText = ({ name, lines }: Pick<GroupWords, 'name' | 'lines'>): string =>
  compareWords.ofOne(name, compareWords.told(lines))
