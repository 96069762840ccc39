import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { appUnderTest } from './support/app-under-test'
import { askOrganization } from './support/ask-api'
import { axeViolations } from './support/axe-violations'
import { slug } from './support/demo-organization'
import { expectText } from './support/expect-text'
import { settled } from './support/pages'

const app = appUnderTest()

async function openPalette(page: Page): Promise<void> {
  await settled(page)
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Search and commands' }).waitFor()
}

/** Waits until the palette's chosen row is the one of a text. */
async function chosenIs(page: Page, text: string): Promise<void> {
  const chosen = page.getByRole('listbox').getByRole('option', { selected: true })
  await expect.poll(async () => chosen.innerText()).toContain(text)
}

test('the palette finds a person and leads to them, by the keyboard alone', async () => {
  const { overCapacity } = await askOrganization<{
    readonly overCapacity: readonly { readonly name: string }[]
  }>(app.api, 'overCapacity { name }')
  const name = overCapacity[0]?.name ?? 'somebody over capacity'
  const page = await app.openAsUser(`/${slug}/economics`, { reducedMotion: 'reduce' })
  await openPalette(page)
  await page.keyboard.type(name.toLowerCase())
  await chosenIs(page, name)
  expect(await axeViolations(page)).toEqual([])
  await page.keyboard.press('Enter')
  await page.waitForURL((url) => url.pathname.startsWith(`/${slug}/people/`))
  await expectText(page.getByRole('main'), name)
})

test('a team and an account are found where the day and the branch that are shown have them', async () => {
  interface Found {
    readonly teams: { readonly nodes: readonly { readonly name: string }[] }
    readonly accounts: {
      readonly nodes: readonly { readonly id: string; readonly name: string }[]
    }
  }
  const { teams, accounts } = await askOrganization<Found>(
    app.api,
    'teams(first: 1) { nodes { name } } accounts(first: 1) { nodes { id name } }',
  )
  const account = accounts.nodes[0]
  const page = await app.openAsUser(`/${slug}/economics`)
  await openPalette(page)
  await page.keyboard.type(account?.name ?? 'an account')
  await chosenIs(page, 'account')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: account?.name ?? 'an account' }).waitFor()
  await openPalette(page)
  const team = teams.nodes[0]?.name ?? 'a team'
  await page.keyboard.type(team)
  await page
    .getByRole('option')
    .filter({ hasText: `${team}team` })
    .first()
    .click()
  await page.waitForURL((url) => url.pathname.startsWith(`/${slug}/teams/`))
  await expectText(page.getByRole('heading', { level: 1 }), team)

  await page.goto(`/${slug}/economics?asOf=1999-01-01`)
  await openPalette(page)
  await page.keyboard.type(account?.name ?? 'an account')
  await page.getByText(`Nothing is called “${account?.name ?? 'an account'}” here.`).waitFor()
})

test('the arrows choose among pages and actions, and Escape gives the focus back', async () => {
  const page = await app.openAsUser(`/${slug}/findings`)
  await settled(page)
  const button = page.getByRole('button', { name: /^Search and commands/ })
  await button.click()
  await page.getByRole('combobox', { name: 'Search and commands' }).waitFor()
  await page.keyboard.press('ArrowUp')
  await chosenIs(page, 'Your account')
  await page.keyboard.press('ArrowDown')
  await chosenIs(page, 'Home')
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(true)
})

test('an action opens its form, and the address of the form opens it too', async () => {
  const page = await app.openAsUser(`/${slug}/findings`)
  await openPalette(page)
  await page.keyboard.type('create scen')
  await chosenIs(page, 'Create a scenario…')
  await page.keyboard.press('Enter')
  await page.waitForURL((url) => url.pathname === `/${slug}/scenarios`)
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Name').waitFor()
  await page.reload()
  await dialog.getByLabel('Name').waitFor()
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  expect(new URL(page.url()).searchParams.has('form')).toBe(false)
})

test('“?” lists the shortcuts, which lead to pages, leave fields alone, and can be turned off', async () => {
  const page = await app.openAsUser(`/${slug}/customers`, { reducedMotion: 'reduce' })
  await settled(page)
  await page.keyboard.press('?')
  const dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  await dialog.getByText('This list').waitFor()
  expect(await axeViolations(page)).toEqual([])
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  await page.getByRole('searchbox').focus()
  await page.keyboard.type('gt?')
  expect(await page.getByRole('searchbox').inputValue()).toBe('gt?')
  expect(await dialog.count()).toBe(0)
  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('g')
  await page.keyboard.press('t')
  await page.waitForURL((url) => url.pathname === `/${slug}/teams`)
  await settled(page)

  await page.keyboard.press('?')
  await dialog.getByRole('switch').click()
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  await page.reload()
  await settled(page)
  await page.keyboard.press('g')
  await page.keyboard.press('c')
  await page.keyboard.press('?')
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Search and commands' }).waitFor()
  expect(new URL(page.url()).pathname).toBe(`/${slug}/teams`)
})
