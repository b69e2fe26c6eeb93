import {
  type CSSProperties,
  lazy,
  type MouseEvent,
  type ReactNode,
  type Ref,
  Suspense,
  useCallback,
  useContext,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import {
  anchorsOn,
  labelWidthFor,
  mapGridOf,
  mapOption,
  regionAt,
  regionStyles,
  tileMarks,
  canvasWindow,
  largestRadius,
  type Box,
  type MapModel,
} from '../../figures/index.ts'
import type { MapFile, RegionKey } from '../../domain/index.ts'
import { useView } from '../shared/app-context.tsx'
import { Chart, type PictureSize } from '../shared/Chart.tsx'
import { hoverOff, hoverOn } from '../shared/hover.ts'
import { TextScale } from '../shared/text-scale.ts'
import { useTurn, type Turn } from '../shared/use-turn.ts'
import { chartLook } from '../theme/chart-look.ts'
import { GroupBadges } from './GroupBadges.tsx'
import { MapInset } from './MapInset.tsx'
import { FirstLabels, MapLabels } from './MapLabels.tsx'
import { Outlines } from './MapOverlay.tsx'
import { registerMap } from './register-map.ts'
import { ZoomExtent } from './ZoomExtent.tsx'
import { useChooseRegion } from './use-choose-region.ts'
import { useGestures } from './use-gestures.ts'
import { useRegionGestures } from './use-region-gestures.ts'
import type { Zoom } from './use-zoom.ts'

export type Locate = (key: RegionKey) => { x: number; y: number } | null

/** Fetched with the first view that draws it; `ui/prepare-view` waits for it. */
const BubbleLayer = lazy(() =>
  import('./BubbleLayer.tsx').then((module) => ({ default: module.BubbleLayer })),
)

interface MapCanvasProps {
  readonly map: MapFile
  readonly model: MapModel
  readonly zoom: Zoom
  readonly locate: Ref<Locate | null>
  /** Stand in the corners of the west, where on the national map no land is. */
  readonly tile: ReactNode
  readonly legend: ReactNode
}

const LOOK = chartLook(false)
const PICTURE_WIDTH = 500

/** The map itself, in the proportions of its window: shapes, outlines, labels, inset and legend. */
export function MapCanvas({ map, model, zoom, locate, tile, legend }: MapCanvasProps) {
  registerMap(map)
  const field = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLDivElement>(null)
  const { visible } = zoom
  const bubbles = useView((view) => view.drawing === 'bubbles')
  const option = useMemo(
    () => mapOption(map, model, visible, LOOK, bubbles),
    [map, model, visible, bubbles],
  )
  const shapes = useMemo(() => ({ map, visible, bubbles }), [map, visible, bubbles])
  const styles = useMemo(() => regionStyles(model, LOOK, bubbles), [model, bubbles])
  const regions = useMemo(() => ({ shapes, styles }), [shapes, styles])
  const whole = useMemo(() => canvasWindow(map), [map])
  const [x0, y0, x1, y1] = whole
  const ratio = (x1 - x0) / (y1 - y0)
  const pictureSize = useMemo<PictureSize>(
    () => [PICTURE_WIDTH, Math.round(PICTURE_WIDTH / ratio)],
    [ratio],
  )

  const anchors = useMemo(() => anchorsOn(map, visible), [map, visible])
  const find = useCallback<Locate>(
    (key) => locateIn(canvas.current, anchors.get(key) ?? null, visible),
    [anchors, visible],
  )
  useImperativeHandle(locate, () => find, [find])

  const choose = useChooseRegion(model)
  const pointer = usePointer(map, visible, choose)
  useGestures(canvas, zoom)
  useRegionGestures(field, map, visible)

  // In units of the labels' type: a picture twice as wide with type twice as large holds the same labels.
  const scale = useContext(TextScale)
  const turn = useTurn(
    option,
    useCallback(() => void mapGridOf(map), [map]),
  )
  const width = useWidth(canvas, map, turn) / scale
  const only = width === 0 ? null : labelWidthFor(map, width * zoom.view.factor)
  const isApart = map.name !== 'cn' || (tileMarks(map, model)?.marks.length ?? 0) > 1
  return (
    <div
      ref={field}
      className={`map-field frame fill ${isApart ? 'map-field-apart' : ''}`}
      style={
        {
          '--map-ratio': ratio,
          '--bubble-most': `${largestRadius(width * scale * zoom.view.factor)}px`,
        } as CSSProperties
      }
    >
      <div className={`frame map-stage ${zoom.canZoomOut ? 'map-movable' : ''}`} ref={canvas}>
        <div className="map-shapes cover" role="presentation" {...pointer}>
          <Chart option={option} pictureSize={pictureSize} regions={regions} />
        </div>
        <Outlines features={map.features} model={model} visible={visible} width={width} />
        {bubbles ? (
          <Suspense fallback={null}>
            <BubbleLayer
              map={map}
              model={model}
              whole={whole}
              visible={visible}
              width={width}
              onChoose={choose}
            />
          </Suspense>
        ) : only !== null ? (
          <MapLabels map={map} model={model} visible={visible} width={only} onChoose={choose} />
        ) : (
          !turn.begun && <FirstLabels map={map} model={model} visible={visible} />
        )}
        <GroupBadges map={map} visible={visible} />
        <ZoomExtent zoom={zoom} />
        <MapInset map={map} model={model} named={!bubbles} stageWidth={width} onChoose={choose} />
      </div>
      {tile}
      {legend}
    </div>
  )
}

type Anchor = readonly [number, number] | null

function locateIn(
  canvas: HTMLElement | null,
  anchor: Anchor,
  visible: readonly [number, number, number, number],
) {
  const box = canvas?.getBoundingClientRect()
  if (!anchor || !box) return null
  return {
    x: box.left + ((anchor[0] - visible[0]) / (visible[2] - visible[0])) * box.width,
    y: box.top + ((anchor[1] - visible[1]) / (visible[3] - visible[1])) * box.height,
  }
}

/** What the pointer does on the shapes, as facts about regions. */
function usePointer(map: MapFile, visible: Box, choose: (key: RegionKey, toggle: boolean) => void) {
  const on = useRef<RegionKey | null>(null)
  const find = ({ clientX, clientY, currentTarget }: MouseEvent<HTMLElement>) => {
    const { left, top, width, height } = currentTarget.getBoundingClientRect()
    return regionAt(map, visible, [(clientX - left) / width, (clientY - top) / height])
  }
  const enter = (key: RegionKey | null, event: MouseEvent<HTMLElement>) => {
    if (key === on.current) return
    on.current = key
    event.currentTarget.classList.toggle('map-shapes-on-region', key !== null)
    if (key === null) hoverOff()
    else hoverOn({ region: key, at: { x: event.clientX, y: event.clientY } })
  }
  return {
    onMouseMove: (event: MouseEvent<HTMLElement>) => enter(find(event), event),
    onMouseLeave: (event: MouseEvent<HTMLElement>) => enter(null, event),
    onClick: (event: MouseEvent<HTMLElement>) => {
      const key = find(event)
      if (key !== null) choose(key, event.ctrlKey || event.metaKey)
    },
  }
}

/**
 * Width of the canvas in CSS pixels; 0 until it has been measured, which is before it is painted. The
 * canvas that comes with the page has labels for every width, and is measured when its turn comes.
 */
function useWidth(
  canvas: React.RefObject<HTMLDivElement | null>,
  map: MapFile,
  { begun, end }: Turn,
): number {
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    if (canvas.current && begun) setWidth(canvas.current.clientWidth)
  }, [canvas, map, begun])
  useEffect(() => {
    const element = canvas.current
    if (!element || !begun) return
    end()
    const observer = new ResizeObserver(() => setWidth(element.clientWidth))
    observer.observe(element)
    return () => observer.disconnect()
  }, [canvas, begun, end])
  return width
}
