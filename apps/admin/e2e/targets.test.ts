import { expect, test } from 'vitest'
import { ownAppUnderTest } from './support/app-under-test'
import { askApi } from './support/ask-api'
import { slug } from './support/demo-organization'
import { expectText } from './support/expect-text'

const app = ownAppUnderTest()

test('a target is changed, and the table of the year compares with it', async () => {
  const page = await app.openAsUser(`/${slug}/settings`)
  await page.getByRole('button', { name: 'Change the target: Time to value' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Days').fill('47')
  await dialog.getByRole('button', { name: 'Preview' }).click()
  await dialog.getByRole('button', { name: 'Apply' }).click()
  await dialog.waitFor({ state: 'detached' })
  const year = page.getByRole('region', { name: /^Plan and actual of FY/ })
  const line = year.getByRole('row', { name: /Time to value/ })
  await expectText(line, '47 days')
  await page.goto(`/${slug}/retention`)
  await expectText(page.getByRole('region', { name: /^Plan and actual of FY/ }), 'GRR')
})

test('a scenario is made the plan of record, and taken back', async () => {
  const { createScenario } = await askApi<{
    readonly createScenario: { readonly ok: { readonly scenario: { readonly id: string } } }
  }>(
    app.api,
    `mutation ($slug: ID!) { createScenario(input: { organizationId: $slug, name: "Next year" }) {
      ok { scenario { id } } } }`,
    { slug },
  )
  const page = await app.openAsUser(`/${slug}/scenarios/${createScenario.ok.scenario.id}`)
  const next = page.getByRole('button', { name: /^Make it the plan of record/ }).last()
  await next.click()
  await page.getByRole('button', { name: /^No longer the plan of record/ }).waitFor()
  await page.goto(`/${slug}/scenarios`)
  await expectText(page.getByRole('main'), 'Plan of record of FY')
  expect(await page.getByText(/Plan of record of FY/).count()).toBe(1)
})
