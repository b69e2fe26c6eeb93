import { useMemo } from 'react'
import { comparisonWords, describeGroup, proposeComparisons } from '../../figures/index.ts'
import { compareWords, messages } from '../../messages/index.ts'
import { useApp, useDispatch, useView } from '../shared/app-context.tsx'
import { CompareChart } from './CompareChart.tsx'
import { CompareCopy } from './CompareCopy.tsx'
import { CompareWords } from './CompareWords.tsx'
import { GroupBar } from './GroupBar.tsx'
import { useComparison } from './use-comparison.ts'
import './compare.css'

/** 对比: two to four groups side by side, on one scale and in sentences. */
export function CompareTab() {
  const model = useComparison()
  const words = useMemo(() => model && comparisonWords(model), [model])
  if (!model || !words) return <p className="part-message">{messages.part.loading}</p>
  const compare = compareWords
  return (
    <div className="compare">
      <GroupBar model={model} coverage={words.coverage} />
      {model.groups.length === 0 && <Proposals />}
      {model.groups.length > 0 && (
        <div className="compare-scroll" tabIndex={0} role="group" aria-label={compare.scroller}>
          <CompareChart model={model} />
          {model.groups.length === 1 && <p className="compare-note note">{compare.oneMore}</p>}
          <CompareWords words={words} />
        </div>
      )}
      {model.groups.length > 0 && <CompareCopy model={model} words={words} />}
    </div>
  )
}

/** What could be compared, for someone who has not chosen yet. */
function Proposals() {
  const { dataset } = useApp()
  const dispatch = useDispatch()
  const view = useView((current) => current)
  const proposals = useMemo(() => proposeComparisons(dataset, view), [dataset, view])
  const compare = compareWords
  return (
    <div className="compare-empty">
      <h3>{compare.emptyTitle}</h3>
      <p>{compare.emptyBody}</p>
      {proposals.length > 0 && <p>{compare.proposals}</p>}
      <ul>
        {proposals.map((keys) => (
          <li key={keys.join()}>
            <button
              type="button"
              className="button"
              onClick={() => {
                for (const group of keys) dispatch({ type: 'compare/added', group })
              }}
            >
              {compare.versus(keys.map((key) => describeGroup(dataset, key).name))}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
