import { findDimension, PLACE, type DatasetInfo } from '../../domain/index.ts'
import { chosenIn, regionLabel, selectChips, type ViewState } from '../../view/index.ts'

const MAX_LETTERS = 40

/** What a view shows, for a file's name: its area and conditions, shortened; `''` for everything. */
export function scopeName(view: ViewState, facts: DatasetInfo): string {
  // 是 says nothing without what it is said of.
  const isYesOrNo = (id: string) => findDimension(facts.dimensions, id)?.kind === 'boolean'
  const names = selectChips(view, facts).map(({ of, dimension, name }) =>
    isYesOrNo(of) ? `${dimension}${name}` : name,
  )
  const isInside = chosenIn(view, PLACE).length > 0
  const area = view.area === null || isInside ? [] : [regionLabel(facts, view.area)]
  const letters = Array.from([...area, ...names].join('-'))
  return letters.length > MAX_LETTERS
    ? `${letters.slice(0, MAX_LETTERS).join('')}…`
    : letters.join('')
}
