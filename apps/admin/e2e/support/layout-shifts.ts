import type { Page } from 'playwright-core'

/** What of the browser's report is looked at: how much of the window moved, and whether somebody had asked for it. */
interface LayoutShift extends PerformanceEntry {
  readonly value: number
  readonly hadRecentInput: boolean
}

/** Begins to add up how much of a page moves by itself, what has moved since it was opened included. */
export async function watchShifts(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.dataset['shifted'] = '0'
    new PerformanceObserver((list) => {
      const { dataset } = document.documentElement
      for (const shift of list.getEntries() as LayoutShift[]) {
        if (!shift.hadRecentInput) {
          dataset['shifted'] = String(Number(dataset['shifted']) + shift.value)
        }
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
}

/** The page's cumulative layout shift since it was asked for last. */
export async function takeShift(page: Page): Promise<number> {
  return page.evaluate(async () => {
    // A shift is told after the frame that it was in.
    await new Promise((resolve) => {
      requestAnimationFrame(() => setTimeout(resolve))
    })
    const { dataset } = document.documentElement
    const shifted = Number(dataset['shifted'])
    dataset['shifted'] = '0'
    return shifted
  })
}
