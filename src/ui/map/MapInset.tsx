import type { CSSProperties } from 'react'
import { figureText, insetPlace, type MapModel } from '../../figures/index.ts'
import type { MapFile } from '../../domain/index.ts'
import { messages } from '../../messages/index.ts'
import { besideElement, hoverOff, hoverOn } from '../shared/hover.ts'
import { Outlines } from './MapOverlay.tsx'

interface MapInsetProps {
  readonly map: MapFile
  readonly model: MapModel
  /** Whether names stand on it; on circles they stand beside those. */
  readonly named: boolean
  /** Width of the stage in pixels beside type of 12 px. */
  readonly stageWidth: number
  readonly onChoose: (key: string, toggle: boolean) => void
}

/** Frame, name and outlines of the inset, and the names of what is seen there only (三沙市). */
export function MapInset({ map, model, named, stageWidth, onChoose }: MapInsetProps) {
  const place = insetPlace(map)
  if (!map.inset || !place) return null
  const { features, window } = map.inset
  const [x0, y0, x1, y1] = window
  const style: CSSProperties = {
    left: `${place.left * 100}%`,
    top: `${place.top * 100}%`,
    width: `${place.width * 100}%`,
    height: `${place.height * 100}%`,
  }
  const own = named ? features.filter(({ properties }) => properties.anchor !== undefined) : []
  return (
    <div className="map-inset" style={style} aria-hidden="true">
      <Outlines
        features={features}
        model={model}
        visible={window}
        width={stageWidth * place.width}
      />
      <span className="small one-line map-inset-name">{messages.map.inset}</span>
      {own.map(({ properties: { adcode, anchor } }) => {
        const mark = model.marks.find(({ key }) => key === adcode)
        if (!mark || !anchor) return null
        return (
          <span
            key={adcode}
            className={`map-label map-label-tall ${mark.selected ? 'map-label-selected' : ''}`}
            style={{
              left: `${((anchor[0] - x0) / (x1 - x0)) * 100}%`,
              top: `${((anchor[1] - y0) / (y1 - y0)) * 100}%`,
            }}
            role="presentation"
            data-region={adcode}
            onPointerEnter={(event) =>
              hoverOn({ region: adcode, at: besideElement(event.currentTarget) })
            }
            onPointerLeave={() => hoverOff()}
            onClick={(event) => onChoose(adcode, event.ctrlKey || event.metaKey)}
          >
            <span>{mark.shortName}</span> {mark.cases.base > 0 && <b>{figureText(mark, model)}</b>}
          </span>
        )
      })}
    </div>
  )
}
