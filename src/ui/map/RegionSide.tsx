import { useMemo, useState } from 'react'
import { arrangeMarks, LIST_ORDERS, type ListOrder, type MapModel } from '../../figures/index.ts'
import { messages } from '../../messages/index.ts'
import { RegionList, type RegionListProps } from './RegionList.tsx'

let collator: Intl.Collator | undefined

/** Names in the order of their pinyin; made once, when first needed. */
const byPinyin = (): Intl.Collator => (collator ??= new Intl.Collator('zh-CN'))

/** The list of regions in an order that is chosen; what is not listed is folded under one line. */
export function RegionSide({ model, locate }: Pick<RegionListProps, 'model' | 'locate'>) {
  const [order, setOrder] = useState<ListOrder>('code')
  const [unfolded, setUnfolded] = useState(false)
  const { map } = messages
  const { covered, unlisted } = useMemo(
    () => arrangeMarks(model.marks, order, byPinyin()),
    [model, order],
  )
  const foldable = covered.length > 0 && unlisted.length > 0
  const shown = useMemo((): MapModel => {
    const extra = foldable && !unfolded ? unlisted.filter(({ selected }) => selected) : unlisted
    return { ...model, marks: [...covered, ...extra] }
  }, [model, covered, unlisted, foldable, unfolded])
  return (
    <>
      <label className="select-label small apart region-order not-on-paper">
        <span>{map.listbox}</span>
        <select
          aria-label={map.listOrder}
          value={order}
          onChange={({ target: { value } }) => {
            const chosen = LIST_ORDERS.find((one) => one === value)
            if (chosen) setOrder(chosen)
          }}
        >
          {LIST_ORDERS.map((one) => (
            <option key={one} value={one}>
              {map.listOrders[one]}
            </option>
          ))}
        </select>
      </label>
      <RegionList model={shown} locate={locate} />
      {foldable && (
        <button
          type="button"
          className="text-button small region-fold not-on-paper"
          aria-expanded={unfolded}
          onClick={() => setUnfolded(!unfolded)}
        >
          {unfolded ? map.foldUnlisted : map.unfoldUnlisted(unlisted.length)}
        </button>
      )}
    </>
  )
}
