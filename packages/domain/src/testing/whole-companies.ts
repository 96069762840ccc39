import fc from 'fast-check'
import {
  COMPLEXITIES,
  ESCALATION_SEVERITIES,
  ORG_MODELS,
  RENEWAL_STAGES,
  SEGMENTS,
  TIERS,
} from '../entities/vocabularies.js'
import { formatDay, parseDay } from '../kernel/days.js'
import type { Change } from '../plans/change.js'
import { anOrganization } from './an-organization.js'
import { fixtureId } from './fixture-id.js'
import type { OrganizationFixture } from './organization-fixture.js'

/** The day that whole companies are asked about: the first of a quarter, so that tiers are as evaluated. */
export const WHOLE_DAY = '2026-04-01'

const today = parseDay(WHOLE_DAY) ?? 0
const dayFrom = (days: number) => formatDay(today + days)

const customer = fc.record({
  segment: fc.constantFrom(...SEGMENTS),
  tier: fc.constantFrom(...TIERS, null),
  acv: fc.constantFrom(0, 4_000_00, 30_000_00, 95_000_00, 250_000_00),
  region: fc.constantFrom('EMEA', 'LATAM', null),
  complexity: fc.constantFrom(...COMPLEXITIES),
  strategic: fc.boolean(),
  loadWeight: fc.integer({ min: 0, max: 250 }),
  term: fc.constantFrom(90, 365, 1_095),
  ends: fc.option(fc.integer({ min: -60, max: 420 })),
  autoRenew: fc.boolean(),
  noticeDays: fc.option(fc.constantFrom(0, 30, 90)),
  renewal: fc.option(fc.constantFrom(...RENEWAL_STAGES)),
  /** Under which of the accounts before it, if there are so many. */
  parent: fc.option(fc.integer({ min: 0, max: 8 })),
  book: fc.constantFrom('CSM 1', 'CSM 2', 'Lead', 'Pool', null),
  supported: fc.boolean(),
  project: fc.constantFrom('QUEUED' as const, 'ACTIVE' as const, null),
  /** Days from its project's first measurable outcome; null without one. */
  valued: fc.constantFrom(null, null, -20, 20),
  /** Days from its signature; null where none is on record. */
  signed: fc.constantFrom(null, null, -500, -100, -20, 20),
  /** How grave an open escalation is, and how many days it has been open. */
  escalation: fc.option(
    fc.record({
      severity: fc.constantFrom(...ESCALATION_SEVERITIES),
      days: fc.constantFrom(3, 40),
    }),
    { freq: 3 },
  ),
  opportunity: fc.boolean(),
  /** What the movements say: nothing, that it pays, or what became of it. */
  pays: fc.constantFrom(
    'NOTHING' as const,
    'MORE' as const,
    'LESS' as const,
    'DORMANT' as const,
    'UNOPENED' as const,
    'CHURNED' as const,
    'LEAVING' as const,
    'RETURNED' as const,
  ),
  closed: fc.constantFrom(null, null, null, -40, 60),
})

type Customer = typeof customer extends fc.Arbitrary<infer T> ? T : never

function moves(company: OrganizationFixture, name: string, { pays, acv }: Customer) {
  const moved = (
    days: number,
    movement: 'OPENING' | 'EXPANSION' | 'CONTRACTION' | 'CHURN' | 'NEW',
    amount: number,
  ) => ({
    type: 'recordArrMovement' as const,
    effective: dayFrom(days),
    source: 'test',
    accountId: company.id('account', name),
    movement,
    amount,
  })
  const opened = moved(-400, 'OPENING', acv)
  switch (pays) {
    case 'NOTHING':
      return []
    case 'MORE':
      return [opened, moved(-100, 'EXPANSION', 20_000_00)]
    case 'LESS':
      return [opened, moved(-100, 'CONTRACTION', -Math.round(acv / 2))]
    case 'DORMANT':
      return [opened, moved(-100, 'CONTRACTION', -acv)]
    case 'UNOPENED':
      return [moved(-100, 'EXPANSION', 5_000_00)]
    case 'CHURNED':
      return [opened, moved(-50, 'CHURN', -acv)]
    case 'LEAVING':
      return [opened, moved(50, 'CHURN', -acv)]
    case 'RETURNED':
      return [opened, moved(-80, 'CHURN', -acv), moved(-20, 'NEW', 10_000_00)]
  }
}

function withCustomer(company: OrganizationFixture, told: Customer, index: number) {
  const { ends, renewal, parent, book, supported, project, term } = told
  const { segment, tier, acv, region, complexity, strategic, loadWeight } = told
  const { autoRenew, noticeDays, signed, valued } = told
  const name = `Account ${index}`
  const isBelow = parent !== null && parent < index
  let grown = company.withAccount(name, {
    segment,
    tier,
    acv,
    region,
    complexity,
    strategic,
    loadWeight,
    autoRenew,
    noticeDays,
    signedOn: signed === null ? null : dayFrom(signed),
    parentId: isBelow ? company.id('account', `Account ${parent}`) : null,
    ...(ends !== null && { contractStart: dayFrom(ends - term), contractEnd: dayFrom(ends) }),
  })
  if (book !== null) grown = grown.coveredBy(book === 'Pool' ? { team: 'Pool' } : { seat: book })
  if (supported) grown = grown.coveredBy({ seat: 'SE', responsibility: 'SUPPORT' })
  if (project !== null) {
    grown = grown.inImplementation({
      seat: 'IS',
      status: project,
      startedOn: dayFrom(-30),
      firstValueOn: valued === null ? null : dayFrom(valued),
    })
  }
  if (ends !== null && renewal !== null) {
    grown = grown.and({
      type: 'createRenewal',
      effective: dayFrom(-90),
      id: fixtureId('renewal', name),
      accountId: grown.id('account', name),
      contractEnd: dayFrom(ends),
      stage: renewal,
    })
  }
  return grown.and(...moves(grown, name, told), ...growthAndTrouble(grown, name, told))
}

function growthAndTrouble(
  company: OrganizationFixture,
  name: string,
  { opportunity, escalation }: Customer,
): readonly Change[] {
  const accountId = company.id('account', name)
  const changes: Change[] = []
  if (opportunity) {
    changes.push({
      type: 'createOpportunity',
      effective: dayFrom(-30),
      id: fixtureId('opportunity', name),
      accountId,
      kind: 'SEATS',
      amount: 1_000_00,
    })
  }
  if (escalation !== null) {
    changes.push({
      type: 'openEscalation',
      effective: dayFrom(-escalation.days),
      id: fixtureId('escalation', name),
      accountId,
      title: 'It is down',
      severity: escalation.severity,
      openedOn: dayFrom(-escalation.days),
    })
  }
  return changes
}

/**
 * Companies in which everything occurs that two answers may see differently: pilots and free accounts,
 * families, balances beside the ACV, accounts that have churned, are announced to, or came back, closed
 * records, contracts of every kind, pools, leads with books, people away and seats without anybody.
 */
export const wholeCompanies = fc
  .record({
    orgModel: fc.constantFrom(...ORG_MODELS, null),
    grossMargin: fc.constantFrom(8_000, 3_500, null),
    customers: fc.array(customer, { minLength: 1, maxLength: 9 }),
    /** Accounts alike, so that teams are full. */
    crowd: fc.constantFrom(0, 30, 70, 130),
    away: fc.boolean(),
    fte: fc.constantFrom(100, 60),
    csmSince: fc.constantFrom('2024-01-01', '2026-03-01'),
  })
  .map(({ orgModel, grossMargin, customers, crowd, away, fte, csmSince }) => {
    let company = anOrganization({ orgModel, grossMargin, on: '2024-01-01' })
      .withTeam('CS')
      .withSeat('Lead', { role: 'VP of CS', budgetedCost: 20_000_000 })
      .filledBy('Lea')
      .withTeam('One', { under: 'CS' })
      .withSeat('CSM 1', { reportsTo: 'Lead' })
      .withPerson('Ana', { loadedCost: 12_000_000 })
      .filledBy('Ana')
      .withTeam('Two', { under: 'CS' })
      .withSeat('CSM 2', { reportsTo: 'Lead', fte })
      .filledBy('Bea', { fte, since: csmSince })
      .withTeam('Pool', { under: 'CS' })
      .withSeat('CSM 3', { reportsTo: 'Lead' })
      .filledBy('Cid')
      .withTeam('Shared', { kind: 'SHARED_SERVICE', under: 'CS' })
      .withSeat('SE', { role: 'Support Engineer' })
      .filledBy('Sol')
      .withSeat('IS', { role: 'Implementation Specialist' })
      .filledBy('Ivo')
      .withSeat('RS', { role: 'Renewals Specialist' })
    if (away) company = company.away('Ana', '2026-03-15', { to: '2026-05-01' })
    for (const [index, told] of customers.entries()) company = withCustomer(company, told, index)
    if (crowd > 0) {
      company = company
        .withAccounts(crowd, { segment: 'MID_MARKET', acv: 20_000_00, contractEnd: '2026-09-30' })
        .coveredBy({ seat: 'CSM 1' })
    }
    const closings = customers.flatMap(({ closed }, index) =>
      closed === null ? [] : [{ index, day: dayFrom(closed) }],
    )
    return company.and(
      ...closings
        .toSorted((a, b) => b.index - a.index)
        .map(({ index, day }) => ({
          type: 'closeAccount' as const,
          effective: day,
          id: company.id('account', `Account ${index}`),
          withWhatDependsOnIt: true,
        })),
    )
  })
