import type { ParamsOf } from '../../kernel/writer.js'
import { changesMessages, type problemsMessages } from './en.js'
import type { NamedChangeParams } from './named-change.js'
import type { UndoneParams, UndoneSeveralParams } from './params.js'

/** The titles of single changes take what they are about, that of several their number. */
export const changesSamples = Object.fromEntries(
  Object.keys(changesMessages).map((key) => [
    key,
    {
      count: 3,
      change: 'movePosition',
      thing: 'position',
      name: 'CSM 2',
      revision: 12,
      revisions: [14, 12],
      title: 'Hand-over of Northwind',
    },
  ]),
) as unknown as Readonly<
  Record<
    keyof typeof changesMessages,
    NamedChangeParams & UndoneParams & UndoneSeveralParams & { readonly count: number }
  >
>

const date = '2026-03-01'
const account = 'Northwind'
const id = '0195a1b2-0000-7000-8000-000000000001'

/** One example of each problem's parameters. */
export const problemsSamples: ParamsOf<typeof problemsMessages> = {
  'problems.APPROVAL_NEEDED': {
    reason: 'The plan changes 60 things, more than 50.',
    missing: 'NO_SCENARIO',
    approvers: ['ana@acme.example', 'bo@acme.example'],
  },
  'problems.NOT_ALLOWED': { what: 'OTHER_TEAMS', name: 'West' },
  'problems.CANNOT_APPROVE': {
    reason: 'Whoever made a plan, or a part of it, cannot approve it.',
  },
  'problems.ALREADY_EXISTS': { thing: 'team', id },
  'problems.BAD_USER_INPUT': { argument: 'asOf' },
  'problems.CLOSED_POSITION': { position: 'CSM 4', date },
  'problems.COVERAGE_OVERLAP': { account, responsibility: 'SUPPORT', date },
  'problems.CURRENCY_MISMATCH': { expected: 'USD', actual: 'EUR' },
  'problems.CURRENCY_OF_MOVEMENTS': { account, currency: 'EUR' },
  'problems.CYCLE': { thing: 'team', name: 'EMEA' },
  'problems.DUPLICATE_OCCUPANCY': { person: 'Ana Ruiz', position: 'CSM 4', date },
  'problems.BALANCE_BELOW_ZERO': {
    account: 'Acme',
    date: '2026-03-01',
    balance: 1_000_000,
    amount: -2_000_000,
    currency: 'USD',
  },
  'problems.CHANGED_SINCE': { thing: 'position', name: 'CSM 1', since: 12, revision: 14 },
  'problems.LEAVE_OVERLAP': { person: 'Ana Ruiz', date },
  'problems.EXTERNAL_ID_TAKEN': { thing: 'account', externalId: 'A-17' },
  'problems.FIRST_REVISION': {},
  'problems.FORBIDDEN': {},
  'problems.GRANTS_MORE': {},
  'problems.LAST_OWNER': {},
  'problems.STILL_HERE': { what: 'person', name: 'Ana Costa' },
  'problems.NEEDS_TEAMS': {},
  'problems.ROLE_IN_USE': { count: 2 },
  'problems.DOMAIN_NOT_PROVED': { record: '_postscale.acme.example' },
  'problems.SECOND_FACTOR_MISSING': {},
  'problems.DOMAIN_TAKEN': { domain: 'acme.example' },
  'problems.PROVIDER_ADDRESS': {},
  'problems.PROVIDER_UNFIT': {},
  'problems.PROVIDER_UNREACHABLE': {},
  'problems.FTE_EXCEEDED': { thing: 'person', name: 'Ana Ruiz', fte: 125, limit: 100, date },
  'problems.IDEMPOTENCY_KEY_REUSED': {},
  'problems.IN_USE': { thing: 'team', name: 'EMEA', what: 'position', count: 3, examples: 'CSM 4' },
  'problems.INVALID_VALUE': { field: 'currency', reason: 'NOT_A_CURRENCY' },
  'problems.LATER_CHANGES': { thing: 'position', name: 'CSM 4', date },
  'problems.LATER_REVISIONS': { revisions: [17, 14] },
  'problems.NO_PLAN_RATE': { currency: 'EUR', account },
  'problems.NOT_COVERED': { account, responsibility: 'RENEWALS', date },
  'problems.NOT_ENDED': { thing: 'account', name: account, date },
  'problems.NOT_FOUND': { thing: 'person', id },
  'problems.NOT_LIVE': { thing: 'account', name: account, date },
  'problems.OUT_OF_RANGE': { field: 'fte', min: 1, max: 100 },
  'problems.PERIOD_EMPTY': { from: date, to: '2026-02-01' },
  'problems.PLAN_EMPTY': {},
  'problems.PLAN_TOO_LONG': { count: 1200, limit: 1000 },
  'problems.POLICY_SHAPE': { key: 'span.manager.csms', expected: 'range' },
  'problems.REQUIRED': { field: 'name' },
  'problems.RETIRED_TEAM': { team: 'EMEA', date },
  'problems.REVISION_CONFLICT': { expected: 41, actual: 42 },
  'problems.ROLE_MISMATCH': { responsibility: 'SUPPORT', role: 'Senior CSM' },
  'problems.SAME_TARGET': { account },
  'problems.SCENARIO_UNFIT': { name: 'Pods', count: 2 },
  'problems.SCENARIO_CONFLICTS': { name: 'Pods', count: 3 },
  'problems.SCENARIO_NOT_FOUND': {},
  'problems.SCENARIO_ON_OPEN': { name: 'Pods in two regions', base: 'Pods' },
  'problems.SCENARIO_CLOSED': { name: 'Pods', merged: true },
  'problems.SCENARIO_NOT_EDITOR': { name: 'Pods' },
  'problems.SCENARIO_NOT_OWNER': { name: 'Pods' },
  'problems.SCENARIO_RESTRICTED_BELOW': { name: 'Pods in two regions' },
  'problems.DRAFT_NOT_SHARED': {},
  'problems.COMMENT_NOT_YOURS': {},
  'problems.SCHEDULED_IN_PAST': { date, today: '2026-02-01' },
  'problems.SCHEDULER_NOT_ALLOWED': { name: 'Pods', scheduler: 'Ana Reyes' },
  'problems.FACTS_IN_SCENARIO': {},
  'problems.TARGET_VALUE': { metric: 'HEADCOUNT', field: 'fte' },
  'problems.TARGET_GROUP': { metric: 'COST', field: 'teamId' },
  'problems.TARGET_OVERLAP': { metric: 'GRR', date },
  'problems.TOO_MANY_REVISIONS': { count: 501, limit: 500 },
  'problems.TOO_MANY_ROWS': { count: 10_001, limit: 10_000 },
  'problems.UNAUTHENTICATED': {},
  'problems.UNBALANCED_TRANSFER': {
    customer: 'Acme',
    date: '2026-03-01',
    sum: -50_000,
    currency: 'USD',
  },
  'problems.UNKNOWN_POLICY_KEY': { key: 'capacity.csm.planets' },
  'problems.UNKNOWN_ROLE': { role: 'Astronaut' },
}
