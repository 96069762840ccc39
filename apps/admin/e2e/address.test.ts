import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { appUnderTest } from './support/app-under-test'
import { slug } from './support/demo-organization'
import { settled } from './support/pages'

const app = appUnderTest()

/** Every control of a page that says what its lists show, with the choice that it stands at. */
async function choices(page: Page): Promise<readonly string[]> {
  const main = page.getByRole('main')
  const states = [
    main.locator('input[type=search], select, input[role=combobox]'),
    main.getByRole('radio', { checked: true }),
    main.getByRole('switch', { checked: true }),
  ]
  const valuesOf = async (controls: Locator): Promise<readonly string[]> =>
    controls.evaluateAll((all) =>
      all.map(
        (control) => `${control.getAttribute('aria-label')} ${(control as HTMLInputElement).value}`,
      ),
    )
  return (await Promise.all(states.map(valuesOf))).flat()
}

/** Changes every control of a page that says what its lists show. */
async function chooseOthers(page: Page): Promise<number> {
  const main = page.getByRole('main')
  let changed = 0
  for (const list of await main.locator('select').all()) {
    await list.selectOption({ index: 1 })
    changed += 1
  }
  for (const group of await main.getByRole('radiogroup').all()) {
    await group.locator('label').nth(1).click()
    changed += 1
  }
  for (const field of await main.getByRole('searchbox').all()) {
    await field.fill('an')
    changed += 1
  }
  for (const onOff of await main.getByRole('switch').all()) {
    await onOff.click()
    changed += 1
  }
  return changed
}

async function toSettingsAndBack(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Settings', exact: true }).click()
  await page.waitForURL(/settings/)
  await page.goBack()
}

const pages = [
  'capacity',
  'chart',
  'teams',
  'roster',
  'customers',
  'economics',
  'retention',
  'structure',
  'maturity',
  'findings',
  'compare',
] as const

test('what the lists of every page show is there again after Back, and after a reload', async () => {
  let walked = 0
  for (const name of pages) {
    const page = await app.openAsUser(`/${slug}/${name}`)
    await settled(page)
    const before = await choices(page)
    walked += await chooseOthers(page)
    // What is typed is kept once the typing pauses.
    const isSearched = (await page.getByRole('main').getByRole('searchbox').count()) > 0
    if (isSearched) await page.waitForURL(/=an(?:&|$)/)
    const chosen = await choices(page)
    if (before.length > 0) expect(chosen).not.toEqual(before)
    await toSettingsAndBack(page)
    await expect.poll(async () => choices(page)).toEqual(chosen)
    await page.reload()
    await expect.poll(async () => choices(page)).toEqual(chosen)
    await page.close()
  }
  expect(walked).toBeGreaterThan(9)
})

test('a search among customers is there again with its rows after one was opened', async () => {
  const page = await app.openAsUser(`/${slug}/customers`)
  const names = page
    .getByRole('grid', { name: 'accounts' })
    .getByRole('rowheader')
    .getByRole('link')
  await page.getByRole('searchbox').fill('an')
  await page.waitForURL(/find=an/)
  const first = names.first()
  await expect.poll(async () => first.innerText()).toMatch(/an/i)
  const found = await names.allInnerTexts()
  await first.click()
  await page.getByRole('heading', { level: 1, name: found[0] ?? '' }).waitFor()
  await page.goBack()
  await expect.poll(async () => names.allInnerTexts()).toEqual(found)
  expect(await page.getByRole('searchbox').inputValue()).toBe('an')
  await page.getByRole('navigation').getByRole('link', { name: 'Customers' }).click()
  await expect.poll(async () => page.getByRole('searchbox').inputValue()).toBe('')
})

test('the team that is chosen in the tree is there again after Back', async () => {
  const page = await app.openAsUser(`/${slug}/teams`)
  const chosen = page.getByRole('main').locator('[aria-current=true]')
  await chosen.waitFor()
  const first = await chosen.innerText()
  const tree = page.getByRole('region', { name: 'Team tree' })
  await tree.getByRole('listitem').last().getByRole('button').last().click()
  await expect.poll(async () => chosen.innerText()).not.toBe(first)
  const name = await chosen.innerText()
  await toSettingsAndBack(page)
  await expect.poll(async () => chosen.innerText()).toBe(name)
})
