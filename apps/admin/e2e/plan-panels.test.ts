import { expect, test } from 'vitest'
import { ownAppUnderTest } from './support/app-under-test'
import { slug } from './support/demo-organization'
import { takeShift, watchShifts } from './support/layout-shifts'
import { settled } from './support/pages'

const app = ownAppUnderTest()

test.each(['capacity', 'retention', 'settings'])(
  'nothing moves on the page of %s where the plan comes last',
  async (path) => {
    const page = await app.openAsUser('/healthz')
    const figures = page.getByRole('main').locator('td, dd, li, [role="cell"]')
    await page.route('**/graphql', async (route) => {
      const asked = route.request().postData() ?? ''
      if (asked.includes('query AdminPlanVsActual(')) {
        await figures.filter({ visible: true }).first().waitFor()
      }
      await route.continue()
    })
    await page.goto(`/${slug}/${path}`)
    await settled(page)
    await watchShifts(page)
    expect(await takeShift(page)).toBeLessThan(0.05)
  },
)
