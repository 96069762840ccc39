import { expect, test } from 'vitest'
import { ownAppUnderTest } from './support/app-under-test'
import { slug } from './support/demo-organization'
import { settled } from './support/pages'
import { violationsInBothColours } from './support/violations-in-colours'

const app = ownAppUnderTest()

test('a menu begins at its first item and gives the focus back, and axe finds nothing wrong with it', async () => {
  const page = await app.openAsUser(`/${slug}/customers`, { reducedMotion: 'reduce' })
  await settled(page)
  const menu = page.getByRole('menu')
  const isFocused = (element: Element) => element === document.activeElement
  const buttons = page.locator('[aria-haspopup="menu"]:visible')
  const ofRows = page.getByRole('row').locator('[aria-haspopup="menu"]:visible')
  const outside = (await buttons.count()) - (await ofRows.count())
  expect(outside).toBeGreaterThan(2)
  for (let index = 0; index <= outside; index += 1) {
    const button = buttons.nth(index)
    await button.press('Enter')
    const first = menu.locator('[role^="menuitem"]').first()
    await expect.poll(async () => first.evaluate(isFocused)).toBe(true)
    // That of a row has all that menus have.
    if (index === outside) expect(await violationsInBothColours(page)).toEqual([])
    await page.keyboard.press('Escape')
    await menu.waitFor({ state: 'detached' })
    await expect.poll(async () => button.evaluate(isFocused)).toBe(true)
  }
})
