import type { EconomicsLine, Locale, OrganizationView } from '@postscale/domain'
import { toEvidence } from '../../shared/evidence/to-evidence.js'
import { moneyOf } from '../../shared/money/money.js'
import { groupName } from '../retention/group-name.js'
import { toCostJudgement } from './to-cost-judgement.js'
import type { EconomicsLineType } from './types/economics-line-type.js'
import { AccountType, PositionType, TeamType } from '../../graphql/types.js'

/** A line of unit economics for GraphQL. */
export function toEconomicsLine(
  view: OrganizationView,
  line: EconomicsLine,
  locale: Locale,
): EconomicsLineType {
  const { by, key, name, accounts, acv, cost, costPerAccount, spare, idle, judgement } = line
  const money = (amount: number) => moneyOf(amount, view.organization)
  const { value: each } = costPerAccount
  return {
    groupBy: by,
    key,
    name: groupName(key, name, locale),
    ...thingsOf(view, line),
    accounts,
    acv: money(acv),
    cost: {
      people: money(cost.people),
      shared: money(cost.shared),
      technology: money(cost.technology),
      investment: money(cost.investment),
      total: money(cost.total),
    },
    costPerAccount: each === null ? null : money(Math.round(each)),
    spare: money(spare),
    idle: money(idle),
    tier: line.tier,
    accountsWithoutCost: line.accountsWithoutCost,
    judgement: toCostJudgement(view, judgement, locale),
    evidence: toEvidence(line.evidence, locale),
  }
}

function thingsOf(
  view: OrganizationView,
  { by, key }: EconomicsLine,
): Pick<EconomicsLineType, 'account' | 'team' | 'position'> {
  const things = { account: null, team: null, position: null }
  if (key === null) return things
  const row = by === 'ACCOUNT' ? view.accounts.rowOf(key) : -1
  const team = by === 'TEAM' || by === 'CSM' ? view.teams.get(key) : undefined
  const seat = by === 'CSM' ? view.positions.get(key) : undefined
  return {
    account: row === -1 ? null : new AccountType(view, row),
    team: team === undefined ? null : new TeamType(view, team),
    position: seat === undefined ? null : new PositionType(view, seat),
  }
}
