/** Wording of a page that stands in another page's frame, fetched with it. */
export const embedWords = {
  open: '在新窗口打开',
  all: '未设筛选，显示全部案例',
  restore: '恢复原样',
  restoreHint: '回到嵌入时的画面',
} as const
