import type { Scene } from './scene.ts'

/** A list of scenes holds at most this many. */
export const MAX_SCENES = 100

/**
 * A change of a list of scenes. It can be applied to any list, also to one that another window has
 * changed meanwhile: what it names and is not there is left out, nothing else is touched. Applied once more it
 * changes nothing.
 */
export type SceneChange = (scenes: readonly Scene[]) => readonly Scene[]

/** What of a scene can be changed. */
export type SceneParts = Partial<Omit<Scene, 'id'>>

/** Puts scenes before another one, or at the end; those whose id is there already stay as they are. */
export function insertScenes(added: readonly Scene[], before: string | null = null): SceneChange {
  return (scenes) => {
    const ids = new Set(scenes.map(({ id }) => id))
    const fresh = added.filter(({ id }) => !ids.has(id) && ids.add(id))
    return insertBefore(scenes, fresh, before)
  }
}

/** Changes parts of one scene: its title, note, picture or view. */
export function editScene(id: string, parts: SceneParts): SceneChange {
  return (scenes) => scenes.map((scene) => (scene.id === id ? { ...scene, ...parts, id } : scene))
}

export function removeScenes(ids: readonly string[]): SceneChange {
  return (scenes) => scenes.filter(({ id }) => !ids.includes(id))
}

/** Moves a scene before another one, or to the end. */
export function moveScene(id: string, before: string | null): SceneChange {
  return (scenes) => {
    const moved = scenes.filter((scene) => scene.id === id)
    if (id === before) return scenes
    return insertBefore(
      scenes.filter((scene) => scene.id !== id),
      moved,
      before,
    )
  }
}

/** One place up (−1) or down (1) in a list as it is now; at its end nothing changes. */
export function stepScene(scenes: readonly Scene[], id: string, by: -1 | 1): SceneChange {
  const at = scenes.findIndex((scene) => scene.id === id)
  const passed = scenes[at + by]
  if (at < 0 || !passed) return (same) => same
  return moveScene(id, by < 0 ? passed.id : idAfter(scenes, passed.id))
}

/** Puts other scenes in the place of some; whatever else is in the list stays behind them. */
export function exchangeScenes(gone: readonly string[], added: readonly Scene[]): SceneChange {
  return (scenes) => {
    const rest = removeScenes([...gone, ...added.map(({ id }) => id)])(scenes)
    return insertScenes(rest)(insertScenes(added)([]))
  }
}

/** The id of the scene that follows another one, or `null` at the end. */
export function idAfter(scenes: readonly Scene[], id: string): string | null {
  const at = scenes.findIndex((scene) => scene.id === id)
  return at < 0 ? null : (scenes[at + 1]?.id ?? null)
}

function insertBefore(
  scenes: readonly Scene[],
  added: readonly Scene[],
  before: string | null,
): readonly Scene[] {
  const at = scenes.findIndex(({ id }) => id === before)
  return at < 0 ? [...scenes, ...added] : [...scenes.slice(0, at), ...added, ...scenes.slice(at)]
}
