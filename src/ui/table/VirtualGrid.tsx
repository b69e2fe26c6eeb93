import { useEffect, useLayoutEffect, useRef, useState, type CSSProperties } from 'react'
import {
  defaultRangeExtractor,
  observeElementOffset,
  useVirtualizer,
} from '@tanstack/react-virtual'
import { here, mapAnswer } from '../../domain/index.ts'
import type { RowEntry } from '../../engine/index.ts'
import { messages } from '../../messages/index.ts'
import { AnswerFailed } from '../shared/Answered.tsx'
import { useApp, useView } from '../shared/app-context.tsx'
import { CellsTakeFocus } from './cells.tsx'
import { columnWidth, leastWidth } from './column-widths.ts'
import { EntryRow } from './EntryRow.tsx'
import { HeaderRow } from './HeaderRow.tsx'
import { listGroups, positionOfGroup } from './list-groups.ts'
import type { CaseListProps } from './PlainTable.tsx'
import { offsetToShow, scrollScale } from './scaled-scroll.ts'
import { useBlock } from './use-block.ts'
import { useCaseTable } from './use-case-table.ts'
import { useGridFocus } from './use-grid-focus.ts'
import { useScrollerSize } from './use-scroller-size.ts'

const OVERSCAN = 4
const NO_ENTRIES: readonly RowEntry[] = []

/** A long list as a grid that holds the rows in view only; grouped, a treegrid. */
export function VirtualGrid({ view, collapsed, toggleGroup, visibility }: CaseListProps) {
  const { source } = useApp()
  const detail = useView((shown) => shown.detail)
  const scroller = useRef<HTMLDivElement>(null)
  const size = useScrollerSize(scroller)
  const [count, setCount] = useState(0)
  const visible = Math.max(size.rowHeight, size.height - size.headHeight)
  const { height, ratio } = scrollScale(count * size.rowHeight, visible)

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

  const { startIndex, endIndex } = virtualizer.range ?? { startIndex: 0, endIndex: 0 }
  const { block, waiting, stale, retry } = useBlock(
    view,
    collapsed,
    startIndex - OVERSCAN,
    endIndex + OVERSCAN + 1,
  )
  if (block && block.entryCount !== count) setCount(block.entryCount)
  const items = block || !retry ? virtualizer.getVirtualItems() : []
  const first = block?.offset ?? 0
  const entries = block?.entries ?? NO_ENTRIES

  const { table, shown } = useCaseTable(entries, visibility)
  const rows = table.getRowModel().rows
  const grouped = view.group !== null
  const reveal = (row: number) => {
    const element = scroller.current
    if (!element) return
    const at = element.scrollTop * ratio
    const to = offsetToShow(row, size.rowHeight, at, visible)
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
      mapAnswer(listGroups(source, view, collapsed), (groups) =>
        here(positionOfGroup(groups, key, collapsed)),
      ),
    pageRows: () => Math.max(1, Math.floor(visible / size.rowHeight) - 1),
    reveal,
  })
  useLayoutEffect(() => {
    activeRow.current = active?.row ?? -1
  })
  useEffect(() => {
    if (scroller.current) scroller.current.scrollTop = 0
  }, [view])

  const gridTemplateColumns = shown
    .map((dimension) => columnWidth(dimension) ?? 'minmax(0, 1fr)')
    .join(' ')
  const scrolled = virtualizer.scrollOffset ?? 0
  const shift = scrolled / ratio - scrolled
  return (
    <>
      {retry && <AnswerFailed retry={retry} />}
      <div ref={scroller} className="table-scroller virtual-scroller" aria-busy={waiting}>
        <CellsTakeFocus value={true}>
          <div
            ref={root}
            className="case-table virtual-table"
            role={grouped ? 'treegrid' : 'grid'}
            aria-label={messages.table.region}
            aria-rowcount={count + 1}
            aria-colcount={shown.length}
            style={{ '--least-width': leastWidth(shown) } as CSSProperties}
            {...gridEvents}
          >
            <div role="rowgroup" className="virtual-head">
              <HeaderRow
                table={table}
                columns={shown}
                native={false}
                active={active}
                style={{ gridTemplateColumns }}
              />
            </div>
            <div
              role="rowgroup"
              className={stale ? 'frame virtual-body stale' : 'frame virtual-body'}
              style={{ height }}
            >
              {items.map(({ index, start }) => {
                const row = rows[index - first]
                const entry = row?.original
                return (
                  <EntryRow
                    key={index}
                    row={row}
                    index={index}
                    columns={shown}
                    group={view.group}
                    native={false}
                    activeColumn={active?.row === index ? active.column : null}
                    current={entry?.kind === 'case' && entry.case.id === detail}
                    toggleGroup={toggleGroup}
                    pendingText={retry ? messages.table.notRead : undefined}
                    style={{ gridTemplateColumns, transform: `translateY(${start + shift}px)` }}
                  />
                )
              })}
            </div>
          </div>
        </CellsTakeFocus>
      </div>
    </>
  )
}
