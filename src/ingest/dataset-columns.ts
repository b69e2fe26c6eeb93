/** Columns of `cases.csv`, in their order. */
export const DATASET_COLUMNS = [
  'seq',
  'title',
  'category',
  'organizations',
  'section',
  'province_code',
  'prefecture_code',
  'county_code',
  'level',
  'vertical',
  'title_raw',
  'organization_raw',
  'source_start_line',
  'source_end_line',
] as const
export type DatasetColumn = (typeof DATASET_COLUMNS)[number]

/** Category of a case whose list states none; an empty field in `cases.csv`. */
export const UNSTATED_CATEGORY = '未标明类别'
