/** What to do here, said once. */
export const firstVisit = {
  label: '使用提示',
  hint: '点地图或条形只看一部分，双击地图进入下级，点案例看详情',
  dismiss: '不再提示',
} as const
