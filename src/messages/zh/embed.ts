/** Wording of a page that stands in another page's frame, fetched with it. */
export const embedWords = {
  open: '在新窗口打开',
  restore: '恢复原样',
  restoreHint: '回到嵌入时的画面',
} as const
