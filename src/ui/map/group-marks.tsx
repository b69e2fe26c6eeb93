import { createContext, use, useEffect, useMemo, useState, type ReactNode } from 'react'
import type { RegionKey } from '../../domain/index.ts'
import type { markRegions, RegionGroup } from '../../figures/index.ts'
import type { GroupKey } from '../../view/index.ts'
import { useApp, useView } from '../shared/app-context.tsx'
import { GroupLetter } from '../compare/GroupLetter.tsx'

type MarksOf = (key: RegionKey) => readonly RegionGroup[]

const NO_MARKS: readonly RegionGroup[] = []
const none: MarksOf = () => NO_MARKS
const NO_GROUPS: readonly GroupKey[] = []

const Marks = createContext<MarksOf>(none)

/** Which of the groups that 对比 shows a region has to do with; none while it is not shown. */
export const useGroupMarks = (): MarksOf => use(Marks)

/** Tells map and list of regions which groups are compared. Fetched with the comparison. */
export function MarkedGroups({ children }: { children: ReactNode }) {
  const { facts } = useApp()
  const groups = useView((view) => (view.tab === 'compare' ? view.groups : NO_GROUPS))
  const [fetched, setFetched] = useState<{ readonly markRegions: typeof markRegions } | null>(null)
  const wanted = groups.length > 0
  useEffect(() => {
    // The panel beside says when it cannot be had.
    if (wanted) import('../compare/ask-compared.ts').then(setFetched, () => undefined)
  }, [wanted])
  const marksOf = useMemo(
    () => (fetched && wanted ? fetched.markRegions(facts, groups) : none),
    [fetched, wanted, facts, groups],
  )
  return <Marks value={marksOf}>{children}</Marks>
}

/** The letters of the groups that a region has to do with, those of a part of it with a broken edge. */
export const GroupLetters = ({ groups }: { groups: readonly RegionGroup[] }) =>
  groups.map(({ letter, whole }) => <GroupLetter key={letter} letter={letter} part={!whole} />)
