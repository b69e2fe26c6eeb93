import { plain } from './plain.ts'
import * as terms from './terms.ts'

/** One case in full. */
export const detail = {
  region: '案例详情',
  close: '关闭详情',
  previous: '上一个',
  next: '下一个',
  position: (position: number, count: number) =>
    `${plain(position)} / ${plain(count)}（当前筛选内）`,
  outside: '此案例不在当前筛选之内',
  missing: '名单中没有这个案例',
  scroller: '可滚动的详情内容',
  fields: {
    province: '省级地区',
    prefecture: '地市级地区',
    county: '县级地区',
    source: '原文所在行',
  },
  /** The divisions that a place which is several, or may be one of several, stands for. */
  meant: { several: '所属各地', ambiguous: '可能所指' },
  empty: '—',
  organizationsNote: '机构名称照录名单，机构可能已更名',
  sourceLines: (from: number, to: number) =>
    from === to ? `第 ${from} 行` : `第 ${from}–${to} 行`,
  sourceTitle: '名单原文',
  sourceLoading: '正在读取原文……',
  sourceFailed: '原文文件未能读取，其余内容不受影响。',
  retry: terms.retry,
} as const
