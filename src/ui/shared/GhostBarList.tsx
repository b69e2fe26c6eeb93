import { useMemo } from 'react'
import { barsOption, buildBars, valueNumber } from '../../figures/index.ts'
import type { FacetCount } from '../../engine/index.ts'
import { messages } from '../../messages/index.ts'
import { BehindMark } from '../behind/BehindMark.tsx'
import { chartLook } from '../theme/chart-look.ts'
import { rowHeight } from '../theme/tokens.ts'
import { useAppState } from './app-context.tsx'
import { Chart } from './Chart.tsx'
import { Listbox, type ListboxOption } from './Listbox.tsx'
import { useMotion } from './use-media.ts'
import './ghost-bars.css'

const PICTURE_WIDTH = 300

interface GhostBarListProps<K extends string> {
  /** The dimension whose values they are. */
  readonly dimension: string
  readonly label: string
  readonly facets: readonly FacetCount<K>[]
  readonly selected: readonly K[]
  readonly nameOf: (key: K) => string
  /** Colour by position; the same function as long as the colours are the same. */
  readonly colorOf: (index: number) => string
  /** Whether the colours tell the values apart, so that the names carry them too. */
  readonly dots?: boolean
  /** Whether another dimension's filter makes counts differ from bases. */
  readonly narrowed: boolean
  /** End of the axis, where it is shared with another list; by default the largest base. */
  readonly max?: number
  readonly onChoose: (key: K) => void
  readonly onToggle: (key: K) => void
  readonly onActive?: (key: K | null) => void
}

/** One row per value: the words and figures are the options, the bars a picture between them. */
export function GhostBarList<K extends string>(props: GhostBarListProps<K>) {
  const { dimension, label, facets, selected, nameOf, colorOf, narrowed, max, dots = false } = props
  const { onChoose, onToggle, onActive } = props
  const multi = useAppState((state) => state.multi)
  const moving = useMotion()
  const model = useMemo(
    // The picture has no words: it stays the same whatever the names are.
    () => buildBars(facets, selected, (key) => key, max),
    [facets, selected, max],
  )
  const option = useMemo(
    () => barsOption(model, chartLook(moving), colorOf),
    [model, moving, colorOf],
  )
  const pictureSize = useMemo(
    () => [PICTURE_WIDTH, facets.length * rowHeight.barHeight] as const,
    [facets.length],
  )
  const { option: say, count } = messages
  const options = model.bars.map((bar): ListboxOption => {
    const { figure } = bar
    const name = nameOf(bar.key as K)
    return {
      key: bar.key,
      name,
      label: narrowed ? say.filtered(name, figure.count, figure.base) : say.all(name, figure.base),
      selected: bar.selected,
      disabled: figure.count === 0,
      behind: valueNumber(dimension, bar.key),
      content: (
        <>
          <span className="row one-line bar-name">
            {dots && <span className="dot exact" style={{ background: colorOf(bar.index) }} />}
            {name}
          </span>
          <span className="bar-space" />
          <span className="number bar-figure">
            {narrowed ? (
              <>
                <b>{count.number(figure.count)}</b> / {count.number(figure.base)}
              </>
            ) : (
              <b>{count.number(figure.base)}</b>
            )}
          </span>
        </>
      ),
    }
  })
  return (
    <div className="frame ghost-bars">
      <div className="bars-picture">
        <Chart option={option} pictureSize={pictureSize} />
      </div>
      <Listbox
        label={label}
        className="ghost-bar-list"
        optionClass="bar-option"
        options={options}
        multi={multi}
        onChoose={(key) => onChoose(key as K)}
        onToggle={(key) => onToggle(key as K)}
        onActive={(key) => onActive?.(key as K | null)}
      />
      <div className="behind-marks">
        {options.map(({ key, name }) => (
          <BehindMark key={key} name={name} number={valueNumber(dimension, key)} tabIndex={-1} />
        ))}
      </div>
    </div>
  )
}
