import type { Page } from '@playwright/test'
import { readFileSync } from 'node:fs'

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')
const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

interface AxeResults {
  readonly violations: readonly {
    readonly id: string
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[]
  }[]
}
interface Axe {
  run(context: object, options: object): Promise<AxeResults>
}

/** Sentinels of the popups' library that pass the focus on; they are hidden and never keep it. */
const EXCLUDED = [['[data-base-ui-focus-guard]']]

/** What axe-core objects to in the breakdown panel, in lines. */
export const panelViolations = (page: Page) => violationsIn(page, '.breakdown-panel')

/** What axe-core objects to anywhere, in lines. */
export const pageViolations = (page: Page) => violationsIn(page, 'html')

async function violationsIn(page: Page, selector: string): Promise<string[]> {
  await page.evaluate(AXE)
  const { violations } = await page.evaluate(
    ([within, exclude, values]) =>
      (window as unknown as { axe: Axe }).axe.run(
        { include: [[within]], exclude },
        {
          runOnly: { type: 'tag', values },
          resultTypes: ['violations'],
          // Experimental: it wants the printed 4 / 12 inside the name, which says 4 个案例，共 12 个.
          rules: { 'label-content-name-mismatch': { enabled: false } },
        },
      ),
    [selector, EXCLUDED, STANDARDS] as const,
  )
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 200)} ${node.failureSummary ?? ''}`),
  )
}
