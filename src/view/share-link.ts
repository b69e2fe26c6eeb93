import { encodeView } from './url-codec.ts'
import { withEmbed, type Embed } from './embed.ts'
import { type ViewState } from './view-state.ts'

/** Who can open an address: any reader of the site, only who sits at this computer, or nobody else (a file). */
export type Reach = 'site' | 'machine' | 'file'

const LOCAL_HOST = /^(?:localhost|.+\.localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[::1\])$/

/** Who can open an address, by its protocol (`https:`) and its host name. */
export function reachOf(protocol: string, hostname: string): Reach {
  if (protocol === 'file:') return 'file'
  return LOCAL_HOST.test(hostname) ? 'machine' : 'site'
}

/**
 * The address of a view, or of that view embedded. `page` is the address of the page; what it has
 * after `#` is left out.
 */
export function shareLink(page: string, view: ViewState, embed: Embed | null = null): string {
  const [base = ''] = page.split('#')
  const fragment = withEmbed(encodeView(view), embed)
  return fragment === '' ? base : `${base}#${fragment}`
}

/**
 * Links longer than this many characters are cut off by some mail programs and messengers; browsers
 * themselves take more.
 */
export const LONG_LINK = 2000
