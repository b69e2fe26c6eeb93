import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import {
  defaultRangeExtractor,
  observeElementOffset,
  useVirtualizer,
} from '@tanstack/react-virtual'
import type { WindowEntry } from '../../engine/index.ts'
import { messages } from '../../messages/index.ts'
import { useApp, useView } from '../shared/app-context.tsx'
import { mapAnswer } from '../shared/map-answer.ts'
import { useAnswer } from '../shared/use-answer.ts'
import { CellsTakeFocus } from './cells.tsx'
import { COLUMN_WIDTH, isSortColumn } from './columns.tsx'
import { EntryRow } from './EntryRow.tsx'
import { HeaderRow } from './HeaderRow.tsx'
import { listGroups, positionOfGroup } from './list-groups.ts'
import type { CaseListProps } from './PlainTable.tsx'
import { offsetToShow, scrollScale } from './scaled-scroll.ts'
import { useCaseTable } from './use-case-table.ts'
import { useGridFocus } from './use-grid-focus.ts'
import { useScrollerSize } from './use-scroller-size.ts'

/** Entries are asked for in whole blocks, so that scrolling by a row asks nothing. */
const BLOCK = 20
const OVERSCAN = 4
const NO_ENTRIES: readonly WindowEntry[] = []

/** A long list as a grid that holds the rows in view only; grouped, a treegrid. */
export function VirtualGrid({ query, collapsed, toggleGroup, visibility }: CaseListProps) {
  const { source } = useApp()
  const detail = useView((view) => view.detail)
  const scroller = useRef<HTMLDivElement>(null)
  const size = useScrollerSize(scroller)
  const [count, setCount] = useState(0)
  const view = Math.max(size.rowHeight, size.height - size.headHeight)
  const { height, ratio } = scrollScale(count * size.rowHeight, view)

  const activeRow = useRef(0)
  const scale = useRef(ratio)
  const virtualizer = useVirtualizer<HTMLDivElement, HTMLDivElement>({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => size.rowHeight,
    overscan: OVERSCAN,
    useFlushSync: false,
    observeElementOffset: (instance, report) =>
      observeElementOffset(instance, (offset, scrolling) =>
        report(offset * scale.current, scrolling),
      ),
    // The Tab stop stays, or focus would be lost by scrolling.
    rangeExtractor: (range) => {
      const indexes = defaultRangeExtractor(range)
      const row = activeRow.current
      if (row < 0 || row >= range.count || indexes.includes(row)) return indexes
      return row < range.startIndex ? [row, ...indexes] : [...indexes, row]
    },
  })
  useEffect(() => virtualizer.measure(), [virtualizer, size.rowHeight])
  useLayoutEffect(() => {
    const before = scale.current
    scale.current = ratio
    // The same rows stay in view when the list grows or shrinks under another scale.
    if (before !== ratio && scroller.current) scroller.current.scrollTop *= before / ratio
  }, [ratio])

  const items = virtualizer.getVirtualItems()
  const { startIndex, endIndex } = virtualizer.range ?? { startIndex: 0, endIndex: 0 }
  const offset = Math.floor(Math.max(0, startIndex - OVERSCAN) / BLOCK) * BLOCK
  const limit = Math.ceil((endIndex + OVERSCAN + 1 - offset) / BLOCK) * BLOCK
  const ask = useCallback(
    () =>
      mapAnswer(source.window({ ...query, collapsed, offset, limit }), (answer) => ({
        ...answer,
        offset,
      })),
    [source, query, collapsed, offset, limit],
  )
  const { value, pending } = useAnswer(ask)
  if (value && value.entryCount !== count) setCount(value.entryCount)
  const first = value?.offset ?? 0
  const entries = value?.entries ?? NO_ENTRIES

  const table = useCaseTable(entries, visibility)
  const rows = table.getRowModel().rows
  const shown = table.getVisibleLeafColumns()
  const grouped = query.group !== null
  const reveal = (row: number) => {
    const element = scroller.current
    if (!element) return
    const at = element.scrollTop * ratio
    const to = offsetToShow(row, size.rowHeight, at, view)
    if (to === at) return
    element.scrollTop = to / ratio
    // The browser tells of it a frame later; a key before that must find the rows already there.
    element.dispatchEvent(new Event('scroll'))
  }
  const { root, active, gridEvents } = useGridFocus({
    enabled: true,
    rows: count,
    columns: shown.length,
    entryAt: (row) => entries[row - first],
    toggleGroup,
    findGroup: (key) =>
      mapAnswer(listGroups(source, query, collapsed), (groups) =>
        positionOfGroup(groups, key, collapsed),
      ),
    pageRows: () => Math.max(1, Math.floor(view / size.rowHeight) - 1),
    reveal,
  })
  useLayoutEffect(() => {
    activeRow.current = active?.row ?? -1
  })
  useEffect(() => {
    if (scroller.current) scroller.current.scrollTop = 0
  }, [query])

  const columns = shown.map((column) => column.id).join()
  const tracks = shown.map(({ id }) => (isSortColumn(id) && COLUMN_WIDTH[id]) || 'minmax(0, 1fr)')
  const gridTemplateColumns = tracks.join(' ')
  const scrolled = virtualizer.scrollOffset ?? 0
  const shift = scrolled / ratio - scrolled
  return (
    <div ref={scroller} className="table-scroller virtual-scroller" aria-busy={pending}>
      <CellsTakeFocus value={true}>
        <div
          ref={root}
          className="case-table virtual-table"
          role={grouped ? 'treegrid' : 'grid'}
          aria-label={messages.table.region}
          aria-rowcount={count + 1}
          aria-colcount={shown.length}
          {...gridEvents}
        >
          <div role="rowgroup" className="virtual-head">
            <HeaderRow
              table={table}
              native={false}
              active={active}
              style={{ gridTemplateColumns }}
            />
          </div>
          <div role="rowgroup" className="virtual-body" style={{ height }}>
            {items.map(({ index, start }) => {
              const row = rows[index - first]
              const entry = row?.original
              return (
                <EntryRow
                  key={index}
                  row={row}
                  index={index}
                  columns={columns}
                  columnCount={shown.length}
                  group={query.group}
                  native={false}
                  activeColumn={active?.row === index ? active.column : null}
                  current={entry?.kind === 'case' && entry.case.seq === detail}
                  toggleGroup={toggleGroup}
                  style={{ gridTemplateColumns, transform: `translateY(${start + shift}px)` }}
                />
              )
            })}
          </div>
        </div>
      </CellsTakeFocus>
    </div>
  )
}
