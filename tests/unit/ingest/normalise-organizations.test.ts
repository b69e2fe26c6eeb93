import { describe, expect, it } from 'vitest'
import { normaliseOrganizations } from '../../../src/ingest/normalise-organizations.ts'

const startsWithPlace = (name: string) => /^(?:江苏|南京|苏州|北京)/.test(name)
const names = (raw: string) => normaliseOrganizations(raw, startsWithPlace).names

describe('normaliseOrganizations', () => {
  it.each([
    ['苏州市住房和城乡建设局、苏州市监察局', 2],
    ['中共中央组织部信息管理中心、北京人大金仓信息技术股份有限公司', 2],
    ['苏州市统计局；华为技术有限公司，南京大学', 3],
    ['江苏省审计厅（信息中心）、南京市审计局', 2],
  ])('splits %s', (raw, count) => {
    expect(normaliseOrganizations(raw, startsWithPlace)).toMatchObject({ keptWhole: false })
    expect(names(raw)).toHaveLength(count)
    expect(names(raw).join('')).toBe(raw.replace(/[、；，]/g, ''))
  })

  it.each([
    ['苏州工业园区工委、管委会办公室', 'a part without a place of its own'],
    ['江苏省发展和改革委员会、经济和信息化委员会', 'a part without a place of its own'],
    ['南京市规划、建设局', 'a part that does not end like an organisation'],
    ['中共苏州市委、苏州市人民政府信访局', 'a joint office of committee and government'],
  ])('keeps %s whole: %s', (raw) => {
    expect(normaliseOrganizations(raw, startsWithPlace)).toEqual({
      names: [raw],
      label: '',
      keptWhole: true,
    })
  })

  it('does not see a separator inside brackets', () => {
    const raw = '南京市信息中心（电子政务办、大数据中心）'
    expect(normaliseOrganizations(raw, startsWithPlace)).toEqual({
      names: [raw],
      label: '',
      keptWhole: false,
    })
  })

  it('takes a label off and leaves nothing of an empty text', () => {
    expect(normaliseOrganizations('申报单位：南京市公安局', startsWithPlace)).toMatchObject({
      names: ['南京市公安局'],
      label: '申报单位',
    })
    expect(names('  ')).toEqual([])
  })
})
