import { beforeAll, test } from 'vitest'
import { askApi } from './support/ask-api'
import { expectText } from './support/expect-text'
import { appUnderTest } from './support/app-under-test'

const app = appUnderTest()

interface Answer {
  readonly organization: {
    readonly lint: {
      readonly findings: {
        readonly nodes: readonly {
          readonly message: string
          readonly fix: { readonly title: string } | null
        }[]
      }
    }
  }
}

/** An error with a fix, as the API tells it. */
let [wrong, fix] = ['', '']

beforeAll(async () => {
  const { organization } = await askApi<Answer>(
    app.api,
    `{ organization(slug: "acme-cloud") {
      lint(severities: [ERROR]) { findings(first: 20) { nodes { message fix { title } } } }
    } }`,
  )
  const found = organization.lint.findings.nodes.find((finding) => finding.fix !== null)
  if (found?.fix == null) throw new Error('Nothing in the demo organization can be mended.')
  ;[wrong, fix] = [found.message, found.fix.title]
})

test('findings are filtered by severity and open their evidence', async () => {
  const page = await app.openAsUser('/acme-cloud/findings')
  const findings = page.getByRole('region', { name: 'Findings' })
  await findings.getByText(wrong).waitFor()
  await findings.getByText('Warnings', { exact: true }).click()
  await findings.getByText(wrong).waitFor({ state: 'detached' })
  await findings.getByRole('button', { name: /^Why: The generalist model breaks/ }).click()
  await expectText(findings, 'What went in')
})

test('the fix of a finding is previewed and applied, and the finding is gone', async () => {
  const page = await app.openAsUser('/acme-cloud/findings')
  await page.getByRole('button', { name: fix }).click()
  const dialog = page.getByRole('dialog')
  await expectText(dialog, 'What changes')
  await dialog.getByRole('button', { name: 'Apply' }).click()
  await page.getByText(wrong).waitFor({ state: 'detached' })
})
