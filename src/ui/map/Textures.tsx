import { useId } from 'react'
import { lookOf, paintOfMark, type MapModel, type Texture } from '../../figures/index.ts'
import { chartLook } from '../theme/chart-look.ts'

interface TexturesProps {
  readonly model: MapModel
  /** The shape of a region, as SVG has it; `''` where it has none here. */
  readonly path: (key: string) => string
  /** Length of a pixel beside type of 12 px, in map units. */
  readonly unit: number
}

const LOOK = chartLook(false)

/** Stripes over what is not chosen, dots and lines over what has no value; the map below stays as it is. */
export function Textures({ model, path, unit }: TexturesProps) {
  const id = useId()
  const textured = model.marks.flatMap((mark) => {
    const { texture } = paintOfMark(LOOK, mark)
    const d = path(mark.key)
    return texture && d
      ? [{ key: mark.key, d, texture, name: `${lookOf(mark.figure)}${mark.step}` }]
      : []
  })
  const textures = new Map(textured.map(({ name, texture }) => [name, texture]))
  return (
    <>
      <defs>
        {[...textures].map(([name, texture]) => (
          <TexturePattern key={name} id={`${id}${name}`} texture={texture} unit={unit} />
        ))}
      </defs>
      {textured.map(({ key, d, name }) => (
        <path key={key} d={d} fill={`url(#${id}${name})`} />
      ))}
    </>
  )
}

interface PatternProps {
  readonly id: string
  readonly texture: Texture
  readonly unit: number
}

/** A texture that shapes of an SVG are filled with. */
export function TexturePattern({ id, texture, unit }: PatternProps) {
  const { kind, angle, period, width, ink } = texture
  return (
    <pattern
      id={id}
      width={period}
      height={period}
      patternUnits="userSpaceOnUse"
      patternTransform={`scale(${unit}) rotate(${angle})`}
    >
      {kind === 'dots' ? (
        <circle cx={period / 2} cy={period / 2} r={width / 2} fill={ink} />
      ) : (
        <rect width={width} height={period} fill={ink} />
      )}
    </pattern>
  )
}
