import { describe, expect, it } from 'vitest'
import { DetailBody } from '../../../../src/ui/detail/DetailBody.tsx'
import { DetailPanel } from '../../../../src/ui/detail/DetailPanel.tsx'
import { never, OTHER_LIST, refused, renderPanel, wordsOf } from '../render-panel.tsx'

const fieldsOf = (markup: string) =>
  [...markup.matchAll(/<dt[^>]*>(.*?)<\/dt><dd>(.*?)<\/dd>/g)].map(([, name = '', text = '']) => [
    name,
    wordsOf(text),
  ])

describe('DetailPanel', () => {
  it('shows every dimension of a case in the order of the list', () => {
    const markup = renderPanel(<DetailBody />, { view: { detail: '41' } })
    expect(fieldsOf(markup)).toEqual([
      ['序号', '41'],
      ['案例', '江苏省南京市市民卡项目建设实践'],
      ['申报单位', '南京市国民经济和社会信息化领导小组办公室 机构名称照录名单，机构可能已更名'],
      ['类别', '公共服务类'],
      ['省级地区', '江苏省（320000）'],
      ['地市级地区', '南京市（320100）'],
      ['县级地区', '—'],
      ['层级', '地市级'],
      ['中央/地方', '地方'],
      ['中央驻地方单位', '否'],
      ['名单分组', '江苏省'],
      ['案例（原文）', '江苏省南京市市民卡项目建设实践（公共服务类）'],
      ['申报单位（原文）', '南京市国民经济和社会信息化领导小组办公室'],
      ['原文所在行', '第 151–153 行'],
    ])
    const panel = renderPanel(<DetailPanel />, { view: { detail: '41' } })
    expect(wordsOf(panel)).toContain('41 / 53（当前筛选内）')
    expect(wordsOf(markup)).toContain('名单原文 正在读取原文')
  })

  it('shows no lines of a case that was not made from any', () => {
    const markup = renderPanel(<DetailBody />, { dataset: OTHER_LIST, view: { detail: '2' } })
    expect(fieldsOf(markup)).toEqual([
      ['项目', '案例2'],
      ['领域', '—'],
      ['所在地', '多地区 属于不止一个省份'],
      ['所属各地', '江苏省（320000）、浙江省（330000）'],
      ['投资', '—'],
      ['年份', '2022'],
    ])
    expect(markup).not.toContain('名单原文')
  })

  it('tells apart a case that there is not from one that is awaited or could not be had', () => {
    const missing = wordsOf(renderPanel(<DetailPanel />, { view: { detail: '999' } }))
    expect(missing).toContain('名单中没有这个案例')
    const view = { detail: '41' }
    const awaited = wordsOf(renderPanel(<DetailPanel />, { view, answers: { standing: never } }))
    expect(awaited).toContain('正在读取')
    expect(awaited).not.toContain('没有这个案例')
    const failure = wordsOf(renderPanel(<DetailPanel />, { view, answers: { standing: refused } }))
    expect(failure).toContain('重试')
    expect(failure).not.toContain('没有这个案例')
  })

  it('gives no position before the number of cases is known', () => {
    const markup = renderPanel(<DetailPanel />, {
      view: { detail: '41' },
      answers: { counts: never },
    })
    expect(wordsOf(markup)).toContain('江苏省南京市市民卡项目建设实践')
    expect(wordsOf(markup)).not.toContain('当前筛选内')
  })
})
