import { useStore } from 'zustand'
import { describeGroup } from '../../figures/index.ts'
import {
  figureOfTab,
  proposeTitle,
  type GroupKey,
  type SceneFigure,
  type ViewState,
} from '../../view/index.ts'
import { useApp, type AppModel } from '../shared/app-context.tsx'
import { sceneStoreOf, type SceneState, type SceneStore } from './scene-store.ts'

/** The scenes of the list that is open. */
export const useSceneStore = (): SceneStore => sceneStoreOf(useApp().facts)

/** A part of their state; the component renders again only when that part changes. */
export const useScenes = <T>(select: (state: SceneState) => T): T =>
  useStore(useSceneStore().state, select)

/** The title that a scene of a view has until someone gives it another. */
export const titleFor = (
  { facts }: Pick<AppModel, 'facts'>,
  view: ViewState,
  figure: SceneFigure,
): string => proposeTitle(facts, view, figure, (key: GroupKey) => describeGroup(facts, key).name)

/** What is shown large: what was chosen, else what the view shows by itself; never an empty 对比. */
export function figureFor(view: ViewState, chosen: SceneFigure | null): SceneFigure {
  const figure = chosen ?? figureOfTab(view)
  return figure === 'compare' && view.groups.length === 0 ? 'map' : figure
}
