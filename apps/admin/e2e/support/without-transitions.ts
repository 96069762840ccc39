import type { Page } from 'playwright-core'

/**
 * Has everything on a page change at once while `work` is done. What fades in or out is half seen otherwise, and what
 * gets other colours passes to them one after the other with all that inherits them, which takes longer than to look.
 */
export async function withoutTransitions<T>(page: Page, work: () => Promise<T>): Promise<T> {
  const atOnce = await page.evaluateHandle(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('*, *::before, *::after { transition: none !important }')
    document.adoptedStyleSheets.push(sheet)
    return sheet
  })
  try {
    return await work()
  } finally {
    await atOnce.evaluate((sheet) => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet)
    })
  }
}
