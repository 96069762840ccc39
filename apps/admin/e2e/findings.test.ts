import { test } from 'vitest'
import { expectText } from './support/expect-text'
import { appUnderTest } from './support/app-under-test'

const app = appUnderTest()

test('findings are filtered by severity and open their evidence', async () => {
  const page = await app.openAsUser('/acme-cloud/findings')
  const findings = page.getByRole('region', { name: 'Findings' })
  await findings.getByText(/Nobody is accountable for Marrowmead Studios/).waitFor()
  await findings.getByText('Warnings', { exact: true }).click()
  await findings
    .getByText(/Nobody is accountable for Marrowmead Studios/)
    .waitFor({ state: 'detached' })
  await findings.getByRole('button', { name: /^Why: The generalist model breaks/ }).click()
  await expectText(findings, 'What went in')
})

test('the fix of a finding is previewed and applied, and the finding is gone', async () => {
  const page = await app.openAsUser('/acme-cloud/findings')
  await page.getByRole('button', { name: /Give Marrowmead Studios to Digital CSM/ }).click()
  const dialog = page.getByRole('dialog')
  await expectText(dialog, 'What changes')
  await dialog.getByRole('button', { name: 'Apply' }).click()
  await page
    .getByText(/Nobody is accountable for Marrowmead Studios/)
    .waitFor({ state: 'detached' })
})
