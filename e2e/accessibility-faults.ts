import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds on the page as it stands: WCAG 2.2 A and AA, and good practice. */
export async function accessibilityFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axeSource)
  return page.evaluate(async () => {
    const axe = Reflect.get(window, 'axe')
    const { violations } = await axe.run(document, {
      runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
    })
    return violations.flatMap(
      (violation: { id: string; nodes: readonly { target: readonly string[]; failureSummary: string }[] }) =>
        violation.nodes.map(
          (node) => `${violation.id}: ${node.target.join(' ')}: ${node.failureSummary.slice(0, 200)}`,
        ),
    )
  })
}
