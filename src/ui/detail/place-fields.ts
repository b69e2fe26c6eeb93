import {
  AMBIGUOUS,
  divisionLevel,
  isOffMap,
  parsePartKey,
  regionPath,
  SEVERAL,
  type DatasetInfo,
  type Dimension,
  type DivisionLevel,
  type Place,
} from '../../domain/index.ts'
import { messages } from '../../messages/index.ts'
import { regionLabel } from '../../view/index.ts'

export interface PlaceField {
  readonly name: string
  /** `''` where the list says nothing of it. */
  readonly text: string
  /** What must be known of it; `''` for nothing. */
  readonly note: string
}

const LEVELS: readonly DivisionLevel[] = ['province', 'prefecture', 'county']

/**
 * Where a case belongs: a field for each level of divisions, or for what is off the map its name; then
 * the divisions meant where they are several.
 */
export function placeFields(
  facts: DatasetInfo,
  dimension: Dimension,
  { key, codes }: Place,
): readonly PlaceField[] {
  const named = (code: string) => `${facts.divisions.get(code)?.name ?? code}（${code}）`
  const fields = isOffMap(key)
    ? [
        {
          name: dimension.label,
          text: regionLabel(facts, key),
          note: messages.region.offMapNote[key],
        },
      ]
    : levelFields(facts, key, named)
  const { meant } = messages.detail
  const part = isOffMap(key) ? key : parsePartKey(key)?.part
  if (codes.length === 0 || (part !== SEVERAL && part !== AMBIGUOUS)) return fields
  return [...fields, { name: meant[part], text: codes.map(named).join('、'), note: '' }]
}

function levelFields(
  facts: DatasetInfo,
  key: string,
  named: (code: string) => string,
): readonly PlaceField[] {
  const codes = regionPath(key, (code) => facts.divisions.has(code)).filter(
    (step) => parsePartKey(step) === null,
  )
  const names = messages.detail.fields
  return LEVELS.map((level) => {
    const code = codes.find((step) => divisionLevel(step) === level)
    return { name: names[level], text: code === undefined ? '' : named(code), note: '' }
  })
}
