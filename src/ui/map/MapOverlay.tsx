import { memo, useMemo } from 'react'
import { featurePath, type Box, type MapModel } from '../../figures/index.ts'
import type { MapFeature } from '../../domain/index.ts'
import { useView } from '../shared/app-context.tsx'
import { useHover } from '../shared/hover.ts'
import { viewBox } from './MapLabels.tsx'
import { Textures } from './Textures.tsx'

interface OutlinesProps {
  readonly features: readonly MapFeature[]
  readonly model: MapModel
  readonly visible: Box
  /** Width of the drawing in pixels beside type of 12 px; 0 until it is known. */
  readonly width: number
}

/** Textures of what is not chosen or has no value, outlines of what is selected and of what the pointer or keyboard is on; the map below stays as it is. */
export function Outlines({ features, model, visible, width }: OutlinesProps) {
  const bubbles = useView((view) => view.drawing === 'bubbles')
  const paths = useMemo(
    () =>
      new Map(
        features
          .filter(({ properties }) => properties.kind === undefined)
          .map((feature) => [feature.properties.adcode, featurePath(feature)]),
      ),
    [features],
  )
  const selected = model.marks.filter((mark) => mark.selected)
  const containing = model.marks.filter((mark) => mark.containsSelected.length > 0)
  const path = (key: string) => paths.get(key) ?? ''
  return (
    <svg
      className="map-overlay"
      viewBox={viewBox(visible)}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {width > 0 && !bubbles && (
        <Textures model={model} path={path} unit={(visible[2] - visible[0]) / width} />
      )}
      {containing.map(({ key }) => (
        <Outline key={key} className="outline-containing" d={path(key)} />
      ))}
      {selected.map(({ key }) => (
        <Outline key={key} className="outline-selected" d={path(key)} />
      ))}
      <HoverOutline paths={paths} />
    </svg>
  )
}

function HoverOutline({ paths }: { paths: ReadonlyMap<string, string> }) {
  const region = useHover((hover) => hover.region)
  const by = useHover((hover) => hover.by)
  const d = region === null ? undefined : paths.get(region)
  return d ? <Outline className={`outline-${by}`} d={d} /> : null
}

/** A line in the accent on a broader line of paper, so that it stands out on every colour. */
const Outline = memo(function Outline({ className, d }: { className: string; d: string }) {
  return (
    <g className={`outline ${className}`}>
      <path className="outline-casing" d={d} />
      <path className="outline-line" d={d} />
    </g>
  )
})
