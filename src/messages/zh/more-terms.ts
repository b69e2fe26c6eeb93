// The one name of each thing that only parts fetched later show: 导出, 分享, 演示.
// A text that two tables need stands here, or in terms.ts if the first visit needs it too.

// What is counted or taken away.
export const wholeList = '名单全部'
export const currentFilter = '当前筛选'
export const everything = '全部'
export const ascending = '升序'
export const descending = '降序'
export const repeated = (dimension: string) =>
  `有多个${dimension}的案例，在每个${dimension}下各列一行`
export const filters = (words: string) => `筛选：${words}`

// Making a file.
export const content = '内容'
export const format = '格式'
export const size = '大小'
export const preview = '预览'
export const pictures = '图片'
export const slides = '幻灯片'
export const notes = '说明'
export const cancel = '取消'
export const again = '再存一次'
export const refused = (kind: string, name: string) =>
  `浏览器没有接受下载，${kind}（${name}）已经做好，保留在这里。请允许本网站下载，再点“${again}”。`
export const saved = (name: string) => `已交给浏览器下载：${name}`
export const savedHint = '没有看到文件时，请检查浏览器的下载列表和下载权限，然后再存一次。'

// Presenting.
export const picture = '画面'
export const note = '备注'
export const nextScene = '下一个场景'
export const presenter = '演讲者视图'
export const leave = '退出演示'
