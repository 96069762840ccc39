import type { OrganizationFields } from '../../entities/organization.js'
import type { Id } from '../../kernel/ids.js'
import { planRatesOf } from '../../state/plan-rates.js'
import type { OrganizationRecord, Records } from '../../state/records.js'
import type { PlanRun } from '../plan-run.js'
import { thingLabel } from '../thing-label.js'
import type { Touch } from '../touch.js'

/**
 * Every contract in another currency can be told in the organization's, and all that is recorded of an
 * account's revenue is in one currency, so that it adds up.
 */
export function checkContractCurrencies(run: PlanRun): void {
  const { draft } = run
  if (draft.organization === null) return
  checkPlanRates(run, draft.organization)
  const accounts = new Map<Id, Touch['at']>(run.paying)
  for (const { kind, id, at } of run.touches) if (kind === 'account') accounts.set(id, at)
  const rates = planRatesOf(draft.organization)
  for (const [id, at] of accounts) {
    const record = draft.get('account', id)
    if (record === null) continue
    const account = thingLabel('account', record)
    const currencies = currenciesOf(record, draft.organization)
    const unknown = currencies.find((each) => !rates.knows(each))
    if (unknown !== undefined) {
      run.refuseAt(at, 'NO_PLAN_RATE', 'contractCurrency', { currency: unknown, account })
    } else if (currencies.length > 1 && draft.movementsOf(id).length > 0) {
      const [currency] = currencies as [string, ...string[]]
      run.refuseAt(at, 'CURRENCY_OF_MOVEMENTS', 'contractCurrency', { account, currency })
    }
  }
}

/** The organization's own currency has no rate, and a currency that contracts are in keeps one. */
function checkPlanRates(run: PlanRun, organization: OrganizationRecord): void {
  const touch = run.touchOf('organization', organization.id)
  if (touch === null) return
  const { at } = touch
  if (organization.history.some(({ fields }) => named(fields).includes(organization.currency))) {
    run.refuseAt(at, 'INVALID_VALUE', 'planRates', { field: 'planRates', reason: 'OWN_CURRENCY' })
  }
  const before = run.draft.base?.organization ?? organization
  const rates = planRatesOf(organization)
  const gone = new Set(before.history.flatMap(({ fields }) => named(fields)))
  for (const each of gone) if (rates.knows(each)) gone.delete(each)
  if (gone.size === 0) return
  for (const { id } of run.draft.base?.accounts.values() ?? []) {
    const record = run.draft.get('account', id)
    if (record === null || run.touchOf('account', id) !== null) continue
    const currency = currenciesOf(record, organization).find((each) => gone.has(each))
    if (currency === undefined) continue
    run.refuseAt(at, 'NO_PLAN_RATE', 'planRates', {
      currency,
      account: thingLabel('account', record),
    })
    gone.delete(currency)
  }
}

function named({ planRates }: OrganizationFields): readonly string[] {
  return planRates.map(({ currency }) => currency)
}

/** The currencies of an account's contract, the first one first. */
function currenciesOf(
  { history }: Records['account'],
  { currency }: OrganizationRecord,
): readonly string[] {
  return [...new Set(history.map(({ fields }) => fields.contractCurrency ?? currency))]
}
