/**
 * Keys of an address that mean something else (`view/url-keys`; a test holds the two together). No
 * dimension may have them.
 */
const ADDRESS_KEYS = (
  'area q sort group tab map metric classes groups against matrix stack order case scenes embed v by rows ' +
  'data lang'
).split(' ')

/** Fields of `cases.csv` that are no dimension, whatever is declared of them. */
export const RECORD_FIELDS = ['id', 'region_codes', 'source_start_line', 'source_end_line'] as const
export type RecordField = (typeof RECORD_FIELDS)[number]

export const isRecordField = (name: string): name is RecordField =>
  (RECORD_FIELDS as readonly string[]).includes(name)

/** Whether a dimension may be called so: not like a key of addresses, a record's field or an object's. */
export const isFreeId = (id: string): boolean =>
  id !== '' && !ADDRESS_KEYS.includes(id) && !isRecordField(id) && !(id in Object.prototype)

/**
 * An id for what people call `label`: the label's letters and digits, with a number where that is taken
 * or may not be used. The id joins `taken`.
 */
export function makeId(label: string, taken: Set<string>): string {
  const plain = label.replace(/[^\p{L}\p{N}_]+/gu, '_').replace(/^_+|_+$/g, '') || 'column'
  let id = plain
  for (let n = 2; taken.has(id) || !isFreeId(id); n += 1) id = `${plain}_${n}`
  taken.add(id)
  return id
}
