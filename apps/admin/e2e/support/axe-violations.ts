import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds wrong, as `rule: element`. */
export async function axeViolations(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  // Colours on their way to others are not those that are read.
  await page.evaluate(async () => {
    const passing = () =>
      document
        .getAnimations()
        .filter((each) => Number.isFinite(each.effect?.getComputedTiming().endTime))
    // What ends may begin another: a colour that is inherited moves on by itself.
    for (let moving = passing(); moving.length > 0; moving = passing()) {
      await Promise.allSettled(moving.map(async (each) => each.finished))
      await new Promise(requestAnimationFrame)
    }
  })
  const { violations: found } = await page.evaluate(async () => {
    const { axe: loaded } = window as unknown as { axe: { run(): Promise<AxeResults> } }
    return loaded.run()
  })
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}
