import { isListed } from '../../figures/index.ts'
import type { RegionKey } from '../../domain/index.ts'
import { messages } from '../../messages/index.ts'
import { MAX_GROUPS, regionLabel } from '../../view/index.ts'
import { useApp, useDispatch, useView } from '../shared/app-context.tsx'

interface AddToCompareProps {
  readonly regionKey: RegionKey
  readonly className?: string
  readonly tabIndex?: 0 | -1
  readonly onDone?: () => void
}

/** 加入对比: adds a region to the comparison and shows it; says why where it cannot be added. */
export function AddToCompare({
  regionKey,
  className = 'button',
  tabIndex,
  onDone,
}: AddToCompareProps) {
  const { facts } = useApp()
  const dispatch = useDispatch()
  const groups = useView((view) => view.groups)
  const words = messages.addToCompare
  const name = regionLabel(facts, regionKey)
  const unlisted = isListed(facts, regionKey) ? '' : words.unlisted
  const full = groups.length >= MAX_GROUPS ? words.full(MAX_GROUPS) : ''
  const against = groups.includes(regionKey) ? words.taken : unlisted || full
  return (
    <button
      type="button"
      className={className}
      tabIndex={tabIndex}
      aria-label={against === '' ? words.named(name) : words.against(name, against)}
      aria-disabled={against !== '' || undefined}
      title={against === '' ? undefined : against}
      onClick={(event) => {
        event.stopPropagation()
        if (against !== '') return
        dispatch({ type: 'compare/added', group: regionKey })
        onDone?.()
      }}
    >
      {words.label}
    </button>
  )
}
