import { useCallback, useEffect, useMemo } from 'react'
import { isByPrefecture, squaresMap } from '../../figures/index.ts'
import { here, WAITING, type Load, type MapFile } from '../../domain/index.ts'
import type { MapError } from '../../platform/index.ts'
import { useApp, useAppState, useView } from '../shared/app-context.tsx'

export interface CurrentMap {
  readonly map: Load<MapFile, MapError>
  /** Where its file is published; `''` for a map that is made here. */
  readonly file: string
  readonly retry: () => void
}

/** The map of the area and drawing at hand; asked for when it is not there yet. */
export function useMap(): CurrentMap {
  const { services } = useApp()
  const area = useView((view) => view.area)
  const drawing = useView((view) => view.drawing)
  const isMade = area === null && drawing === 'squares'
  const name = area ?? (isByPrefecture({ area, drawing }) ? 'cn-prefectures' : 'cn')
  const loaded = useAppState((state) => state.maps[name])
  const isAsked = loaded !== undefined
  useEffect(() => {
    if (!isAsked && !isMade) services.requestMap(name)
  }, [isAsked, isMade, services, name])
  const made = useMemo(() => (isMade ? here(squaresMap()) : null), [isMade])
  return {
    map: made ?? loaded ?? WAITING,
    file: isMade ? '' : `maps/${name}.json`,
    retry: useCallback(() => services.requestMap(name), [services, name]),
  }
}
