import { describe, expect, test } from 'vitest'
import { appUnderTest } from './support/app-under-test'
import { axeViolations } from './support/axe-violations'
import { pages } from './support/pages'

const app = appUnderTest()

describe.each(['light', 'dark'] as const)('in the %s colours', (colorScheme) => {
  test.each(pages)('$path has nothing that axe finds wrong', async ({ path, ready }) => {
    const page = await app.openAsUser(path, { colorScheme, reducedMotion: 'reduce' })
    await page.getByText(ready).first().waitFor()
    expect(await axeViolations(page)).toEqual([])
  })

  test('neither has the dialog of a seat, its preview, and opened evidence', async () => {
    const page = await app.openAsUser('/acme-cloud/roster', {
      colorScheme,
      reducedMotion: 'reduce',
    })
    await page.getByRole('searchbox').fill('Latin America')
    await page.getByRole('button', { name: 'Actions for CSM, Latin America' }).click()
    await page.getByRole('menuitem', { name: 'Vacate' }).click()
    await page.getByRole('dialog').getByText('João Tavares').waitFor()
    expect(await axeViolations(page)).toEqual([])
    await page.getByRole('button', { name: 'Preview' }).click()
    await page.getByText('What changes').waitFor()
    expect(await axeViolations(page)).toEqual([])

    await page.goto('/acme-cloud/capacity')
    await page.getByRole('button', { name: /^Why/ }).first().click()
    await page.getByText('Figures used').waitFor()
    expect(await axeViolations(page)).toEqual([])
  })
})

test('the app needs no inline styles or scripts: it works under a policy that refuses them', async () => {
  const page = await app.openAsUser('about:blank')
  const refused: string[] = []
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) refused.push(message.text())
  })
  await page.route('**/acme-cloud/roster', async (route) => {
    const response = await route.fetch()
    const policy = "default-src 'self'; object-src 'none'; base-uri 'none'"
    await route.fulfill({
      response,
      headers: { ...response.headers(), 'content-security-policy': policy },
    })
  })
  await page.goto('/acme-cloud/roster')
  await page.getByRole('button', { name: 'Actions for CSM, Latin America' }).click()
  await page.getByRole('menuitem', { name: 'Move' }).click()
  await page.getByRole('button', { name: 'Preview' }).waitFor()
  expect(refused).toEqual([])
})
