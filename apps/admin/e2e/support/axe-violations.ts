import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'
import { withoutTransitions } from './without-transitions'

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** The rules that look at colours. */
const ofColours = ['color-contrast', 'link-in-text-block']

/** What WCAG 2.2 asks for in addition, which axe looks at when told to. */
const added = { 'target-size': { enabled: true } }

/** Of what is right one example of each rule is enough. */
const resultTypes: ['violations'] = ['violations']

const parts: Readonly<Record<'everything' | 'colours' | 'allButColours', RunOptions>> = {
  everything: { resultTypes, rules: added },
  colours: { resultTypes, runOnly: ofColours },
  allButColours: {
    resultTypes,
    rules: {
      ...added,
      ...Object.fromEntries(ofColours.map((rule) => [rule, { enabled: false }])),
    },
  },
}

/** What axe finds wrong, as `rule: element`. */
export async function axeViolations(
  page: Page,
  part: keyof typeof parts = 'everything',
): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe)
  return withoutTransitions(page, async () => lookAt(page, parts[part]))
}

async function lookAt(page: Page, asked: RunOptions): Promise<string[]> {
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
  // Only what is wrong leaves the page: to hand over all that axe tells of it takes longer than to find it.
  return page.evaluate(async (options) => {
    const { axe: loaded } = window as unknown as {
      axe: { run(options: object): Promise<AxeResults> }
    }
    const { violations } = await loaded.run(options)
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
  }, asked)
}
