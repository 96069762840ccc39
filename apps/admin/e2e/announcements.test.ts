import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { ownAppUnderTest } from './support/app-under-test'
import { daysAgo, made } from './support/apply-change'
import { axeViolations } from './support/axe-violations'
import { createTeam } from './support/create-team'
import { slug } from './support/demo-organization'
import { expectText } from './support/expect-text'
import { staffSeat } from './support/staff-seat'

const app = ownAppUnderTest()

const CREATE = `mutation ($input: CreateScenarioInput!) {
  createScenario(input: $input) { ok { scenario { id } } error { message } }
}`

/** Makes a scenario as whoever is signed in, so that it is theirs, and opens its page. */
async function openScenario(page: Page, name: string, changes: readonly object[]): Promise<void> {
  const input = { organizationId: slug, name, changes }
  const id = await page.evaluate(
    async (body) => {
      const headers = { 'content-type': 'application/json' }
      const response = await fetch('/graphql', { method: 'POST', headers, body })
      const answer = (await response.json()) as {
        readonly data: {
          readonly createScenario: { readonly ok: { readonly scenario: { readonly id: string } } }
        }
      }
      return answer.data.createScenario.ok.scenario.id
    },
    JSON.stringify({ query: CREATE, variables: { input } }),
  )
  await page.goto(`/${slug}/scenarios/${id}`)
}

test('who is told of a scenario is written out, and marked once they were', async () => {
  const [seat, person, team] = ['CSM, Baltic', 'Liga Berzina', 'Told team']
  await staffSeat(app.api, seat, person)
  await createTeam(app.api, team)
  const page = await app.openAsUser(`/${slug}/scenarios`)
  await openScenario(page, 'Told plan', [
    { movePosition: { position: made(seat), team: made(team), effective: daysAgo(-30) } },
  ])
  const panel = page.getByRole('main').getByRole('region', { name: 'Announcement' })
  await expectText(panel, '0 of 1 told')
  await expectText(panel, `→ ${team}, by`)
  await panel.getByRole('checkbox', { name: `Choose ${person}` }).check()
  await panel.getByRole('button', { name: 'Mark as accepted' }).click()
  await expectText(panel, '1 of 1 told, 1 accepted')
  await page.reload()
  await expectText(panel, '1 of 1 told, 1 accepted')
  await expectText(panel, 'Told by')
  expect(await axeViolations(page)).toEqual([])
})
