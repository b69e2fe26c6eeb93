import { useMemo } from 'react'
import { referenceChoices, referenceKey, referenceOf } from '../../figures/index.ts'
import { compareWords } from '../../messages/index.ts'
import { useApp, useDispatch, useWantedView } from '../shared/app-context.tsx'

/** 参照: what the groups are compared with. */
export function ReferenceSelect() {
  const { facts } = useApp()
  const dispatch = useDispatch()
  const view = useWantedView((wanted) => wanted)
  const choices = useMemo(() => referenceChoices(facts, view), [facts, view])
  return (
    <label className="select-label not-on-paper">
      <span aria-hidden="true">{compareWords.against}</span>
      <select
        aria-label={compareWords.againstLabel}
        value={referenceKey(referenceOf(facts, view))}
        onChange={({ target: { value } }) => {
          const chosen = choices.find(({ reference }) => referenceKey(reference) === value)
          if (chosen) dispatch({ type: 'reference/changed', reference: chosen.reference })
        }}
      >
        {choices.map(({ reference, name, problem }) => (
          <option
            key={referenceKey(reference)}
            value={referenceKey(reference)}
            disabled={problem !== ''}
          >
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
