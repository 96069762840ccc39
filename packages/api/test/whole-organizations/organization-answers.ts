import { expect } from 'vitest'
import { newId } from '../../src/database/new-id.js'
import { encodePlanId } from '../../src/plans/apply/plan-trace.js'
import type { TestApp } from '../http/use-app.js'
import { type Customer, paidOn, TODAY } from './customer-book.js'
import { everyOperation, LOCALES, type Spoken } from './every-operation.js'

interface Told {
  readonly slug: string
  readonly organizationId: string
  readonly customers: readonly Customer[]
}

/** What questions ask for besides: nothing of it is of one organization. */
const ABOUT: Readonly<Record<string, object>> = {
  Compare: { with: { revision: 1 } },
  Affordability: { input: { acv: { amountMinor: 30_000_00 }, cost: { amountMinor: 2_000_00 } } },
  CustomerCost: { input: { accountsPerCsm: 50, csmLoadedCost: { amountMinor: 120_000_00 } } },
  SupportStaffing: {
    input: { arrivalsPerHour: 12, handlingSeconds: 600, answeredShare: 0.8, withinSeconds: 300 },
  },
  RetentionImpact: { input: { years: 3 } },
  TransitionPath: { input: { model: 'POD' } },
  AccountsChangedSince: { from: 1 },
  HireTriggerEvents: { from: '2026-09-15', to: TODAY },
}
const ABOUT_ALL = {
  groupBy: 'SEGMENT',
  days: [TODAY, '2026-12-01'],
  model: 'POD',
  revision: 1,
  revisions: [2],
  afterRevision: 0,
  refs: [{ external: { source: 'crm', id: 'nobody' } }],
}
/** Questions about what is sent, made or mended: they come with what changes the organization. */
const OF_CHANGES = new Set([
  'ChangesBefore',
  'ImportProposal',
  'ImportRun',
  'LintFixPlan',
  'OrganizationInScenario',
  'Scenario',
  'ScenarioAnnouncements',
  'ScenarioApproval',
  'ScenarioPeople',
])

interface Trigger {
  readonly rule: string
  readonly groupBy: string
  readonly status: string
  readonly peopleNeeded: number | null
}

export type Answers = Awaited<ReturnType<typeof answersOf>>

/** What an organization is answered on the day, by the operations of the contract. */
export async function answersOf(api: TestApp, { slug, organizationId, customers }: Told) {
  const operations = await everyOperation()
  const variables = { slug, asOf: TODAY, at: { asOf: TODAY } }
  const organization = async (name: string, more: object = {}) => {
    const { data } = await operations.ask(api, name, { ...variables, ...more })
    return data.organization
  }
  const paid = (some: readonly Customer[]) => some.reduce((sum, each) => sum + paidOn(each, 0), 0)
  const own = async (fields: string) => {
    const query = `{ organization(slug: "${slug}", at: { asOf: "${TODAY}" }) { ${fields} } }`
    const { body } = await api.ask(query)
    expect(body.errors).toBeUndefined()
    return body.data.organization
  }

  return {
    paid,
    /** How many they are and what they pay, as a finding about them says it. */
    sumOf: (names: readonly string[]) => ({
      count: names.length,
      revenue: paid(customers.filter(({ name }) => names.includes(name))),
    }),
    customers: async () => {
      const { customers: counted } = await own('customers { count revenue { amountMinor } }')
      return { count: counted.count, revenue: counted.revenue.amountMinor }
    },
    retention: async () => {
      const { retention } = await organization('Retention', { months: 1 })
      const [{ grr, nrr }] = retention[0].points
      return { grr: grr.value, nrr: nrr.value }
    },
    lint: async () => {
      const { lint } = await organization('Lint', { first: 100 })
      return {
        findings: lint.findings.edges.map(findingOf).toSorted(byRule),
        notEvaluated: lint.notEvaluated.map(({ rule }: { rule: { key: string } }) => rule.key),
      }
    },
    triggers: async (): Promise<readonly Trigger[]> => {
      const { hireTriggers } = await organization('HireTriggers')
      return hireTriggers.map(({ rule, groupBy, status, peopleNeeded }: Trigger) => ({
        rule,
        groupBy,
        status,
        peopleNeeded,
      }))
    },
    /** What the overviews count, and what comes of counting the answers about each account. */
    counted: async () => {
      const { health } = await organization('Health')
      const { lifecycle } = await organization('Lifecycle')
      const accounts = await allAccounts(own)
      const there = accounts.filter((each) => each.health !== null)
      const stages = there.map(({ lifecycle: { stage, noStage } }) => stage ?? noStage)
      const warnings = there.flatMap((each) => each.lifecycle.warnings.map(({ key }) => key))
      const levels = there.map((each) => each.health!.level)
      return {
        overviews: {
          levels: sums(health.levels.map((each: Level) => [each.level, each.accounts])),
          stages: sums(
            lifecycle.cells.map((each: Cell) => [each.stage ?? each.noStage, each.accounts]),
          ),
          warnings: sums(lifecycle.warnings.map((each: Warning) => [each.key, each.accounts])),
          atRisk: lifecycle.warnings.find((each: Warning) => each.key === 'AT_RISK').accounts,
        },
        accounts: {
          levels: sums(levels.map((level) => [level, 1])),
          stages: sums(stages.map((stage) => [stage, 1])),
          warnings: sums(warnings.map((key) => [key, 1])),
          atRisk: levels.filter((level) => level === 'AT_RISK' || level === 'CRITICAL').length,
        },
      }
    },
    /** GRR and NRR of the last year, as each room has them; null where they say too little. */
    ratesByRoom: async () => {
      const { retention } = await organization('Retention', { months: 1 })
      const [{ grr, nrr }] = retention[0].points
      const { stage } = await organization('Stage')
      const { maturity } = await organization('Maturity')
      const measured = (name: string) =>
        stage.readings.find(({ measure }: { measure: string }) => measure === name).value
      const dimension = (name: string) =>
        maturity.dimensions
          .find((each: { dimension: string }) => each.dimension === name)
          .evidence.inputs.find((each: { name: string }) => each.name === name.toLowerCase()).number
      return {
        retention: [grr, nrr].map((each) => (each.verdictReason === null ? each.value : null)),
        stage: ['GRR', 'NRR'].map(measured),
        maturity: ['GRR', 'NRR'].map(dimension),
      }
    },
    /** Asks every question of the contract in every language; answers what nobody should have to read. */
    garbledTexts: async () => {
      const [account] = await allAccounts(own)
      const all = {
        ...variables,
        organizationId: slug,
        ...ABOUT_ALL,
        id: account!.id,
        thingId: account!.id,
        account: { id: account!.id },
      }
      const planId = encodePlanId(organizationId, newId())
      const about: Readonly<Record<string, object>> = { ...ABOUT, PlanOutcome: { id: planId } }
      const said: Spoken[] = []
      for (const { name, root } of operations.operations) {
        if (root.operation !== 'query' || OF_CHANGES.has(name)) continue
        for (const locale of LOCALES) {
          said.push(...(await operations.ask(api, name, { ...all, ...about[name] }, locale)).said)
        }
      }
      expect(said.length).toBeGreaterThan(1_000)
      return operations.garbled(said)
    },
  }
}

interface AccountAnswers {
  readonly id: string
  readonly health: { readonly level: string | null } | null
  readonly lifecycle: {
    readonly stage: string | null
    readonly noStage: string | null
    readonly warnings: readonly { readonly key: string }[]
  }
}

interface AccountPage {
  readonly nodes: readonly AccountAnswers[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

/** What is answered about each account, page by page. */
async function allAccounts(
  own: (fields: string) => Promise<{ readonly accounts: AccountPage }>,
): Promise<AccountAnswers[]> {
  const found: AccountAnswers[] = []
  let after = ''
  for (;;) {
    const { accounts } = await own(
      `accounts(first: 100${after}) {
        nodes { id health { level } lifecycle { stage noStage warnings { key } } }
        pageInfo { hasNextPage endCursor }
      }`,
    )
    found.push(...accounts.nodes)
    if (!accounts.pageInfo.hasNextPage) return found
    after = `, after: "${accounts.pageInfo.endCursor}"`
  }
}

interface FindingEdge {
  readonly node: {
    readonly severity: string
    readonly rule: { readonly key: string }
    readonly subject: { readonly name: string }
    readonly accounts: {
      readonly count: number
      readonly revenue: { readonly amountMinor: number }
    } | null
  }
}

/** A finding's rule, gravity, whom it is about, and how many accounts that pay how much. */
function findingOf({ node: { rule, severity, subject, accounts } }: FindingEdge) {
  const about = accounts && { count: accounts.count, revenue: accounts.revenue.amountMinor }
  return [rule.key, severity, subject.name, about] as const
}

type Finding = ReturnType<typeof findingOf>

const byRule = (a: Finding, b: Finding) => a[0].localeCompare(b[0])

interface Level {
  readonly level: string | null
  readonly accounts: number
}
interface Cell {
  readonly stage: string | null
  readonly noStage: string | null
  readonly accounts: number
}
interface Warning {
  readonly key: string
  readonly accounts: number
}

/** Sums by name, without the empty ones. */
function sums(counted: readonly (readonly [string | null, number])[]) {
  const sum: Record<string, number> = {}
  for (const [name, count] of counted) {
    if (count > 0) sum[name ?? 'NONE'] = (sum[name ?? 'NONE'] ?? 0) + count
  }
  return sum
}
