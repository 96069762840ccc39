import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { ownAppUnderTest } from './support/app-under-test'
import { askApi } from './support/ask-api'
import { slug } from './support/demo-organization'
import { expectText } from './support/expect-text'

const app = ownAppUnderTest()

/** Which model is declared on a day. */
async function modelOn(asOf: string): Promise<string | null> {
  const { organization } = await askApi<{ readonly organization: { readonly orgModel: string } }>(
    app.api,
    `query ($slug: String!, $asOf: Date!) {
      organization(slug: $slug, at: { asOf: $asOf }) { orgModel } }`,
    { slug, asOf },
  )
  return organization.orgModel
}

test('the way to a model is looked at week by week, with what is proved of it, and applied with a date for each change', async () => {
  const page = await app.openAsUser(`/${slug}/structure`)
  await page.getByRole('link', { name: 'Get there week by week: Geographic' }).click()
  await page.getByRole('heading', { name: 'Week by week', level: 1 }).waitFor()
  const main = page.getByRole('main')
  const way = main.getByRole('region', { name: 'The way' })
  const weeks = main.getByRole('region', { name: 'The weeks' })
  const headings = weeks.getByRole('heading', { name: /^Week \d/, level: 3 })
  await expectText(way, 'Proved: no way within these limits takes fewer weeks.')
  const count = await headings.count()
  expect(count).toBeGreaterThan(2)
  const first = weeks
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: /^Week 1\D/ }) })
  await expectText(first, 'accounts go along')
  await first.getByRole('link').first().waitFor()

  // One account a week for each person takes longer, and the address keeps it.
  await main.getByRole('textbox', { name: 'Handovers a week for each person' }).fill('1')
  await expect.poll(async () => headings.count()).toBeGreaterThan(count)
  expect(new URL(page.url()).searchParams.get('perPerson')).toBe('1')
  await page.reload()
  await expect.poll(async () => headings.count()).toBeGreaterThan(count)
  await main.getByRole('textbox', { name: 'Handovers a week for each person' }).fill('5')
  await expect.poll(async () => headings.count()).toBe(count)

  const [file] = await Promise.all([
    page.waitForEvent('download'),
    weeks.getByRole('button', { name: 'CSV' }).click(),
  ])
  const lines = (await text(await file.createReadStream())).trim().split('\n')
  expect(lines).toHaveLength(count + 1)
  const mondays = lines.slice(1).map((line) => line.split(',')[1]?.trim() ?? '')

  await way.getByRole('button', { name: 'Look at the plan' }).click()
  const dialog = page.getByRole('dialog', { name: 'Way to the model: Geographic' })
  await dialog.getByText('What changes').waitFor()
  await dialog.getByRole('button', { name: 'Apply' }).click()
  await dialog.waitFor({ state: 'detached' })
  expect(await modelOn(mondays[0]!)).toBe('GENERALIST')
  expect(await modelOn(mondays.at(-1)!)).toBe('GEOGRAPHIC')
})
