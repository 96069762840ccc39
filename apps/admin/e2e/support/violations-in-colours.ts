import type { Page } from 'playwright-core'
import { axeViolations } from './axe-violations'
import { withoutTransitions } from './without-transitions'

/** The app's languages, as browsers ask for them. */
export const languages = ['en', 'es', 'pt-BR'] as const

/** What axe finds wrong in the light colours, and in the dark ones, where only these differ. */
export async function violationsInBothColours(page: Page): Promise<string[]> {
  const found: string[] = []
  await withoutTransitions(page, async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await page.locator(`html[data-mantine-color-scheme="${colorScheme}"]`).waitFor()
      const part = colorScheme === 'light' ? 'everything' : 'colours'
      const violations = await axeViolations(page, part)
      found.push(...violations.map((violation) => `${colorScheme}: ${violation}`))
    }
  })
  return found
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
