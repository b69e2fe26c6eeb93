import { useStore } from 'zustand'
import { describeGroup } from '../../figures/index.ts'
import {
  pictureOf,
  proposeTitle,
  type GroupKey,
  type ScenePicture,
  type ViewState,
} from '../../view/index.ts'
import { useApp, type AppModel } from '../shared/app-context.tsx'
import { sceneStoreOf, type SceneState, type SceneStore } from './scene-store.ts'

/** The scenes of the list that is open. */
export const useSceneStore = (): SceneStore => sceneStoreOf(useApp().dataset)

/** A part of their state; the component renders again only when that part changes. */
export const useScenes = <T>(select: (state: SceneState) => T): T =>
  useStore(useSceneStore().state, select)

/** The title that a scene of a view has until someone gives it another. */
export const titleFor = (
  { dataset }: Pick<AppModel, 'dataset'>,
  view: ViewState,
  picture: ScenePicture,
): string =>
  proposeTitle(dataset, view, picture, (key: GroupKey) => describeGroup(dataset, key).name)

/** What is shown large: what was chosen, else what the view shows by itself; never an empty 对比. */
export function pictureFor(view: ViewState, chosen: ScenePicture | null): ScenePicture {
  const picture = chosen ?? pictureOf(view)
  return picture === 'compare' && view.groups.length === 0 ? 'map' : picture
}
