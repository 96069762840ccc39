import { expect, test } from 'vitest'
import { ownAppUnderTest } from './support/app-under-test'
import { slug } from './support/demo-organization'
import { expectText } from './support/expect-text'
import { makeSecondUser } from './support/second-user'
import { turnOnSecondFactor } from './support/turn-on-second-factor'
import { violationsInBothColours } from './support/violations-in-colours'

const app = ownAppUnderTest()

test('an owner wants a second factor of all, and a member adds one and goes on', async () => {
  const owner = await makeSecondUser(app.api, 'Signe Vik')
  const member = await makeSecondUser(app.api, 'Arne Dahl')
  const page = await app.open(`/${slug}/settings`, { storageState: owner.session })
  const duty = page.getByRole('switch', { name: 'need a second factor' })
  await duty.click({ force: true })
  await expectText(page.getByRole('alert'), 'Whoever wants a second factor of others has one')
  expect(await duty.isChecked()).toBe(false)

  await page.goto('/account')
  await turnOnSecondFactor(page)
  await page.goto(`/${slug}/settings`)
  await duty.click({ force: true })
  await expect.poll(() => duty.isChecked()).toBe(true)
  const members = page.getByRole('region', { name: 'Members' })
  const rowOf = (name: string) => members.getByRole('listitem').filter({ hasText: name })
  await expectText(rowOf('Signe Vik'), '· second factor')
  await expectText(rowOf('Arne Dahl'), 'no second factor')

  const theirs = await app.open(`/${slug}/teams`, { storageState: member.session })
  await theirs.waitForURL('**/account?next=*')
  await theirs.getByText('A second factor is wanted').waitFor()
  expect(await violationsInBothColours(theirs)).toEqual([])
  const goOn = theirs.getByRole('button', { name: 'Go on', exact: true })
  expect(await goOn.isDisabled()).toBe(true)
  await turnOnSecondFactor(theirs)
  await goOn.click()
  await theirs.getByRole('heading', { name: 'Teams', level: 1 }).waitFor()

  await duty.click({ force: true })
  await expect.poll(() => duty.isChecked()).toBe(false)
})
