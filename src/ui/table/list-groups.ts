import { here, mapAnswer, type Answer } from '../../domain/index.ts'
import type { CaseSource, RowEntry } from '../../engine/index.ts'
import { listRequest } from '../../figures/index.ts'
import type { ViewState } from '../../view/index.ts'

export type GroupEntry = Extract<RowEntry, { kind: 'group' }>

/** Entries asked for at a time. */
const STEP = 2_000

/**
 * Every group header of a view's list, without ever asking for all cases: groups already met are
 * asked for closed, so each further span starts at the first unknown one. `known` (keys that may
 * occur) saves steps.
 */
export function listGroups(
  source: Pick<CaseSource, 'rows'>,
  view: ViewState,
  known: Iterable<string> = [],
): Answer<readonly GroupEntry[]> {
  const closed = new Set(known)
  const found = new Map<string, GroupEntry>()
  const next = (): Answer<readonly GroupEntry[]> =>
    mapAnswer(
      source.rows(
        listRequest(view, { collapsed: new Set(closed), offset: found.size, limit: STEP }),
      ),
      ({ entries, entryCount }) => {
        const before = found.size
        for (const entry of entries) {
          if (entry.kind !== 'group') continue
          found.set(entry.key, entry)
          closed.add(entry.key)
        }
        const done = found.size === before || before + entries.length >= entryCount
        return done ? here([...found.values()]) : next()
      },
    )
  return next()
}

/** Position of a group's header among all entries, or `null` if there is no such group. */
export function positionOfGroup(
  groups: readonly GroupEntry[],
  key: string,
  collapsed: ReadonlySet<string>,
): number | null {
  let at = 0
  for (const group of groups) {
    if (group.key === key) return at
    at += 1 + (collapsed.has(group.key) ? 0 : group.count)
  }
  return null
}
