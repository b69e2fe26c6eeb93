import { sequenceStep, type MapModel } from '../../charts/index.ts'
import { messages } from '../../messages/index.ts'
import { sequence } from '../theme/tokens.ts'
import { Swatch } from './RegionList.tsx'

/** Every look that a region may have. */
export function Legend({ model }: { model: MapModel }) {
  const { legend } = messages
  return (
    <div className="legend" role="group" aria-label={legend.label}>
      <ul className="legend-classes" aria-label={legend.title}>
        <li className="legend-title" aria-hidden="true">
          {legend.title}
        </li>
        {model.classes.map(({ from, to }, i) => (
          <li key={from}>
            <Swatch
              mark={{ look: 'class', step: sequenceStep(i, model.classes.length, sequence.length) }}
            />
            {legend.range(from, to)}
          </li>
        ))}
      </ul>
      <ul className="legend-looks">
        <li>
          <Swatch mark={{ look: 'no-match', step: -1 }} />
          {legend.noMatchShort}
        </li>
        <li>
          <Swatch mark={{ look: 'zero', step: -1 }} />
          {legend.zero}
        </li>
        <li>
          <Swatch mark={{ look: 'unlisted', step: -1 }} />
          {legend.unlisted}
        </li>
        <li>
          <span className="swatch swatch-dimmed" aria-hidden="true" />
          {legend.dimmed}
        </li>
        <li>
          <span className="swatch swatch-selected" aria-hidden="true" />
          {legend.selected}
        </li>
      </ul>
    </div>
  )
}
