import { expect, test } from 'vitest'
import { ownAppUnderTest } from './support/app-under-test'
import { askOrganization } from './support/ask-api'
import { slug } from './support/demo-organization'
import { expectText } from './support/expect-text'
import { makeScenario } from './support/make-scenario'
import { settled } from './support/pages'

const app = ownAppUnderTest()

test('the day and the branch that are chosen in the top bar go along from page to page', async () => {
  await makeScenario(await app.userApi(), 'Two lighthouses', [
    { createTeam: { name: 'Lighthouse', kind: 'POD' } },
  ])
  const page = await app.openAsUser(`/${slug}`)
  await page.getByRole('button', { name: 'Shown: Live. Switch' }).click()
  await page.getByRole('menuitem', { name: /Two lighthouses/ }).click()
  await page.getByRole('button', { name: 'As of: Today' }).click()
  await page.getByLabel('As of', { exact: true }).fill('2026-03-01')
  await page.keyboard.press('Escape')
  const rail = page.getByRole('navigation', { name: 'Pages' })
  for (const name of ['Renewals', 'Economics', 'Home']) {
    await rail.getByRole('link', { name }).click()
    await expect
      .poll(async () => rail.getByRole('link', { name }).getAttribute('aria-current'))
      .toBe('page')
    const { searchParams } = new URL(page.url())
    expect(searchParams.get('asOf')).toBe('2026-03-01')
    expect(searchParams.get('scenario')).not.toBeNull()
    await page.getByRole('button', { name: 'As of: Mar 1, 2026' }).waitFor()
    await page.getByRole('button', { name: 'Shown: Two lighthouses 1 change. Switch' }).waitFor()
  }
})

test('the navigation folds to icons that keep their names, also after a reload', async () => {
  const page = await app.openAsUser(`/${slug}/customers`)
  const rail = page.getByRole('navigation', { name: 'Pages' })
  const width = async (): Promise<number> => (await rail.boundingBox())?.width ?? 0
  await settled(page)
  const wide = await width()
  await page.getByRole('button', { name: 'Collapse the navigation' }).click()
  await expect.poll(width).toBeLessThan(wide / 2)
  await page.reload()
  await settled(page)
  expect(await width()).toBeLessThan(wide / 2)
  await rail.getByRole('link', { name: 'Teams' }).click()
  await page.getByRole('heading', { level: 1, name: 'Teams' }).waitFor()
  await page.getByRole('button', { name: 'Expand the navigation' }).click()
  await expect.poll(width).toBe(wide)
})

test('a section of the navigation stays folded, except while one is in it', async () => {
  const page = await app.openAsUser(`/${slug}/capacity`)
  const rail = page.getByRole('navigation', { name: 'Pages' })
  const section = rail.getByRole('button', { name: 'Customers', exact: true })
  const list = rail.getByRole('list', { name: 'Customers', exact: true })
  await section.focus()
  await page.keyboard.press('Enter')
  await list.waitFor({ state: 'hidden' })
  expect(await section.getAttribute('aria-expanded')).toBe('false')
  await page.goto(new URL(`/${slug}/renewals`, page.url()).href)
  await list.getByRole('link', { name: 'Renewals' }).waitFor()
  await rail.getByRole('link', { name: 'Home' }).click()
  await list.waitFor({ state: 'hidden' })
  await section.click()
  await list.getByRole('link', { name: 'Renewals' }).waitFor()
})

test('the page of an account marks the list that it lies under', async () => {
  const page = await app.openAsUser(`/${slug}/customers`)
  await page.getByRole('grid').getByRole('link').first().click()
  await page.waitForURL(/customers\/./)
  const current = page.getByRole('navigation', { name: 'Pages' }).locator('[aria-current=page]')
  expect(await current.allInnerTexts()).toEqual(['Customers'])
})

test('dark by choice is dark after a reload too, whatever the system is', async () => {
  const page = await app.openAsUser(`/${slug}/teams`, { colorScheme: 'light' })
  await page.getByRole('button', { name: /^Account of/ }).click()
  await page.getByRole('menuitemradio', { name: 'Dark' }).click()
  const dark = page.locator('html[data-mantine-color-scheme="dark"]')
  await dark.waitFor()
  await page.reload()
  await settled(page)
  expect(await dark.count()).toBe(1)
  await page.getByRole('button', { name: /^Account of/ }).click()
  await page.getByRole('menuitemradio', { name: 'As the system' }).click()
  await dark.waitFor({ state: 'detached' })
})

test('a lost connection is told, keeps what is typed, and is over by itself', async () => {
  const page = await app.openAsUser(`/${slug}/roster`)
  await settled(page)
  await page.getByRole('searchbox').fill('CSM')
  await page.waitForURL(/find=CSM/)
  await page.route('**/graphql', async (route) => route.abort())
  const bar = page.getByText('What you typed is kept', { exact: false })
  await page.getByRole('link', { name: 'Economics' }).click()
  await bar.waitFor()
  await page.goBack()
  await expect.poll(async () => page.getByRole('searchbox').inputValue()).toBe('CSM')
  await page.unroute('**/graphql')
  await bar.waitFor({ state: 'detached' })
})

test('the bell counts what has not been seen, and what it opens leads to its page', async () => {
  const { lint } = await askOrganization<{
    readonly lint: {
      readonly findings: { readonly nodes: readonly { readonly message: string }[] }
    }
  }>(app.api, 'lint(severities: [ERROR]) { findings(first: 1) { nodes { message } } }')
  const message = lint.findings.nodes[0]?.message ?? 'an error'
  const page = await app.openAsUser(`/${slug}/teams`)
  const bell = page.getByRole('button', { name: /^Inbox/ })
  await expect.poll(async () => bell.getAttribute('aria-label')).toMatch(/^Inbox: \d+ new$/)
  await bell.click()
  const sheet = page.getByRole('dialog', { name: 'Inbox' })
  await expectText(sheet.getByRole('region', { name: 'Hire triggers that fired' }), 'Fired on')
  const errors = sheet.getByRole('region', { name: 'Errors and warnings' })
  await expectText(errors.getByRole('link').filter({ hasText: message }), 'New')
  await page.keyboard.press('Escape')
  await sheet.waitFor({ state: 'detached' })
  await expect.poll(async () => bell.getAttribute('aria-label')).toBe('Inbox')
  await page.reload()
  await bell.click()
  await errors.getByRole('link').filter({ hasText: message }).click()
  await page.waitForURL((url) => url.pathname === `/${slug}/findings`)
  await sheet.waitFor({ state: 'detached' })
  await expectText(page.getByRole('main'), message)
})

test('a job is told in the reader’s language, with its pictures', async () => {
  const page = await app.openAsUser(`/${slug}/help`, { locale: 'pt-BR' })
  await page.getByRole('link', { name: 'Desfazer o erro de ontem' }).click()
  const guide = page.getByRole('article')
  await guide.getByRole('heading', { name: 'Desfazer o erro de ontem' }).waitFor()
  expect(await guide.getAttribute('lang')).toBe('pt')
  await guide.getByText('Histórico', { exact: true }).waitFor()
  const picture = guide.getByRole('img', { name: 'O histórico da organização' })
  await picture.scrollIntoViewIfNeeded()
  await expect
    .poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth))
    .toBeGreaterThan(0)
})
