import { provinceOf, type Adcode } from '../../domain/index.ts'
import { messages } from '../../messages/index.ts'
import { regionName } from '../../view/index.ts'
import { useApp, useDispatch, useView } from '../shared/app-context.tsx'

/** The areas from the whole country down to `area`, which stands last. */
export function areaTrail(area: Adcode | null): readonly (Adcode | null)[] {
  if (area === null) return [null]
  const province = provinceOf(area)
  return province === area ? [null, area] : [null, province, area]
}

/** Where one looks, and the way back. */
export function Breadcrumb() {
  const { facts } = useApp()
  const dispatch = useDispatch()
  const area = useView((view) => view.area)
  if (area === null) return null
  const { map } = messages
  const nameOf = (code: Adcode | null) => (code === null ? map.country : regionName(facts, code))
  return (
    <nav className="breadcrumb" aria-label={map.breadcrumb}>
      <ol>
        {areaTrail(area).map((code) => (
          <li key={code ?? 'cn'}>
            {code === area ? (
              <span aria-current="location">{nameOf(code)}</span>
            ) : (
              <button
                type="button"
                className="text-button"
                onClick={() => dispatch({ type: 'area/entered', area: code })}
              >
                {nameOf(code)}
              </button>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
