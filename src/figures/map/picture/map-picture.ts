import type { MapFile } from '../../../domain/index.ts'
import type { Facts } from '../../../engine/index.ts'
import type { MapModel } from '../model.ts'

/** What a picture of a map is drawn from: the page's own model. */
export interface MapPicture {
  readonly facts: Facts
  readonly map: MapFile
  readonly model: MapModel
  /** Whether circles stand for the cases. */
  readonly bubbles: boolean
}
