import { useMemo } from 'react'
import {
  byDimension,
  describeGroup,
  offMapChoices,
  proposeComparisons,
} from '../../figures/index.ts'
import { compareWords } from '../../messages/index.ts'
import { regionLabel } from '../../view/index.ts'
import { useApp, useDispatch } from '../shared/app-context.tsx'
import { useWholeView } from '../shared/use-counts.ts'
import { Compared } from './Compared.tsx'
import { CompareFigure } from './CompareFigure.tsx'
import { GroupBar } from './GroupBar.tsx'
import './compare.css'

/** 对比: up to four groups beside a reference, in sentences and on one scale. */
export function CompareTab() {
  return (
    <Compared>
      {(model, words) => (
        <div className="below frame column fill compare">
          <GroupBar model={model} />
          {model.groups.length === 0 ? (
            <Proposals />
          ) : (
            <CompareFigure model={model} words={words} />
          )}
        </div>
      )}
    </Compared>
  )
}

/** What could be compared, for someone who has not chosen yet. */
function Proposals() {
  const { facts } = useApp()
  const dispatch = useDispatch()
  const view = useWholeView()
  const proposals = useMemo(() => proposeComparisons(facts, view), [facts, view])
  const compare = compareWords
  return (
    <div className="pile left scrolls part-message">
      <h3>{compare.emptyTitle(byDimension(facts, view)?.label ?? '')}</h3>
      <p>{compare.emptyBody(offMapChoices(facts).map((key) => regionLabel(facts, key)))}</p>
      {proposals.length > 0 && <p>{compare.proposals}</p>}
      <ul className="row wrap">
        {proposals.map((keys) => (
          <li key={keys.join()}>
            <button
              type="button"
              className="button"
              onClick={() => {
                for (const group of keys) dispatch({ type: 'compare/added', group })
              }}
            >
              {compare.versus(keys.map((key) => describeGroup(facts, key).name))}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
