import type { JSHandle, Page } from 'playwright-core'
import { axeViolations } from './axe-violations'

/** The app's languages, as browsers ask for them. */
export const languages = ['en', 'es', 'pt-BR'] as const

/** What axe finds wrong in the light colours, and in the dark ones, where only these differ. */
export async function violationsInBothColours(page: Page): Promise<string[]> {
  const found: string[] = []
  const changeAtOnce = await withoutTransitions(page)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.locator(`html[data-mantine-color-scheme="${colorScheme}"]`).waitFor()
    const violations = await axeViolations(page, colorScheme === 'light' ? 'everything' : 'colours')
    found.push(...violations.map((violation) => `${colorScheme}: ${violation}`))
  }
  await changeAtOnce.evaluate((sheet) => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet)
  })
  return found
}

/**
 * Has everything change at once. All that is on a page, and all that inherits from it, would pass to the other colours
 * one after the other, which takes longer than to look at it.
 *
 * @returns the style sheet to take away for that to end.
 */
async function withoutTransitions(page: Page): Promise<JSHandle<CSSStyleSheet>> {
  return page.evaluateHandle(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('*, *::before, *::after { transition: none !important }')
    document.adoptedStyleSheets.push(sheet)
    return sheet
  })
}

/** What axe finds wrong of a page in one of the languages: the colours are looked at in the first. */
export async function violationsInLanguage(
  page: Page,
  language: (typeof languages)[number],
): Promise<string[]> {
  return language === languages[0]
    ? violationsInBothColours(page)
    : axeViolations(page, 'allButColours')
}
