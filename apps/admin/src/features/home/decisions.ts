import type { Fault, FiredTrigger } from '@/alerts/alerts-query'
import type { AdminHomeDecisionsQuery, RoleFamily } from '@/generated/graphql'

/** What a day's decisions are drawn from, that is quick to ask for. */
export type DecisionDay = NonNullable<AdminHomeDecisionsQuery['organization']>

type Money = { readonly amountMinor: number; readonly currency: string }

/** How long a decision can wait: its day has passed, today, or some days. */
type Urgency = 'OVERDUE' | 'SOON' | 'TODAY'

/** Something that somebody has to decide, with what it is about and what hangs on it. */
export type Decision = {
  readonly urgency: Urgency
  /** Revenue a year that hangs on it; null where none does, or it is not known. */
  readonly atStake: Money | null
  /** How many of the same kind there are. */
  readonly count: number
} & (
  | {
      readonly kind: 'OVER_CAPACITY'
      readonly name: string | null
      readonly family: RoleFamily
      readonly utilisation: number | null
    }
  | { readonly kind: 'OPEN_SEAT'; readonly title: string; readonly accounts: number }
  | { readonly kind: 'UNCOVERED'; readonly name: string }
  | {
      readonly kind: 'ESCALATIONS'
      readonly name: string
      readonly accountId: string | null
      readonly due: string
    }
  | { readonly kind: 'RENEWALS'; readonly name: string; readonly contractEnd: string }
  | {
      readonly kind: 'HIRE'
      readonly family: RoleFamily
      readonly people: number
      readonly startBy: string | null
      readonly message: string
    }
  | { readonly kind: 'FINDINGS'; readonly message: string; readonly rule: string }
)

/** As many as somebody takes up at once. */
const MOST = 5
/** How soon a contract ends whose risk has to be dealt with today, in days. */
const SOON = 30

/** Rules whose findings other decisions tell already. */
const TOLD: ReadonlySet<string> = new Set([
  'over-capacity',
  'exposed-accounts',
  'uncovered-account',
])

/** What is to be decided of a day's load, seats, customers and renewals. */
export function decisionsOfDay(day: DecisionDay, today: string): readonly Decision[] {
  return [
    ...overCapacity(day),
    ...openSeat(day),
    ...uncovered(day),
    ...escalations(day),
    ...renewals(day, today),
  ]
}

function overCapacity({ overCapacity: groups }: DecisionDay): readonly Decision[] {
  const lines = groups.flatMap(({ name, lines: all }) =>
    all.filter(({ fullBand }) => fullBand === 'OVER').map((line) => ({ name, line })),
  )
  const [worst] = lines.toSorted(
    (a, b) => (b.line.fullUtilisation.value ?? 0) - (a.line.fullUtilisation.value ?? 0),
  )
  if (worst === undefined) return []
  const { name, line } = worst
  return [
    {
      kind: 'OVER_CAPACITY',
      urgency: 'TODAY',
      count: groups.length,
      atStake: line.revenue,
      name: name ?? null,
      family: line.family,
      utilisation: line.fullUtilisation.value ?? null,
    },
  ]
}

function openSeat({ openSeats: { totalCount, nodes } }: DecisionDay): readonly Decision[] {
  const [seat] = nodes
  if (seat === undefined) return []
  const accounts = Math.round(seat.accounts)
  return [
    {
      kind: 'OPEN_SEAT',
      urgency: accounts > 0 ? 'TODAY' : 'SOON',
      count: totalCount,
      atStake: accounts > 0 ? seat.revenue : null,
      title: seat.position.title,
      accounts,
    },
  ]
}

function uncovered({ uncovered: { totalCount, nodes } }: DecisionDay): readonly Decision[] {
  const [account] = nodes
  if (account === undefined) return []
  const { name, acv } = account
  return [{ kind: 'UNCOVERED', urgency: 'TODAY', count: totalCount, atStake: acv, name }]
}

function escalations({ escalations: { totalCount, nodes } }: DecisionDay): readonly Decision[] {
  const [escalation] = nodes
  if (escalation?.nextUpdateOn == null) return []
  const { account, title, nextUpdateOn } = escalation
  return [
    {
      kind: 'ESCALATIONS',
      urgency: 'OVERDUE',
      count: totalCount,
      atStake: account?.acv ?? null,
      name: account?.name ?? title,
      accountId: account?.id ?? null,
      due: nextUpdateOn,
    },
  ]
}

function renewals({ renewalForecast: { call } }: DecisionDay, today: string): readonly Decision[] {
  const [first] = call.renewals.nodes
  const sum = call.total.byStatus.find(({ status }) => status === 'AT_RISK')?.sum
  if (first === undefined || sum === undefined) return []
  const { accountName: name, contractEnd } = first
  const soon = daysUntil(contractEnd, today) <= SOON
  return [
    {
      kind: 'RENEWALS',
      urgency: soon ? 'TODAY' : 'SOON',
      count: sum.renewals,
      atStake: sum.arr,
      name,
      contractEnd,
    },
  ]
}

/** The hire that has to be started first, with how many triggers have fired. */
export function hireDecision(
  triggers: readonly FiredTrigger[],
  today: string,
): readonly Decision[] {
  const hires = triggers.filter(({ sameHireAs }) => sameHireAs === null)
  const [first] = hires.toSorted(
    (a, b) =>
      Number(b.severe) - Number(a.severe) ||
      (a.startBy ?? today).localeCompare(b.startBy ?? today) ||
      (b.peopleNeeded ?? 1) - (a.peopleNeeded ?? 1),
  )
  if (first === undefined) return []
  const { family, peopleNeeded, startBy, evidence } = first
  return [
    {
      kind: 'HIRE',
      urgency: startBy !== null && startBy <= today ? 'OVERDUE' : 'SOON',
      count: hires.length,
      atStake: null,
      family,
      people: peopleNeeded ?? 1,
      startBy,
      message: evidence.message,
    },
  ]
}

/** The first of the errors that no other decision tells of. */
export function findingDecision(findings: readonly Fault[]): readonly Decision[] {
  const others = findings.filter(
    ({ severity, rule }) => severity === 'ERROR' && !TOLD.has(rule.key),
  )
  const [first] = others
  if (first === undefined) return []
  return [
    {
      kind: 'FINDINGS',
      urgency: 'TODAY',
      count: others.length,
      atStake: null,
      message: first.message,
      rule: first.rule.name,
    },
  ]
}

const urgencies: readonly Urgency[] = ['OVERDUE', 'TODAY', 'SOON']

/** The five that cannot wait: by how long they can, then by the revenue that hangs on them. */
export function rankDecisions(decisions: readonly Decision[]): readonly Decision[] {
  return decisions
    .toSorted(
      (a, b) =>
        urgencies.indexOf(a.urgency) - urgencies.indexOf(b.urgency) ||
        (b.atStake?.amountMinor ?? 0) - (a.atStake?.amountMinor ?? 0),
    )
    .slice(0, MOST)
}

function daysUntil(day: string, today: string): number {
  return (Date.parse(day) - Date.parse(today)) / 86_400_000
}
