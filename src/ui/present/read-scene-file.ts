import type { DatasetInfo } from '../../domain/index.ts'
import { sceneWords as words } from '../../messages/index.ts'
import { decodeSceneFile, MAX_SCENES, type ReadScenes, type SceneError } from '../../view/index.ts'

/** A file larger than this holds something else. */
const MAX_BYTES = 5_000_000

/** What was found in a file. */
export interface FileAnswer {
  /** The scenes, or `null` where there are none to take. */
  readonly read: ReadScenes | null
  /** Why they cannot be taken, or what is to be decided first; `''` when they can be taken at once. */
  readonly words: string
  /** How many scenes were here already. */
  readonly own: number
}

/** Reads a file that someone chose, beside the `own` scenes that are here. */
export async function readSceneFile(
  file: File,
  list: Pick<DatasetInfo, 'id'>,
  own: number,
): Promise<FileAnswer> {
  const refuse = (sentence: string): FileAnswer => ({ read: null, words: sentence, own })
  if (file.size > MAX_BYTES) return refuse(words.file.notScenes(file.name))
  let text: string
  try {
    text = await file.text()
  } catch {
    return refuse(words.file.unreadable(file.name))
  }
  const decoded = decodeSceneFile(text)
  if (!decoded.ok) return refuse(reason(decoded.error, file.name))
  const { origin, scenes } = decoded.value
  const other = origin.id === list.id ? '' : words.file.otherList(origin.title, scenes.length)
  const ask = own > 0 ? words.file.ask(scenes.length, own) : ''
  return { read: decoded.value, words: other + ask, own }
}

function reason(error: SceneError, name: string): string {
  switch (error) {
    case 'not-scenes':
      return words.file.notScenes(name)
    case 'newer':
      return words.file.newer(name)
    case 'none':
      return words.file.none(name)
    case 'too-many':
      return words.file.tooMany(MAX_SCENES)
  }
}
