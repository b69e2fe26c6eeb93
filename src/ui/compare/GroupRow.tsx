import {
  comparedNumber,
  showOnly,
  type ComparisonGroup,
  type ComparisonModel,
} from '../../figures/index.ts'
import { compareWords, messages } from '../../messages/index.ts'
import { BEHIND_KEYS, behindNumber } from '../behind/behind-number.ts'
import { useApp, useDispatch } from '../shared/app-context.tsx'
import { GroupLetter } from './GroupLetter.tsx'

interface GroupRowProps {
  readonly group: ComparisonGroup
  /** Of the value. */
  readonly index: number
  readonly model: ComparisonModel
}

/** The cells of one group with one value: its mark and name, its bar, its figures. */
export function GroupRow({ group, index, model }: GroupRowProps) {
  const compare = compareWords
  const { count } = messages
  const figure = group.figures[index]
  const expected = figure?.difference?.expected ?? null
  const behind = behindNumber(numberOf({ group, index, model }))
  return (
    <>
      <th scope="row" className="compare-name cut" title={group.name}>
        <GroupLetter letter={group.letter} /> {group.name}
      </th>
      <td className="compare-bar">
        <div className="frame compare-track" {...behind}>
          {expected !== null && (
            <span className="compare-mark" style={{ left: `${(expected / model.max) * 100}%` }} />
          )}
          <ShowCases group={group} index={index} model={model} />
        </div>
      </td>
      <td className="number compare-figure" {...behind}>
        <b>{count.number(figure?.count ?? 0)}</b> / {count.number(group.base)}
      </td>
      <td className="number compare-expected note">
        {expected === null ? compare.none : compare.about(expected)}
      </td>
    </>
  )
}

/** Which number a figure is; `null` where it counts no case, or none that a filter says. */
function numberOf({ group, index, model }: GroupRowProps) {
  const figure = group.figures[index]
  return figure && figure.count > 0 ? comparedNumber(group, model.dimension.id, figure.key) : null
}

/** A bar as a button: the list below shows just the cases behind it. */
function ShowCases({ group, index, model }: GroupRowProps) {
  const { store } = useApp()
  const dispatch = useDispatch()
  const figure = group.figures[index]
  const number = numberOf({ group, index, model })
  if (!figure || !number) return null
  return (
    <button
      type="button"
      className="press compare-cases"
      style={{ width: `${(figure.count / model.max) * 100}%` }}
      aria-label={compareWords.showCases(group.name, figure.label, figure.count)}
      aria-keyshortcuts={BEHIND_KEYS}
      onClick={() => dispatch(showOnly(store.getState().view, number))}
      {...behindNumber(number)}
    />
  )
}
