import type { ParamsOf } from '../../../kernel/writer.js'
import type { NoParams } from '../../../kernel/message.js'
import type { orgLintMessages } from './en.js'
import { lintRulesMessages } from './rule-texts/en.js'

/** What there is to read about rules takes no parameters. */
export const lintRulesSamples = Object.fromEntries(
  Object.keys(lintRulesMessages).map((key) => [key, {}]),
) as Readonly<Record<keyof typeof lintRulesMessages, NoParams>>

const money = { revenue: 120_000_00, currency: 'USD' } as const
const told = { ...money, accounts: 12, largest: 'Northwind' } as const
const owned = { ...told, subject: 'CSM 4' } as const
const placed = { ...told, hasRoom: true } as const
const several = { accounts: 12, account: 'Northwind' } as const
const book = { seat: 'CSM 4', utilisation: 1.2, load: 1.2, capacity: 1 } as const

/** One example of the parameters of each message of the linter. */
export const orgLintSamples: ParamsOf<typeof orgLintMessages> = {
  'orgLint.copied-ratio': { accounts: 30, csms: 6, lowest: 0.4, highest: 1.9 },
  'orgLint.model-churn': { model: 'orgModel', changed: '2026-01-10', months: 5.5, limit: 12 },
  'orgLint.margin-squeeze': { share: 0.22, margin: 0.4 },
  'orgLint.over-capacity': { ...book, until: '2026-08-01' },
  'orgLint.idle-capacity': { ...book, utilisation: 0.1, load: 0.1 },
  'orgLint.exposed-accounts': { ...money, subject: 'CSM 4', family: 'CSM', accounts: 12 },
  'orgLint.uncovered-account': { ...told, hasSeat: true },
  'orgLint.span-of-control': {
    seat: 'CS Manager',
    layer: 'MANAGER',
    verdict: 'ABOVE',
    direct: 12,
    branch: 14,
    leaders: 1,
  },
  'orgLint.missing-cs-ops': { csms: 9, from: 8 },
  'orgLint.missing-renewals': { renewals: 130 },
  'orgLint.backlog-too-long': { queued: 12, months: 4.1, limit: 3 },
  'orgLint.tickets-too-high': { subject: 'Support', perDay: 24.5, opened: 980, limit: 20 },
  'orgLint.generalist-outgrown': { customers: 140, limit: 100, csms: 9, team: 8 },
  'orgLint.pod-without-shared-services': { pods: 2, family: 'SUPPORT' },
  'orgLint.region-too-small': { team: 'APAC', customers: 18, limit: 50 },
  'orgLint.language-mismatch': { subject: 'CSM 4', accounts: 7, languages: 'ja', spoken: 'en' },
  'orgLint.time-zone-mismatch': {
    subject: 'CSM 4',
    accounts: 7,
    regions: 'APAC',
    hours: 9,
    limit: 4,
  },
  'orgLint.single-point-of-failure': { ...money, person: 'Ana Ruiz', share: 0.31, limit: 0.2 },
  'orgLint.over-committed': { person: 'Ana Ruiz', seats: 3, limit: 2 },
  'orgLint.lead-carrying-too-much': { person: 'Ana Ruiz', accounts: 11, load: 0.7, limit: 0.5 },
  'orgLint.handover-unfinished': { ...owned, since: '2026-01-10', days: 51 },
  'orgLint.multiple-roots': { team: 'Acquired', main: 'Post-sale', seats: 4 },
  'orgLint.over-served-account': { ...placed, tier: 'HIGH_TOUCH', earned: 'LOW_TOUCH' },
  'orgLint.under-invested-account': { ...placed, tier: 'LOW_TOUCH', earned: 'HIGH_TOUCH' },
  'orgLint.unowned-renewal': { ...told, ends: '2026-04-01', days: 31 },
  'orgLint.late-renewal': { ...owned, ends: '2026-04-01', days: 31, limit: 90 },
  'orgLint.responsibility-gap': {
    responsibilities: ['ADVOCACY_DEVELOPMENT'],
    segments: ['SMB'],
    accounts: 40,
    uncovered: 12,
  },
  'orgLint.responsibility-double': {
    responsibilities: ['RENEWAL_MANAGEMENT'],
    segments: ['SMB'],
    first: 'RENEWALS',
    second: 'CSM',
  },
  'orgLint.review-overdue': { ...owned, days: 44 },
  'orgLint.uneven-service': {
    tier: 'HIGH_TOUCH',
    most: 'CSM 4',
    mostContacts: 31.5,
    least: 'CSM 7',
    leastContacts: 8,
    limit: 2,
  },
  'orgLint.tier-cut-unannounced': {
    ...told,
    from: 'HIGH_TOUCH',
    to: 'LOW_TOUCH',
    on: '2026-04-01',
  },
  'orgLint.no-backup': told,
  'orgLint.unseated-employee': { people: 2, names: ['Ana Ruiz', 'Max Weber'] },
  'orgLint.short-until': { team: 'EMEA', family: 'CSM', seats: 1.4, until: '2026-06-01' },
  'orgLint.leave-uncovered': { ...told, seat: 'CSM 4', until: '2026-06-01' },
  'orgLint.leaver-ahead': { ...told, seat: 'CSM 4', on: '2026-04-01', days: 31 },
  'orgLint.handoff-stuck': { ...told, to: 'CSM', days: 30 },
  'orgLint.contract-ended-unresolved': { ...owned, isAuto: false, since: '2026-01-31', days: 30 },
  'orgLint.late-onboarding': { ...owned, days: 122, limit: 90 },
  'orgLint.single-threaded-account': owned,
  'orgLint.critical-without-contact': { ...owned, days: 14 },
  'orgLint.thin-tech-touch': { ...told, lacks: ['PLAYBOOK', 'HEALTH'] },
  'orgLint.unproven-value': owned,
  'orgLint.customer-without-arr': { ...told, hasAcv: true },
  'orgLint.arr-acv-mismatch': { ...told, factor: 3, larger: 'ACV' },
  'orgLint.no-opening-balance': { ...told, hasAcv: true },
  'orgLint.plan-rate-outdated': {
    ...told,
    contracts: 'EUR',
    planned: '2025-01-01',
    begun: '2026-01-01',
  },
  'orgLint.dormant-account': { ...told, since: '2025-11-01' },
  'orgLint.churned-but-open': told,
  'orgLint.closed-with-balance': told,
  'orgLint.retention-below-stage': { measure: 'NRR', value: 0.97, stage: 2, byCustomers: 3 },
  'orgLint.FIX_SET_TIERS': { ...several, tier: 'HIGH_TOUCH', on: '2026-04-01' },
  'orgLint.FIX_RELEASE_IMPLEMENTATION': several,
  'orgLint.FIX_ROLL_CONTRACTS': several,
  'orgLint.FIX_OPEN_BALANCES': several,
  'orgLint.FIX_SET_ACV': several,
  'orgLint.FIX_CLOSE_CHURNED': several,
  'orgLint.FIX_CHURN_CLOSED': several,
  'orgLint.FIX_NAME_BACKUPS': several,
  'orgLint.RECORD': { missing: 'TICKETS' },
  'orgLint.NOT_EVALUATED': { missing: 'TICKETS' },
  'orgLint.LINT_FINDING_NOT_FOUND': {},
  'orgLint.LINT_FIX_NOT_FOUND': {},
  'orgLint.FIX_OPEN_SEATS': {
    count: 1,
    role: 'CS Operations analyst',
    team: 'Shared services',
    price: 9_500_000,
    currency: 'USD',
  },
  'orgLint.FIX_COVER_ACCOUNTS': { ...several, seats: 3, seat: 'CSM 4' },
  'orgLint.FIX_MOVE_TEAM': { team: 'Acquired', under: 'Post-sale' },
}
