import { beforeAll, expect, test } from 'vitest'
import { ownAppUnderTest } from './support/app-under-test'
import { applyChange, daysAgo, made } from './support/apply-change'
import { askOrganization } from './support/ask-api'
import { createTeam } from './support/create-team'
import { slug } from './support/demo-organization'
import { expectText } from './support/expect-text'
import { staffSeat } from './support/staff-seat'

const app = ownAppUnderTest()
const [person, team, later, account] = [
  'Nadia Compare',
  'Compared team',
  'Later team',
  'Halden Ltd',
]
const moves = daysAgo(-40)
/** The revision before the move was planned. */
let revision = 0

beforeAll(async () => {
  await createTeam(app.api, team)
  await createTeam(app.api, later)
  await staffSeat(app.api, 'Compared seat', person, team)
  await applyChange(app.api, 'addAccount', {
    name: account,
    effective: daysAgo(300),
    externalReferences: [{ source: 'browser-test', id: account }],
    segment: 'SMB',
    acv: { amountMinor: 90_000_000_00 },
  })
  await applyChange(app.api, 'coverAccount', {
    effective: daysAgo(300),
    account: made(account),
    responsibility: 'CSM',
    target: { position: made('Compared seat') },
  })
  const before = await askOrganization<{ readonly revision: number }>(app.api, 'revision')
  revision = before.revision
  await applyChange(app.api, 'movePosition', {
    effective: daysAgo(-30),
    position: made('Compared seat'),
    team: made(later),
  })
  await applyChange(app.api, 'vacatePosition', {
    effective: moves,
    position: made('Compared seat'),
    person: made(person),
  })
})

test('two days are compared, and reload shows the same again', async () => {
  const page = await app.openAsUser(`/${slug}/compare`)
  const main = page.getByRole('main')
  await main.getByRole('group', { name: 'After' }).getByLabel('Day').fill(moves)
  await page.waitForURL(new RegExp(`with=${moves}`))
  const noticed = main.getByRole('region', { name: 'What customers notice' })
  await expectText(noticed, account)
  await expectText(noticed, `${person} → nobody`)
  const open = main.getByRole('row', { name: /^Open positions/ })
  await expect.poll(async () => open.getByRole('cell').last().innerText()).toMatch(/^[+−]|^—/)
  const differences = main.getByRole('region', { name: 'Differences' })
  await differences.getByLabel('Kind').selectOption({ label: 'position (1)' })
  await expect.poll(async () => differences.locator('li').count()).toBe(1)
  await expectText(differences, 'Compared seat')
  await expectText(differences, later)
  await page.reload()
  await expectText(differences, 'Compared seat')
  expect(await differences.locator('li').count()).toBe(1)
})

test('a revision is compared with the live one on the same day', async () => {
  const today = daysAgo(0)
  const page = await app.openAsUser(`/${slug}/compare?with=${today}`)
  const main = page.getByRole('main')
  await main.getByRole('group', { name: 'Before' }).getByLabel('Revision').fill(String(revision))
  await page.waitForURL(/revision=/)
  const differences = main.getByRole('region', { name: 'Differences' })
  await expectText(differences, 'Compared seat')
  // The seat, and who sits in it until the move.
  await expect.poll(async () => differences.locator('li').count()).toBe(2)
  await main.getByRole('group', { name: 'After' }).getByLabel('Revision').fill('999999')
  await expectText(main, 'There is no such revision')
})
