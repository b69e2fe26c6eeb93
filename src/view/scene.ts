/** What a scene shows large: 地图, 类别分布 (总体), 矩阵 or 对比. */
export const SCENE_FIGURES = ['map', 'overall', 'matrix', 'compare'] as const
export type SceneFigure = (typeof SCENE_FIGURES)[number]

/** One step of a presentation 演示. Readonly and JSON-serialisable. */
export interface Scene {
  /** Unique within its list; never shown. */
  readonly id: string
  readonly title: string
  /** What whoever presents wants to say; `''` for nothing. */
  readonly note: string
  readonly picture: SceneFigure
  /** Fragment of the view, as `encodeView` writes it. */
  readonly view: string
}
