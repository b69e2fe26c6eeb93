import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine'
import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { useEffect, useRef, useState } from 'react'

/** Where a dragged scene would go: before or after the row under the pointer. */
export type DropEdge = 'before' | 'after'

/** Lets a row of the list be dragged by its head, and take others before or after itself. */
export function useSceneDrag(id: string, onDrop: (id: string, after: boolean) => void) {
  const row = useRef<HTMLLIElement>(null)
  const head = useRef<HTMLDivElement>(null)
  const [edge, setEdge] = useState<DropEdge>()
  const [dragged, setDragged] = useState(false)
  const drop = useRef(onDrop)
  useEffect(() => {
    drop.current = onDrop
  })
  useEffect(() => {
    const element = row.current
    const handle = head.current
    if (!element || !handle) return
    const edgeAt = (y: number): DropEdge => {
      const { top, height } = element.getBoundingClientRect()
      return y < top + height / 2 ? 'before' : 'after'
    }
    return combine(
      draggable({
        element: handle,
        getInitialData: () => ({ scene: id }),
        onDragStart: () => setDragged(true),
        onDrop: () => setDragged(false),
      }),
      dropTargetForElements({
        element,
        canDrop: ({ source }) => typeof source.data.scene === 'string' && source.data.scene !== id,
        onDrag: ({ location }) => setEdge(edgeAt(location.current.input.clientY)),
        onDragLeave: () => setEdge(undefined),
        onDrop: ({ source, location }) => {
          setEdge(undefined)
          drop.current(
            String(source.data.scene),
            edgeAt(location.current.input.clientY) === 'after',
          )
        },
      }),
    )
  }, [id])
  return { row, head, edge, dragged }
}
