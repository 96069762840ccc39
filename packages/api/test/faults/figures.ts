import type { Ledger, SentPlan } from './ledger.js'

const COLUMNS = [
  'fault',
  'times',
  'plans sent',
  'applied',
  'refused',
  'told an outage',
  'told TIMEOUT',
  'unknown, and applied',
  'unknown, and not',
  'longest pause',
  'imports whole, or none',
  'violations',
] as const

/** What is told of plans that nobody refused. */
const TOO_LATE = new Set(['DATABASE_UNAVAILABLE', 'TIMEOUT'])

/** The figures of all rounds, as a table of Markdown. */
export function figuresOf(ledgers: readonly Ledger[]): string {
  const names = [...new Set(ledgers.flatMap(({ faults }) => [...faults]))]
  const rows = names.toSorted().map((name) => rowOf(name, ledgers))
  const lines = [COLUMNS, COLUMNS.map(() => '---'), ...rows]
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

/** What all rounds came to, in a sentence. */
export function sumOf(ledgers: readonly Ledger[]): string {
  const total = (count: (ledger: Ledger) => number) =>
    ledgers.reduce((sum, ledger) => sum + count(ledger), 0)
  return [
    `${ledgers.length} rounds`,
    `${total(({ plans }) => plans.length)} plans`,
    `${total(({ imports }) => imports.length)} imports`,
    `${total(({ schedules }) => schedules.length)} scheduled scenarios`,
    `${total(({ reads }) => reads)} reads of another process after a write`,
    `${total(({ replays }) => replays)} repeated keys`,
    `${total(({ violations }) => violations.length)} violations`,
  ].join(', ')
}

function rowOf(name: string, ledgers: readonly Ledger[]): readonly (number | string)[] {
  const plans = ledgers.flatMap((ledger) => ledger.plans).filter(({ fault }) => fault === name)
  const imports = ledgers.flatMap((ledger) => ledger.imports).filter(({ fault }) => fault === name)
  const count = (is: (plan: SentPlan) => boolean) => plans.filter(is).length
  const pauses = ledgers.flatMap((ledger) => ledger.pauses.get(name) ?? [])
  const violations = ledgers
    .flatMap((ledger) => ledger.violations)
    .filter((each) => each.includes(`(${name}`))
  return [
    name,
    ledgers.filter(({ faults }) => faults.has(name)).length,
    plans.length,
    count(({ told }) => told.is === 'APPLIED'),
    count(({ told }) => told.is === 'UNWRITTEN' && !TOO_LATE.has(told.why)),
    count(({ told }) => told.is === 'UNWRITTEN' && told.why === 'DATABASE_UNAVAILABLE'),
    count(({ told }) => told.is === 'UNWRITTEN' && told.why === 'TIMEOUT'),
    count(({ told, settled }) => told.is === 'UNKNOWN' && settled.is === 'APPLIED'),
    count(({ told, settled }) => told.is === 'UNKNOWN' && settled.is !== 'APPLIED'),
    `${(Math.max(0, ...pauses) / 1_000).toFixed(1)} s`,
    `${imports.filter(({ status }) => status === 'DONE').length}, ${imports.filter(({ status }) => status !== 'DONE').length}`,
    violations.length,
  ]
}
