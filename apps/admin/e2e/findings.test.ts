import { beforeAll, expect, test } from 'vitest'
import { applyChange, daysAgo, made, referable } from './support/apply-change'
import { askOrganization } from './support/ask-api'
import { slug } from './support/demo-organization'
import { expectText } from './support/expect-text'
import { ownAppUnderTest } from './support/app-under-test'

const app = ownAppUnderTest()

interface Answer {
  readonly errors: Findings
  readonly warnings: Findings
}

interface Findings {
  readonly findings: {
    readonly nodes: readonly {
      readonly message: string
      readonly fix: { readonly title: string } | null
    }[]
  }
}

/** An error with a fix, and a warning, as the API tells them. */
let [wrong, fix, warning] = ['', '', '']

beforeAll(async () => {
  const { errors, warnings } = await askOrganization<Answer>(
    app.api,
    `errors: lint(severities: [ERROR]) { findings(first: 20) { nodes { message fix { title } } } }
    warnings: lint(severities: [WARNING]) { findings(first: 1) { nodes { message fix { title } } } }`,
  )
  const found = errors.findings.nodes.find((finding) => finding.fix !== null)
  const [warned] = warnings.findings.nodes
  if (found?.fix == null || warned === undefined) throw new Error('Nothing is wrong.')
  ;[wrong, fix, warning] = [found.message, found.fix.title, warned.message]
})

test('findings are filtered by severity and open their evidence', async () => {
  const page = await app.openAsUser(`/${slug}/findings`)
  const findings = page.getByRole('region', { name: 'Findings' })
  await findings.getByText(wrong).waitFor()
  await findings.getByText('Warnings', { exact: true }).click()
  await findings.getByText(wrong).waitFor({ state: 'detached' })
  await findings.getByRole('button', { name: `Why: ${warning}`, exact: true }).click()
  await expectText(findings, 'What went in')
})

test('findings are narrowed to a person, by an address that tells the same', async () => {
  const { person } = await askOrganization<{
    readonly person: { readonly nodes: readonly { readonly id: string }[] }
  }>(app.api, 'person: people(filter: { search: "Grace Whitfield" }) { nodes { id } }')
  const id = person.nodes[0]?.id ?? ''
  const { lint } = await askOrganization<{
    readonly lint: { readonly findings: { readonly totalCount: number } }
  }>(app.api, `lint(person: { id: "${id}" }) { findings { totalCount } }`)
  const page = await app.openAsUser(`/${slug}/findings`)
  const findings = page.getByRole('region', { name: 'Findings' })
  await findings.getByText(wrong).waitFor()
  await findings.getByRole('combobox', { name: 'Of a person' }).fill('Grace')
  await page.getByRole('option', { name: 'Grace Whitfield' }).click()
  await page.waitForURL((url) => url.searchParams.get('person') === id)
  const note = page.getByRole('heading', { name: 'Findings', level: 2 }).locator('..')
  await expectText(note, String(lint.findings.totalCount))
  await page.reload()
  await expectText(note, String(lint.findings.totalCount))
  await expect
    .poll(() => findings.getByRole('combobox', { name: 'Of a person' }).inputValue())
    .toBe('Grace Whitfield')
})

test('the fix of a finding is previewed and applied, and the finding is gone', async () => {
  const page = await app.openAsUser(`/${slug}/findings`)
  await page.getByRole('button', { name: fix }).click()
  const dialog = page.getByRole('dialog')
  await expectText(dialog, 'What changes')
  await dialog.getByRole('button', { name: 'Apply' }).click()
  await page.getByText(wrong).waitFor({ state: 'detached' })
})

test('a fix that only records what was paid can be applied too', async () => {
  const account = 'Unopened Ledgers Ltd'
  await applyChange(app.api, 'addAccount', {
    name: account,
    ...referable(account),
    segment: 'SMB',
    acv: { amountMinor: 20_000_00 },
  })
  await applyChange(app.api, 'recordArrMovement', {
    account: made(account),
    effective: daysAgo(30),
    movement: 'EXPANSION',
    amount: { amountMinor: 1_000_00 },
    source: 'billing',
  })
  const found = `lint(rules: ["no-opening-balance"]) { findings(first: 2) { nodes { message fix { title } } } }`
  const {
    lint: { findings },
  } = await askOrganization<{ readonly lint: Findings }>(app.api, found)
  const [unopened] = findings.nodes
  if (unopened?.fix == null) throw new Error('Nothing is unopened.')
  const page = await app.openAsUser(`/${slug}/findings`)
  const mend = page.getByRole('button', { name: unopened.fix.title })
  // While a page is on its way the button cannot be pressed, and after the last one it is gone.
  const more = page.getByRole('button', { name: 'Show more', disabled: false })
  await mend.or(more).first().waitFor()
  while (!(await mend.isVisible())) {
    await Promise.all([page.waitForResponse('**/graphql'), more.click()])
    await mend.or(more).first().waitFor()
  }
  await mend.click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText(/entr(y is|ies are) recorded/).waitFor()
  await dialog.getByRole('button', { name: 'Apply' }).click()
  await page.getByText(unopened.message).waitFor({ state: 'detached' })
  const { lint } = await askOrganization<{ readonly lint: Findings }>(app.api, found)
  expect(lint.findings.nodes.map(({ message }) => message)).not.toContain(unopened.message)
})

test('a finding is accepted with a reason, listed apart, and taken back', async () => {
  const page = await app.openAsUser(`/${slug}/findings`)
  await page.getByRole('button', { name: `Accept: ${warning}`, exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Why we live with it').fill('Two people join in May.')
  await dialog.getByRole('button', { name: 'Preview' }).click()
  await dialog.getByRole('button', { name: 'Apply' }).click()
  const accepted = page.getByRole('region', { name: 'Accepted findings' })
  await accepted.getByText('Two people join in May.').waitFor()
  await page
    .getByRole('button', { name: `Accept: ${warning}`, exact: true })
    .waitFor({ state: 'detached' })
  await accepted.getByRole('button', { name: `Accept no longer: ${warning}`, exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Apply' }).click()
  const back = page.getByRole('button', { name: `Accept: ${warning}`, exact: true })
  await back.waitFor()
  expect(await back.count()).toBe(1)
})

interface Rules {
  readonly lint: {
    readonly byRule: readonly {
      readonly rule: { readonly name: string; readonly why: string }
      readonly count: number
      readonly fixable: number
    }[]
  }
}

test('one rule shows its findings alone, why it matters, and fixes several in one plan', async () => {
  const read = async () =>
    (await askOrganization<Rules>(app.api, 'lint { byRule { rule { name why } count fixable } }'))
      .lint.byRule
  const several = (await read()).find(({ fixable }) => fixable > 1)
  if (several === undefined) throw new Error('No rule has several fixes.')
  const { name, why } = several.rule
  const page = await app.openAsUser(`/${slug}/findings`)
  await page.getByRole('region', { name: 'By rule' }).getByRole('link', { name }).click()
  await expectText(page.getByRole('region', { name, exact: true }), why)
  const findings = page.getByRole('region', { name: 'Findings', exact: true })
  await expect.poll(() => findings.getByRole('checkbox').count()).toBe(Math.min(20, several.count))
  await page.reload()
  await expectText(page.getByRole('region', { name, exact: true }), why)
  const fixable = findings
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: /^Preview the fix/ }) })
  await fixable.nth(1).waitFor()
  await fixable.nth(0).getByRole('checkbox').check()
  await fixable.nth(1).getByRole('checkbox').check()
  await findings.getByRole('button', { name: 'Fix 2 findings' }).click()
  const dialog = page.getByRole('dialog', { name: 'Fix 2 findings' })
  await dialog.getByRole('button', { name: 'Apply' }).click()
  await expect
    .poll(async () => (await read()).find(({ rule }) => rule.name === name)?.count ?? 0)
    .toBe(several.count - 2)
})
