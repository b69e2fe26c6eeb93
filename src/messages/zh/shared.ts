import * as terms from './terms.ts'

/** A part of the page, or all of it, that could not be shown. */
export const error = {
  panel: (name: string) => `“${name}”显示时出错`,
  panelBody: '页面其他部分仍可使用。可以重试；若仍出错，请刷新页面。',
  retry: terms.retry,
  reload: '刷新页面',
  root: '页面出错，无法继续显示',
  rootBody: '数据没有丢失。请刷新页面；若仍出错，请去掉网址中 # 以后的部分再打开。',
  details: '技术信息',
  dataTitle: '数据未能读取',
  mapTitle: '地图文件未能读取',
  mapBody: (file: string) =>
    `“${terms.region}”列表、${terms.breakdown}和${terms.caseList}不受影响。请检查 ${file} 是否在网站目录中，然后重试。`,
} as const

/** Panels that are fetched when first shown, and what they wait for. */
export const panel = {
  loading: terms.loading,
  failed: '这一部分未能读取，请检查网络后重试；页面其余部分不受影响。',
  askFailed: '这一部分的数据未能查询，可以重试；页面其余部分不受影响。',
  querying: '正在查询……',
  notDrawn: '条形未能画出，数字不受影响；下次改变视图时重试。',
} as const
