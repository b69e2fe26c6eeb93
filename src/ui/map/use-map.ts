import { useEffect, useMemo } from 'react'
import { squaresMap } from '../../figures/index.ts'
import type { MapFile } from '../../domain/index.ts'
import { useApp, useAppState, useView, type MapEntry } from '../shared/app-context.tsx'

const FAILED: MapEntry = { status: 'failed' }
const LOADING: MapEntry = { status: 'loading' }

export interface CurrentMap {
  readonly name: string
  readonly entry: MapEntry
  readonly map: MapFile | null
  readonly retry: () => void
}

/** The map of the area and drawing at hand; asked for when it is not there yet. */
export function useMap(): CurrentMap {
  const { services } = useApp()
  const area = useView((view) => view.area)
  const drawing = useView((view) => view.drawing)
  const squares = area === null && drawing === 'squares'
  const name = area ?? (drawing === 'prefectures' ? 'cn-prefectures' : 'cn')
  const loaded = useAppState((state) => state.maps[name])
  const asked = loaded !== undefined
  useEffect(() => {
    if (!asked && !squares) services.requestMap(name)
  }, [asked, squares, services, name])
  const drawn = useMemo(() => (squares ? squaresMap() : null), [squares])
  const entry: MapEntry = drawn
    ? { status: 'ready', map: drawn }
    : (loaded ?? (asked ? FAILED : LOADING))
  return {
    name,
    entry,
    map: entry.status === 'ready' ? entry.map : null,
    retry: () => services.requestMap(name),
  }
}
