import { expect, test } from 'vitest'
import { appUnderTest } from './support/app-under-test'
import { askOrganization } from './support/ask-api'
import { slug } from './support/demo-organization'
import { expectText } from './support/expect-text'

const app = appUnderTest()

interface Answer {
  readonly retention: readonly {
    readonly name: string | null
    readonly points: readonly { readonly accounts: number }[]
  }[]
  readonly churnByReason: readonly { readonly reason: string | null }[]
}

interface Renewals {
  readonly renewalRate: readonly {
    readonly points: readonly {
      readonly due: number
      readonly won: number
      readonly rate: { readonly value: number | null }
    }[]
  }[]
}

test('the renewal rate stands beside GRR, and net new revenue adds up by cause', async () => {
  const { renewalRate } = await askOrganization<Renewals>(
    app.api,
    `renewalRate(months: 1) { points { due won rate { value } } }`,
  )
  const whole = renewalRate[0]?.points[0]
  const page = await app.openAsUser(`/${slug}/retention`)
  const renewals = page.getByRole('region', { name: 'Renewals of the last 12 months' })
  const { due, won, rate } = whole ?? { due: 0, won: 0, rate: { value: 0 } }
  await expectText(renewals, `${won} of ${due} renewals`)
  await expectText(renewals, `${Math.round((rate.value ?? 0) * 1000) / 10}%`)
  await renewals.getByText('GRR', { exact: true }).waitFor()
  const table = page.getByRole('table', { name: 'Net new ARR, last 12 months' })
  await table.getByRole('row', { name: 'ARR at the start' }).waitFor()
  const amounts = await table.getByRole('cell').allTextContents()
  const [start, ...rest] = amounts.map((text) => Number(text.replaceAll(/[^\d-]/g, '')))
  const [closing, netNew] = [rest.at(-2), rest.at(-1)]
  const moves = rest.slice(0, -2).reduce((sum, each) => sum + each, 0)
  // Whole dollars are shown, so that each line may be off by half a one.
  expect(Math.abs((start ?? 0) + moves - (closing ?? 0))).toBeLessThanOrEqual(rest.length)
  expect(Math.abs(moves - (netNew ?? 0))).toBeLessThanOrEqual(rest.length)
})

test('retention is drawn over time, with its values in a table', async () => {
  const page = await app.openAsUser(`/${slug}/retention`)
  await page.getByRole('img', { name: /Lines of GRR and NRR/ }).waitFor()
  const series = page.getByRole('region', { name: 'GRR and NRR' })
  await series.getByText('Values as a table').click()
  await expect.poll(() => series.getByRole('table').getByRole('row').count()).toBe(25)
})

test('its labels keep their size and lie beside each other in a narrow window', async () => {
  const page = await app.openAsUser(`/${slug}/retention`, {
    viewport: { width: 390, height: 844 },
    locale: 'pt-BR',
  })
  const chart = page
    .getByRole('img')
    .filter({ has: page.locator('text') })
    .first()
  await chart.waitFor()
  await expect
    .poll(async () =>
      chart.evaluate((svg) => {
        const frame = svg.getBoundingClientRect()
        const labels = [...svg.querySelectorAll('text')].map((text) => text.getBoundingClientRect())
        const cut = labels.filter(({ left, right }) => left < frame.left || right > frame.right)
        const overlapping = labels.filter((one, index) =>
          labels
            .slice(index + 1)
            .some(
              (other) =>
                one.left < other.right &&
                other.left < one.right &&
                one.top < other.bottom &&
                other.top < one.bottom,
            ),
        )
        return { cut: cut.length, overlapping: overlapping.length }
      }),
    )
    .toEqual({ cut: 0, overlapping: 0 })
})

test('it is told by segment and by CSM, and lost revenue by reason', async () => {
  const { retention, churnByReason } = await askOrganization<Answer>(
    app.api,
    `retention(period: YEAR, groupBy: SEGMENT, months: 1) { name points { accounts } }
    churnByReason { reason }`,
  )
  const segment = retention.find(({ points }) => points.some(({ accounts }) => accounts > 0))?.name
  const reason = churnByReason.find((each) => each.reason !== null)?.reason
  const page = await app.openAsUser(`/${slug}/retention`)
  const groups = page.getByRole('region', { name: 'Last 12 months' })
  await groups.getByRole('img', { name: new RegExp(`^${segment}: GRR \\d+`) }).waitFor()
  await groups.getByText('CSM', { exact: true }).click()
  await groups
    .getByRole('button', { name: `Why: ${segment}`, exact: true })
    .waitFor({ state: 'detached' })
  await expectText(page.getByRole('region', { name: 'Churn by reason' }), reason ?? 'a reason')
})

interface Acquired {
  readonly acquisition: {
    readonly newCustomers: number
    readonly cac: { readonly amountMinor: number } | null
    readonly ltvToCac: { readonly value: number | null }
  }
}

test('what winning customers costs is told beside what keeping them is worth', async () => {
  const { acquisition } = await askOrganization<Acquired>(
    app.api,
    `acquisition { newCustomers cac { amountMinor } ltvToCac { value } }`,
  )
  const page = await app.openAsUser(`/${slug}/retention`, { locale: 'es-ES' })
  const panel = page.getByRole('region', { name: 'Captar clientes y conservarlos' })
  await expectText(panel, `${acquisition.newCustomers} (`)
  const dollars = Math.round((acquisition.cac?.amountMinor ?? 0) / 100)
  const shown = await panel.getByRole('definition').first().textContent()
  expect(Number(shown?.replaceAll(/\D/g, ''))).toBe(dollars)
  await expectText(panel, 'Como en los últimos 12 meses')
  await expectText(panel, 'Post-venta fuerte, según la guía')
})

test('a figure opens the movements that make it, and cohorts are told by year', async () => {
  const page = await app.openAsUser(`/${slug}/retention`)
  const cohorts = page.getByRole('table', { name: 'Cohorts' })
  await cohorts
    .getByRole('rowheader', { name: /^20\d\d$/ })
    .first()
    .waitFor()
  const netNew = page.getByRole('table', { name: 'Net new ARR, last 12 months' })
  const expansion = netNew.getByRole('row', { name: /^Expansion/ })
  await expansion.getByRole('link').click()
  await page.getByRole('button', { name: 'Movement: Expansion' }).waitFor()
  const grid = page.getByRole('grid', { name: 'ARR movements' })
  await grid.getByRole('gridcell', { name: 'Expansion' }).first().waitFor()
  expect(await grid.getByRole('gridcell', { name: 'Churn' }).count()).toBe(0)
})

test('the chart is read out by the arrow keys, and taken out as a drawing', async () => {
  const page = await app.openAsUser(`/${slug}/retention`)
  const series = page.getByRole('region', { name: 'GRR and NRR' })
  const reader = series.getByRole('slider', { name: 'GRR and NRR: one value after the other' })
  await reader.focus()
  await page.keyboard.press('ArrowLeft')
  const text = await reader.getAttribute('aria-valuetext')
  expect(text).toMatch(/^\w+ \d{4}: NRR [\d.]+% and GRR [\d.]+%$/)
  const download = page.waitForEvent('download')
  await series.getByRole('button', { name: 'Take GRR and NRR out' }).click()
  await page.getByRole('menuitem', { name: 'SVG' }).click()
  expect((await download).suggestedFilename()).toBe('GRR and NRR.svg')
})
