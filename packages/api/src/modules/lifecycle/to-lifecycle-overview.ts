import {
  formatsFor,
  LIFECYCLE_WARNINGS,
  type Locale,
  type OrganizationView,
} from '@postscale/domain'
import { moneyOf } from '../../shared/money/money.js'
import type { LifecycleCell } from './lifecycle-overview.service.js'
import type { LifecycleOverviewType } from './types/lifecycle-overview-type.js'

/** Where all customers stand in their lives, for GraphQL. */
export function toLifecycleOverview(
  { accounts, organization }: OrganizationView,
  cells: readonly LifecycleCell[],
  locale: Locale,
): LifecycleOverviewType {
  const warnings = LIFECYCLE_WARNINGS.map((key) => ({
    key,
    accounts: cells.reduce((sum, cell) => sum + cell.warnings[key], 0),
  }))
  const unknown = cells
    .filter(({ stage }) => stage === null)
    .reduce((sum, cell) => sum + cell.accounts, 0)
  const count = (name: string, number: number) => ({
    name,
    number,
    text: null,
    unit: 'ACCOUNTS' as const,
  })
  return {
    cells: cells.map(({ acv, warnings: found, ...cell }) => ({
      ...cell,
      acv: moneyOf(acv, organization),
      warnings: LIFECYCLE_WARNINGS.map((key) => ({ key, accounts: found[key] })),
    })),
    warnings,
    evidence: {
      inputs: [
        count('accounts', accounts.count),
        count('withoutStage', unknown),
        ...warnings.map(({ key, accounts: number }) => count(key, number)),
      ],
      figures: [],
      message: overviewText(locale, accounts.count, unknown),
    },
  }
}

function overviewText(locale: Locale, accounts: number, unknown: number): string {
  const formats = formatsFor(locale)
  const [all, none] = [formats.number(accounts), formats.number(unknown)]
  return {
    en: `Customers: ${all}; without a known stage: ${none}.`,
    es: `Clientes: ${all}; sin etapa conocida: ${none}.`,
    pt: `Clientes: ${all}; sem estágio conhecido: ${none}.`,
  }[locale]
}
