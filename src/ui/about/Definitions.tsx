import { isCounted, MISSING, ORGANIZATION, type Dimension } from '../../domain/index.ts'
import { aboutWords as words } from '../../messages/index.ts'
import { valueLabel } from '../../view/index.ts'
import { useApp } from '../shared/app-context.tsx'

/** At most this many values of a dimension are named. */
const MOST_NAMED = 8

/** Every dimension that the list is counted by, its values, and how they are told as far as the list says. */
export function Definitions() {
  const { facts } = useApp()
  const told = facts.dimensions.filter((one) => isCounted(one) || one.id === ORGANIZATION)
  const valuesOf = (dimension: Dimension) =>
    dimension.kind === 'boolean'
      ? []
      : dimension.values
          .filter(({ key }) => key !== MISSING)
          .map(({ key }) => valueLabel(facts, dimension, key))
  return (
    <dl className="about-terms">
      {told.map((dimension) => {
        const { id, label, note } = dimension
        const values = valuesOf(dimension)
        const named = values.slice(0, MOST_NAMED)
        return (
          <div key={id}>
            <dt>{label}</dt>
            <dd>
              {values.length > 0 && <p>{words.values(named, values.length - named.length)}</p>}
              <p className="muted">{note || undefinedNote(id)}</p>
            </dd>
          </div>
        )
      })}
    </dl>
  )
}

const undefinedNote = (id: string) => (id === ORGANIZATION ? words.organizations : words.undefined)
