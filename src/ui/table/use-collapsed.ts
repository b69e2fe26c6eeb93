import { useCallback, useState } from 'react'

const NONE: ReadonlySet<string> = new Set()

/** Keys of the closed groups; every group is open again when the grouping changes. */
export function useCollapsed(group: string | null) {
  const [state, setState] = useState({ group, keys: NONE })
  const collapsed = state.group === group ? state.keys : NONE
  const setCollapsed = useCallback(
    (keys: ReadonlySet<string>) => setState({ group, keys }),
    [group],
  )
  const toggle = useCallback(
    (key: string) => {
      const keys = new Set(collapsed)
      if (!keys.delete(key)) keys.add(key)
      setState({ group, keys })
    },
    [group, collapsed],
  )
  return { collapsed, setCollapsed, toggle }
}
