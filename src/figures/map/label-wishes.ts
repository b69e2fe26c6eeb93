import type { MapFile } from '../../domain/index.ts'
import { textWidthEm } from '../../exports/index.ts'
import { messages } from '../../messages/index.ts'
import type { PlacedLabel } from './call-outs.ts'
import type { LabelWish } from './labels.ts'
import type { MapModel, RegionMark } from './model.ts'
import { figureText } from './words.ts'

/** On a map of more divisions than this, those without cases stay without a name. */
const MANY = 60

/**
 * Regions with cases want their name and the widest figure they may ever show. Below the country the
 * others want their name where it fits.
 */
export function labelWishes(map: MapFile, model: MapModel): readonly LabelWish[] {
  const named = map.name !== 'cn' && map.features.length < MANY
  const figure = (mark: RegionMark) => {
    const { base } = mark.cases
    if (base === 0) return ''
    const { count, map: words } = messages
    const isShare = model.metric.kind === 'share'
    const ever = isShare ? [count.of(base, base), words.filteredOut] : [count.of(0, base)]
    return [...ever, figureText(mark, model)].reduce((widest, one) =>
      textWidthEm(one) > textWidthEm(widest) ? one : widest,
    )
  }
  return model.marks
    .filter((mark) => mark.cases.base > 0 || named)
    .map((mark): LabelWish => {
      const optional = mark.cases.base === 0
      return { key: mark.key, name: mark.shortName, figure: figure(mark), optional }
    })
    .sort((a, b) => Number(a.optional) - Number(b.optional))
}

/** On the squares every unit has its name above its figure. */
export function squareLabels(map: MapFile): readonly PlacedLabel[] {
  return map.features.flatMap(({ properties: { adcode, anchor } }): PlacedLabel[] =>
    anchor
      ? [
          {
            key: adcode,
            figure: true,
            align: 'middle',
            x: anchor[0],
            y: anchor[1],
            lines: 2,
            leader: null,
          },
        ]
      : [],
  )
}
