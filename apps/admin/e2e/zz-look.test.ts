import { test } from 'vitest'
import { appUnderTest } from './support/app-under-test'

const app = appUnderTest()
const paths = (process.env['LOOK'] ?? '/acme-cloud/capacity').split(',')
test('look', async () => {
  for (const path of paths) {
    const page = await app.openAsUser(path)
    await page.setViewportSize({ width: Number(process.env['W'] ?? 1360), height: 900 })
    await page.waitForTimeout(6000)
    await page.screenshot({ path: `/tmp/look-${path.split('/').pop()?.replace(/[?=]/g, '_')}.png`, fullPage: true })
    await page.close()
  }
})
