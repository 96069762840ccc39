import { describe, expect, it } from 'vitest'
import { anOrganization } from '../../testing/an-organization.js'
import { cleanOrganization } from '../../testing/org-lint/clean-organization.js'
import { fixtureId } from '../../testing/fixture-id.js'
import { factsOf, healthOfAll, lintInputOf } from '../../testing/org-lint/lint-input-of.js'
import type { OrganizationFixture } from '../../testing/organization-fixture.js'
import { baselineOf } from './baseline.js'
import { lint } from './lint.js'
import { lintExitCode, type LintOptions } from './lint-report.js'
import type { LintFacts } from './lint-input.js'
import { LINT_RULE_IDS } from './lint-rule-id.js'

const report = (company: OrganizationFixture, options: LintOptions = {}, facts?: LintFacts) =>
  lint(lintInputOf(company.state(), facts === undefined ? {} : { facts }), options)

const quiet = { opened: 400, solved: 400, breached: 0, resolutionMinutes: 400, worstDay: null }
const tickets = {
  organization: { current: quiet, previous: quiet },
  teams: new Map(),
}

const clean = cleanOrganization()
/** A review with every account, a month ago. */
const contacts = factsOf(
  clean,
  Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`Account ${index + 1}`, [30]])),
)

/** Everybody is healthy, and as much revenue is kept as in companies of that size. */
const known = { health: healthOfAll(clean, 0.9), retention: { grr: 0.92, nrr: 1.12 } }

/** One CSM with 90 of 80 accounts, and three accounts that nobody covers. */
const faulty = anOrganization()
  .withTeam('CS')
  .withSeat('CSM 1')
  .filledBy('Ana')
  .carrying(90)
  .withAccounts(3)
const only = ['over-capacity', 'uncovered-account'] as const

describe('lint', () => {
  it('finds nothing in a clean organization', () => {
    const { findings, ...rest } = report(clean, {}, { tickets, ...contacts, ...known })
    expect(findings.map(({ fingerprint }) => fingerprint)).toEqual([])
    expect(rest).toEqual({
      accepted: [],
      notEvaluated: [],
      truncated: [],
      stale: [],
      staleAcceptances: [],
    })
  })

  it('says what it cannot tell of an empty one', () => {
    const { findings, notEvaluated } = report(anOrganization())
    expect(findings).toEqual([])
    expect(notEvaluated.map(({ ruleId, missing }) => [ruleId, missing])).toEqual([
      ['margin-squeeze', 'GROSS_MARGIN'],
      ['tickets-too-high', 'TICKETS'],
      ['review-overdue', 'TOUCHPOINTS'],
      ['uneven-service', 'TOUCHPOINTS'],
      ['critical-without-contact', 'TOUCHPOINTS'],
    ])
  })

  it('answers in the order of the registry', () => {
    const ids = report(faulty).findings.map(({ ruleId }) => LINT_RULE_IDS.indexOf(ruleId))
    expect(ids).toEqual(ids.toSorted((a, b) => a - b))
    expect(new Set(ids).size).toBeGreaterThan(2)
  })

  it('sets apart what the baseline accepts, and says which of its entries can go', () => {
    const before = report(faulty, { only })
    const baseline = baselineOf(before.findings)
    const uncovered = `uncovered-account:organization:${faulty.state().organization.id}:no-seat`
    expect(baseline).toEqual([
      `over-capacity:position:${faulty.id('position', 'CSM 1')}`,
      `${uncovered}#3`,
    ])
    const stored = JSON.parse(JSON.stringify(baseline)) as string[]
    const after = report(faulty, { only, baseline: stored })
    expect(after.findings).toEqual([])
    expect(baselineOf(after.accepted)).toEqual(baseline)
    expect(after.stale).toEqual([])

    // Three were accepted, not four; fewer are; an entry without a number accepts any.
    const more = report(faulty.withAccounts(1), { only, baseline })
    expect(more.findings.map(({ accounts }) => accounts?.count)).toEqual([4])
    expect(more.stale).toEqual([])
    const fewer = report(faulty.withAccounts(2), {
      only,
      baseline: [baseline[0]!, `${uncovered}#5`],
    })
    expect(fewer.findings).toEqual([])
    expect(
      report(faulty.withAccounts(9), { only, baseline: [...baseline, uncovered] }).findings,
    ).toEqual([])
    const better = faulty.coveredBy({ seat: 'CSM 1' })
    expect(report(better, { only, baseline }).stale).toHaveLength(1)
    // An entry of a rule that is not asked is nobody's business.
    expect(report(better, { only: ['over-capacity'], baseline }).stale).toEqual([])
  })

  it('sets apart what the organization accepts, until a day and with so many accounts', () => {
    const uncovered = `uncovered-account:organization:${faulty.state().organization.id}:no-seat`
    const accepting = (
      mostAccounts: number | null,
      until: string | null,
      fingerprint = uncovered,
    ) =>
      faulty.and({
        type: 'acceptFinding',
        effective: '2026-02-01',
        id: fixtureId('acceptance', fingerprint),
        fingerprint,
        mostAccounts,
        until,
        reason: 'We hire in April.',
      })
    const asked = { only: ['uncovered-account'] } as const
    const accepted = report(accepting(3, '2026-03-02'), asked)
    expect(accepted.findings).toEqual([])
    expect(accepted.accepted.map(({ acceptanceId }) => acceptanceId)).toEqual([
      fixtureId('acceptance', uncovered),
    ])
    expect(report(accepting(2, null), asked).findings).toHaveLength(1)
    expect(report(accepting(null, '2026-03-01'), asked).findings).toHaveLength(1)
    const gone = 'uncovered-account:organization:gone'
    expect(report(accepting(null, null, gone), asked).staleAcceptances).toEqual([
      fixtureId('acceptance', gone),
    ])
    expect(
      report(accepting(null, null, gone), { only: ['over-capacity'] }).staleAcceptances,
    ).toEqual([])
  })

  it('keeps the fingerprints when time goes by and figures change', () => {
    const fingerprints = (company: OrganizationFixture) =>
      report(company, { only }).findings.map(({ fingerprint }) => fingerprint)
    const later = faulty.withPolicy('capacity.csm.midMarket.accounts', {
      lower: 30,
      upper: 60,
      openTop: false,
    })
    expect(fingerprints(later)).toEqual(fingerprints(faulty))
    const [finding] = report(later, { only }).findings
    expect(finding?.evidence.figures[0]).toMatchObject({
      key: 'capacity.csm.midMarket.accounts',
      overridden: true,
    })
  })

  it('takes other severities, and none', () => {
    const severities = { 'over-capacity': 'INFO', 'uncovered-account': 'OFF' } as const
    const { findings } = report(faulty, { only, severities })
    expect(findings.map(({ ruleId, severity }) => [ruleId, severity])).toEqual([
      ['over-capacity', 'INFO'],
    ])
    expect(lintExitCode(report(faulty, { only }))).toBe(1)
    expect(lintExitCode(report(faulty, { only, severities }))).toBe(0)
    expect(lintExitCode(report(faulty, { only, severities }), 'INFO')).toBe(1)
    expect(lintExitCode(report(clean, {}, { tickets, ...contacts, ...known }), 'INFO')).toBe(0)
  })

  it('stops at the limit, of what is not accepted', () => {
    const full = faulty.withSeat('CSM 2').filledBy('Bea').carrying(90)
    const limited = report(full, { only, limit: 1 })
    expect(limited.findings).toHaveLength(2)
    expect(limited.truncated).toEqual(['over-capacity'])
    const baseline = baselineOf(limited.findings)
    const rest = report(full, { only, limit: 1, baseline })
    expect([rest.findings.length, rest.accepted.length, rest.truncated]).toEqual([1, 2, []])
    expect(report(full, { only, limit: 2 }).truncated).toEqual([])
  })

  it('spreads the accounts that it places over the seats with the most room', () => {
    const company = faulty.withSeat('CSM 2').filledBy('Bea').withSeat('CSM 3').filledBy('Cid')
    const targets = report(company, { only }).findings.flatMap(({ fix }) =>
      (fix?.changes ?? []).flatMap((change) =>
        change.type === 'coverAccount' ? [change.positionId] : [],
      ),
    )
    const [second, third] = [company.id('position', 'CSM 2'), company.id('position', 'CSM 3')]
    expect(targets).toEqual([second, third, second])
  })
})
