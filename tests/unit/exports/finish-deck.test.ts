import { describe, expect, it } from 'vitest'
import { paintChart, renumber, setFonts, type ChartPart } from '../../../src/exports/index.ts'

describe('finishing a deck', () => {
  it('gives every Latin font an East Asian one, once', () => {
    const xml = '<a:latin typeface="Arial"/><a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/>'
    const done = setFonts(`${xml}<a:latin typeface="Arial"/></a:defRPr><a:ea typeface=""/>`)
    expect(done.match(/<a:latin/g)).toHaveLength(3)
    expect(done.match(/<a:ea typeface="Microsoft YaHei"\/>/g)).toHaveLength(3)
    expect(done).toContain('<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/>')
    expect(setFonts(done)).toBe(done)
  })

  it('numbers what stands on a slide', () => {
    const xml = '<p:cNvPr id="1" name=""/><p:cNvPr id="3" name="a"/><p:cNvPr id="3" name="b"/>'
    expect([...renumber(xml).matchAll(/id="(\d+)"/g)].map(([, id]) => id)).toEqual(['1', '2', '3'])
  })

  it('colours each bar and the figures on it', () => {
    const chart: Pick<ChartPart, 'series'> = {
      series: [
        {
          name: 'a',
          values: [1, 2],
          fill: { color: '#0f766e' },
          points: [{ color: '#0f766e', opacity: 0.32 }, { color: '#c27c0e' }],
          labelColor: '#17212b',
        },
      ],
    }
    const xml =
      '<c:ser><c:spPr><a:solidFill><a:srgbClr val="000000"/></a:solidFill></c:spPr>' +
      '<c:invertIfNegative val="0"/><a:defRPr sz="1"><a:solidFill><a:srgbClr val="000000"/></a:solidFill>' +
      '</a:defRPr></c:ser><c:axId val="1"/><c:axId val="2"/><c:axId val="3"/>'
    const painted = paintChart(xml, chart as ChartPart)
    expect(painted).toContain('<c:dPt><c:idx val="0"/>')
    expect(painted).toContain('<a:srgbClr val="0F766E"><a:alpha val="32000"/></a:srgbClr>')
    expect(painted).toContain('<a:srgbClr val="C27C0E"></a:srgbClr>')
    expect(painted).toContain('<a:srgbClr val="17212B">')
    expect(painted).not.toContain('000000')
    expect(painted.match(/<c:axId/g)).toHaveLength(2)
  })
})
