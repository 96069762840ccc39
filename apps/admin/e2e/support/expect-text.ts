import type { Locator } from 'playwright-core'

/** Waits until an element holds a text, and fails with what it holds instead. */
export async function expectText(element: Locator, text: string): Promise<void> {
  const found = element.filter({ hasText: text }).first()
  await found.waitFor({ timeout: 30_000 }).catch(async (error: unknown) => {
    const shown = await element.allInnerTexts()
    throw new Error(`“${text}” is not in ${JSON.stringify(shown)}`, { cause: error })
  })
}
