/** Wording of the matrix 地区 × 类别. */
export const matrix = {
  title: '地区 × 类别',
  subtitle: '每格为该地区、该类别的案例数',
  subtitleNarrowed: '每格为符合其他条件的案例数 / 全部案例数',
  grid: '地区与类别矩阵',
  region: '地区',
  total: '合计',
  cell: (region: string, category: string) => `${region}，${category}`,
  totalOf: (name: string) => `${name}，合计`,
  sortBy: (column: string) => `按${column}排列，多的在前`,
  sortByCode: '按区划代码排列',
  hint: '单击只选此格，Ctrl+单击多选；标题选整行或整列。键盘：方向键移动，空格选择，Ctrl+空格多选，标题上回车排序',
  legend: '矩阵图例',
  legendTitle: '每格案例数',
  zero: '0（已列出，本部分名单无）',
  noMatch: '0 / n（筛选后无）',
  selected: '已选中',
} as const
