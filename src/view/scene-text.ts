import { err, ok, type Result } from '../domain/index.ts'
import { MAX_SCENES } from './scene-list.ts'
import { SCENE_FIGURES, type Scene } from './scene.ts'

/** A scene as it is kept outside the page, where ids mean nothing. */
export type KeptScene = Omit<Scene, 'id'>

/** What makes a file one of scenes. */
const FORMAT = 'egov-atlas-scenes'
const VERSION = 1

/** Which list the scenes of a file were made for. */
export interface SceneOrigin {
  readonly id: string
  readonly title: string
}

export interface ReadScenes {
  readonly scenes: readonly KeptScene[]
  /** How many entries were not understood and left out. */
  readonly skipped: number
}

export interface ReadSceneFile extends ReadScenes {
  readonly origin: SceneOrigin
}

/**
 * `not-scenes`: something else, or damaged. `newer`: written by a later version of the app.
 * `none`: understood, but without a scene. `too-many`: more than `MAX_SCENES`.
 */
export type SceneError = 'not-scenes' | 'newer' | 'none' | 'too-many'

/** Scenes as a file: JSON that says what it is and which list it belongs to. */
export function encodeSceneFile(origin: SceneOrigin, scenes: readonly KeptScene[]): string {
  const { id, title } = origin
  const kept = scenes.map(({ title, note, picture, view }) => ({ title, note, picture, view }))
  const file = { format: FORMAT, version: VERSION, dataset: { id, title }, scenes: kept }
  return `${JSON.stringify(file, null, 2)}\n`
}

/** Reads any text as a file of scenes; a damaged scene is left out and counted, the rest is kept. */
export function decodeSceneFile(text: string): Result<ReadSceneFile, SceneError> {
  const file = parseJson(text.replace(/^\ufeff/, ''))
  if (!isObject(file) || file.format !== FORMAT) return err('not-scenes')
  if (typeof file.version === 'number' && file.version > VERSION) return err('newer')
  const dataset = isObject(file.dataset) ? file.dataset : {}
  const read = readScenes(file.scenes)
  if (!read.ok) return read
  return ok({ ...read.value, origin: { id: words(dataset.id), title: words(dataset.title) } })
}

/** Scenes as a short text for a link; also what `decodeSceneText` reads back. */
export function encodeSceneText(scenes: readonly KeptScene[]): string {
  const rows = scenes.map(({ title, note, picture, view }) => [
    SCENE_FIGURES.indexOf(picture),
    title,
    view,
    ...(note === '' ? [] : [note]),
  ])
  return JSON.stringify([VERSION, ...rows])
}

/** Reads any text as scenes of a link. */
export function decodeSceneText(text: string): Result<ReadScenes, SceneError> {
  const list = parseJson(text)
  if (!Array.isArray(list)) return err('not-scenes')
  const [version, ...rows] = list as unknown[]
  if (typeof version !== 'number') return err('not-scenes')
  if (version > VERSION) return err('newer')
  return readScenes(
    rows.map((row): unknown => {
      if (!Array.isArray(row)) return null
      const [picture, title, view, note] = row as unknown[]
      return { picture: SCENE_FIGURES[Number(picture)], title, view, note }
    }),
  )
}

/** Reads a list of scenes as it was kept. */
function readScenes(list: unknown): Result<ReadScenes, SceneError> {
  if (!Array.isArray(list)) return err('not-scenes')
  const entries = list as unknown[]
  if (entries.length > MAX_SCENES) return err('too-many')
  const scenes = entries.flatMap((entry) => readScene(entry) ?? [])
  if (scenes.length === 0) return err('none')
  return ok({ scenes, skipped: entries.length - scenes.length })
}

/** One scene out of anything; `null` when it has no title or no view. */
export function readScene(entry: unknown): KeptScene | null {
  if (!isObject(entry)) return null
  const { title, note, view } = entry
  if (typeof title !== 'string' || typeof view !== 'string') return null
  const picture = SCENE_FIGURES.find((known) => known === entry.picture) ?? 'map'
  return { title, note: words(note), picture, view: ownParts(view) }
}

/** A scene is a view alone: what else an address may carry is not kept. */
const ownParts = (view: string): string =>
  view
    .replace(/^#/, '')
    .split('&')
    .filter((part) => !/^(?:scenes|embed)(?:=|$)/.test(part))
    .join('&')

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const words = (value: unknown): string => (typeof value === 'string' ? value : '')

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null
