/** What the first picture adds to the built page. */
export interface RenderedPage {
  /** Markup for the app's root element. */
  readonly root: string
  readonly htmlAttributes: Readonly<Record<string, string>>
  /** Markup for the end of `<head>`. */
  readonly head?: string
}

/** The Content-Security-Policy of the built page. ECharts sets style attributes, hence the one exception. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "worker-src 'self' blob:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
].join('; ')

const CHARSET = '<meta charset="utf-8" />'
const APP_PLACEHOLDER = '<!--app-html-->'

/**
 * Puts the policy right after the charset and the first picture in its places.
 *
 * @throws when one of the places is not in the page exactly once.
 */
export function completePage(html: string, page: RenderedPage): string {
  const policy = `<meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}" />`
  const guarded = replaceOnce(html, CHARSET, `${CHARSET}\n    ${policy}`)
  const attributes = Object.entries(page.htmlAttributes)
    .map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`)
    .join('')
  const withRoot = replaceOnce(guarded, APP_PLACEHOLDER, page.root)
  const withHead = replaceOnce(withRoot, '</head>', `${page.head ?? ''}</head>`)
  return replaceOnce(withHead, '<html ', `<html${attributes} `)
}

function replaceOnce(text: string, place: string, replacement: string): string {
  const [before, after, ...more] = text.split(place)
  if (before === undefined || after === undefined || more.length > 0) {
    throw new Error(`The page must hold ${place} exactly once`)
  }
  return before + replacement + after
}

function escapeAttribute(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}
