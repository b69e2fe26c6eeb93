import * as moreTerms from './more-terms.ts'
import * as terms from './terms.ts'

/** A name between quotation marks; its own become inner ones. */
const quoted = (name: string) => `“${name.replaceAll('“', '‘').replaceAll('”', '’')}”`

/** Wording of the scenes of a presentation 演示, fetched with their panel. */
export const sceneWords = {
  close: '关闭演示面板',
  pictures: {
    map: terms.mapName,
    overall: terms.breakdown,
    matrix: terms.matrix,
    compare: terms.compare,
  },
  noGroups: '对比（没有对比组）',
  title: {
    whole: '全部案例',
    several: (first: string, n: number) => `${first}等 ${n} 项`,
    text: (text: string) => `含“${text}”`,
    versus: (names: readonly string[]) => names.join('、'),
    copy: (title: string) => `${title}（副本）`,
  },
  add: {
    label: '加入演示',
    picture: moreTerms.picture,
    what: (title: string) => `当前视图：${title}`,
    full: (most: number) => `最多 ${most} 个场景，删除一些后可再加`,
  },
  empty:
    '还没有场景。把当前视图加入演示，可以加入多个，排好顺序后逐个演示；没有场景时演示当前视图。',
  unread: '浏览器没有交出以前保存的场景，不知道有没有。现在加入的场景都可以用。',
  list: {
    label: '场景',
    scene: (at: number, title: string) => `场景 ${at}：${title}`,
    open: '打开此视图',
    openNamed: (title: string) => `打开此视图：${title}`,
    here: '从此处演示',
    hereNamed: (title: string) => `从此处演示：${title}`,
    up: (title: string) => `上移：${title}`,
    down: (title: string) => `下移：${title}`,
    drag: '按住拖动可以调整顺序',
    edit: '编辑',
    editNamed: (title: string) => `编辑：${title}`,
    remove: '删除',
    removeNamed: (title: string) => `删除：${title}`,
    note: (note: string) => `备注：${note}`,
    unknown: (parts: readonly string[]) => `当前名单没有：${parts.join('、')}；打开时略去`,
  },
  edit: {
    title: '标题',
    note: moreTerms.note,
    noteHint: '给自己看的话，演示时按 N 显示，导出幻灯片时放进演讲者备注',
    picture: moreTerms.picture,
    duplicate: '复制一份',
    replace: '用当前视图替换',
    finish: '完成',
  },
  done: {
    added: (title: string, count: number) => `已加入${quoted(title)}，共 ${count} 个场景`,
    moved: (title: string, at: number, count: number) =>
      `${quoted(title)}现在是第 ${at} 个，共 ${count} 个`,
    duplicated: (title: string) => `已复制一份：${quoted(title)}`,
    replaced: (title: string) => `${quoted(title)}已换成当前视图`,
    removed: (title: string) => `已删除${quoted(title)}`,
    appended: (count: number, skipped: number) => `已加入 ${count} 个场景${skippedWords(skipped)}`,
    exchanged: (gone: number, count: number, skipped: number) =>
      `已用 ${count} 个场景替换原有的 ${gone} 个${skippedWords(skipped)}`,
    undone: '已撤销',
    saved: (name: string) => `已交给浏览器下载：${name}。若没有出现下载，请检查浏览器的下载设置`,
  },
  undo: terms.undo,
  present: {
    start: '开始演示',
    leave: moreTerms.leave,
    failed: '演示画面未能读取，场景都还在。请检查网络后再试一次。',
  },
  tools: {
    save: '保存到文件',
    load: '从文件载入',
    saveRefused: '浏览器不允许下载。场景的内容已显示在下面，请手动选取并复制，存成 .json 文件。',
    saveManual: '场景文件的内容',
    copyLink: '复制演示链接',
    linkDone: '已复制演示链接，打开它的人可以演示这些场景',
    linkManual: '演示链接',
    linkTooLong: (length: number, most: number) =>
      `演示链接有 ${length} 个字符，超过 ${most}，有的软件会截断；请用“保存到文件”发送场景`,
    fileName: (title: string, day: string) => `演示场景-${title}-${day}.json`,
  },
  refused:
    '浏览器不允许在本机保存场景（可能是隐私窗口、设置或空间不足）。场景现在都可以用，但关闭页面后不再保留；请用“保存到文件”留存。',
  file: {
    notScenes: (name: string) =>
      `${quoted(name)}不是演示场景文件，或内容已损坏。现有场景没有改动；请选择用“保存到文件”得到的 .json 文件。`,
    newer: (name: string) =>
      `${quoted(name)}由更新版本的页面保存，这里读不了。现有场景没有改动；请刷新页面，或换用较新的版本。`,
    none: (name: string) => `${quoted(name)}里没有场景。现有场景没有改动。`,
    tooMany: (most: number) => `最多 ${most} 个场景，加上文件里的会超过。现有场景没有改动。`,
    unreadable: (name: string) => `${quoted(name)}未能打开。现有场景没有改动；请再选一次。`,
    ask: (count: number, own: number) => `文件里有 ${count} 个场景，这里已有 ${own} 个。`,
    otherList: (title: string, count: number) =>
      `这个文件的 ${count} 个场景属于另一份名单${title === '' ? '' : `《${title}》`}。可以载入，当前名单没有的地区、类别等会在场景上标出，打开时略去。`,
    append: '加到后面',
    exchange: '替换现有场景',
    load: '仍然载入',
    cancel: moreTerms.cancel,
    prompt: '载入场景',
  },
  link: {
    label: '链接带来的场景',
    carried: (count: number, skipped: number) =>
      `此链接带有 ${count} 个演示场景${skippedWords(skipped)}。`,
    take: '加入我的场景',
    ignore: '不用',
    taken: (count: number, total: number) =>
      `已加入我的场景 ${count} 个，共 ${total} 个；点“${terms.presenting}”可以查看。`,
    takenUnkept: (count: number) =>
      `已加入我的场景 ${count} 个，但浏览器不允许在本机保存；请点“${terms.presenting}”，用“保存到文件”留存。`,
    damaged:
      '此链接中的演示场景无法读取，可能复制时被截断。页面其余部分照常显示；请让对方重新复制链接，或改发场景文件。',
    newer: '此链接中的演示场景由更新版本的页面生成，这里读不了。页面其余部分照常显示。',
    unsupported:
      '这个浏览器版本读不了链接中压缩的演示场景。页面其余部分照常显示；请换用较新的浏览器，或让对方改发场景文件。',
    tooMany: (most: number) => `最多 ${most} 个场景，加上链接里的会超过；请先删除一些。`,
  },
} as const

function skippedWords(skipped: number): string {
  return skipped === 0 ? '' : `（另有 ${skipped} 个已损坏，未读入）`
}
