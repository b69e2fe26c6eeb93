import type { Facts } from '../../engine/index.ts'
import { messages } from '../../messages/index.ts'
import { dimensionLabel, type AddressNotice } from '../../view/index.ts'

/** What was not understood, with what it should have been: 地区“999999”. */
export const noticeWords = (facts: Facts, { code, raw, dimension }: AddressNotice): string =>
  messages.notice[code](raw, dimensionLabel(facts, dimension))
