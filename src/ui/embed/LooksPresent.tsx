import {
  hasLook,
  noMatchWords,
  noValueWords,
  type MapModel,
  type RegionLook,
} from '../../figures/index.ts'
import { messages } from '../../messages/index.ts'
import { useView } from '../shared/app-context.tsx'
import { Swatch } from '../map/Swatch.tsx'

/** The looks beside the classes that occur on the map at hand, in one line. */
export function LooksPresent({ model }: { model: MapModel }) {
  const bubbles = useView((view) => view.drawing === 'bubbles')
  const { legend } = messages
  const { marks } = model
  const looks: readonly (readonly [RegionLook, string])[] = [
    ['no-match', noMatchWords(model)],
    ['zero', bubbles ? legend.listed : legend.zero],
    ['no-value', noValueWords(model)],
    ['unlisted', legend.unlisted],
  ]
  const shown = looks.filter(([look]) => hasLook(model, look) && (!bubbles || look !== 'no-match'))
  const others = [
    ['dimmed', legend.dimmed, marks.some((mark) => mark.dimmed)],
    ['selected', legend.selected, marks.some((mark) => mark.selected)],
    ['containing', legend.containsSelected, marks.some((mark) => mark.containsSelected.length > 0)],
  ] as const
  return (
    <div className="legend small rigid embed-looks" role="group" aria-label={legend.looks}>
      <ul>
        {shown.map(([look, text]) => (
          <li className="pair" key={look}>
            <Swatch look={look} />
            {text}
          </li>
        ))}
        {others.map(
          ([look, text, present]) =>
            present && (
              <li className="pair" key={look}>
                <span className={`swatch exact swatch-${look}`} aria-hidden="true" />
                {text}
              </li>
            ),
        )}
      </ul>
    </div>
  )
}
