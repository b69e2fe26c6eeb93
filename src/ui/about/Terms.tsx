import { useState } from 'react'
import type { Load, MapFile } from '../../domain/index.ts'
import { aboutWords as words, messages } from '../../messages/index.ts'
import { loadLicences, type Licence } from '../../platform/index.ts'
import { useAppState } from '../shared/app-context.tsx'
import { APP_VERSION } from './app-version.ts'

/** The version, and under which terms the page and what it is made of may be used. */
export function Terms() {
  const attribution = useAppState(({ maps }) => attributionOf(Object.values(maps)))
  return (
    <>
      <p>{words.version(APP_VERSION)}</p>
      <p>{words.listLicence}</p>
      {attribution !== '' && <p>{words.map(messages.map.source(attribution).trim())}</p>}
      <p>{words.population}</p>
      <ThirdParty />
    </>
  )
}

/** Who drew the boundaries, which is the same for all maps; `''` where none is here. */
const attributionOf = (maps: readonly Load<MapFile, unknown>[]): string => {
  const [drawn] = maps.flatMap((map) => (map.state === 'here' ? [map.value] : []))
  return drawn?.attribution ?? ''
}

/** The terms of what others wrote, fetched when they are asked for. */
function ThirdParty() {
  const [licences, setLicences] = useState<readonly Licence[] | null>(null)
  const [failed, setFailed] = useState(false)
  const show = async () => {
    const found = await loadLicences()
    setLicences(found)
    setFailed(found === null)
  }
  return (
    <>
      <h4 className="strong">{words.third}</h4>
      {licences ? (
        <>
          <p className="muted" role="status">
            {words.thirdCount(licences.length)}
          </p>
          <ul className="about-licences">
            {licences.map(({ name, version, licence, text }) => (
              <li key={`${name} ${version}`}>
                <details>
                  <summary>{words.package(name, version, licence)}</summary>
                  <p className="small as-written" lang={text === '' ? undefined : 'en'}>
                    {text === '' ? words.noText : text}
                  </p>
                </details>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <button type="button" className="button" onClick={() => void show()}>
          {words.showThird}
        </button>
      )}
      {failed && (
        <p className="alarm" role="alert">
          {words.thirdFailed}
        </p>
      )}
    </>
  )
}
