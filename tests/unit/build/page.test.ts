import { describe, expect, it } from 'vitest'
import { completePage, CONTENT_SECURITY_POLICY } from '../../../src/build/page.ts'

const HTML = `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8" /><title>t</title></head>
<body><div id="root"><!--app-html--></div></body></html>`
const PAGE = {
  root: '<p>$& 53</p>',
  htmlAttributes: { 'data-a': '"<&' },
  head: '<meta name="x" />',
}

describe('completePage', () => {
  it('puts the policy before anything that could load', () => {
    const [before = '', after = ''] = completePage(HTML, PAGE).split('Content-Security-Policy')
    expect(before).toMatch(/<meta charset="utf-8" \/>\s*<meta http-equiv="$/)
    expect(after.startsWith(`" content="${CONTENT_SECURITY_POLICY}" />`)).toBe(true)
  })

  it('allows no inline script and no eval', () => {
    expect(CONTENT_SECURITY_POLICY).toContain("script-src 'self';")
    expect(CONTENT_SECURITY_POLICY.match(/unsafe-[a-z]+/g)).toEqual(['unsafe-inline'])
  })

  it('puts each piece in its place, as it is', () => {
    const html = completePage(HTML, PAGE)
    expect(html).toContain('<div id="root"><p>$& 53</p></div>')
    expect(html).toContain('<html data-a="&quot;&lt;&amp;" lang="zh-CN">')
    expect(html).toContain('<title>t</title><meta name="x" /></head>')
  })

  it('refuses a page without a place for the first picture', () => {
    expect(() => completePage(HTML.replace('<!--app-html-->', ''), PAGE)).toThrow('<!--app-html-->')
  })
})
