import { describe, expect, it } from 'vitest'
import { embedCode, FRAME_SIZES, qrCode } from '../../../src/exports/index.ts'
import { reachOf, shareLink, DEFAULT_VIEW } from '../../../src/view/index.ts'

describe('who can open an address', () => {
  it.each([
    ['https:', 'atlas.example.cn', 'site'],
    ['http:', '10.2.3.4', 'site'],
    ['http:', 'localhost.example.cn', 'site'],
    ['http:', 'localhost', 'machine'],
    ['http:', 'atlas.localhost', 'machine'],
    ['http:', '127.0.0.1', 'machine'],
    ['http:', '[::1]', 'machine'],
    ['file:', '', 'file'],
  ])('%s//%s: %s', (protocol, hostname, reach) => {
    expect(reachOf(protocol, hostname)).toBe(reach)
  })
})

describe('the link of a view', () => {
  it('keeps path and query of the page and replaces what stands after #', () => {
    const view = { ...DEFAULT_VIEW, filters: { region: ['320000'] } }
    expect(shareLink('https://a.cn/x/?y=1#old=1#2', view)).toBe('https://a.cn/x/?y=1#region=320000')
    expect(shareLink('https://a.cn/x/#old', DEFAULT_VIEW)).toBe('https://a.cn/x/')
    expect(shareLink('https://a.cn/', view, 'map')).toBe('https://a.cn/#embed=map&region=320000')
  })
})

describe('the code of a frame', () => {
  it('leaves nothing of address or title to be taken for markup', () => {
    const code = embedCode('https://a.cn/?a="b"&c=<d>#x', '《“名单”》<"&\'>', FRAME_SIZES[0]!)
    expect(code).toBe(
      '<iframe src="https://a.cn/?a=&quot;b&quot;&amp;c=&lt;d&gt;#x" ' +
        'title="《“名单”》&lt;&quot;&amp;\'&gt;" width="800" height="600" ' +
        'style="border: 0; max-width: 100%" loading="lazy"></iframe>',
    )
  })

  it('is as wide as the text around it where there is no width', () => {
    const code = embedCode('https://a.cn/', 't', { width: null, height: 520 })
    expect(code).toContain('width="100%" height="520"')
  })
})

describe('the QR code of a link', () => {
  it('grows with the link, and there is none beyond 89 modules', () => {
    const link = (length: number) => `https://a.cn/#q=${'x'.repeat(length)}`
    expect(qrCode(link(10))?.size).toBeLessThan(qrCode(link(300))?.size ?? 0)
    expect(qrCode(link(700))?.size).toBe(89)
    expect(qrCode(link(720))).toBeNull()
  })

  it('takes percent-encoded Chinese for the few signs that it is made of', () => {
    const signs = '%E5%85%AC'.repeat(100)
    expect(qrCode(`https://a.cn/#q=${signs}`)).not.toBeNull()
  })
})
