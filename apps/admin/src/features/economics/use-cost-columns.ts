import { useTranslation } from 'react-i18next'
import type { AdminEconomicsLineFragment } from '@/generated/graphql'
import { useFormats } from '@/i18n/formats'

/** The figures of what serving groups costs, as the header and the rows of a table. */
export function useCostColumns(lines: readonly AdminEconomicsLineFragment[]) {
  const { t } = useTranslation()
  const formats = useFormats()
  const money = (amount: AdminEconomicsLineFragment['costPerAccount']): string =>
    amount === null ? '—' : formats.money(amount)
  const percent = (value: number | null): string =>
    value === null ? '—' : formats.percent(value, { decimals: 2 })
  const columns = [
    'group',
    'accounts',
    'revenue',
    'cost',
    'onboarding',
    'share',
    'perAccount',
    'multiple',
    'breakEven',
    'margin',
    'spare',
    'unserved',
    'verdict',
  ] as const
  const header = columns.map((column) => t(`economics.columns.${column}`))
  const rows = lines.map((line) => [
    line.name ?? t('economics.nameless'),
    formats.number(line.accounts),
    money(line.revenue),
    money(line.cost.total),
    money(line.cost.onboarding),
    percent(line.judgement.share.value),
    money(line.costPerAccount),
    line.judgement.multiple.value === null
      ? '—'
      : `${formats.number(line.judgement.multiple.value, 1)}×`,
    money(line.judgement.breakEvenAcv),
    percent(line.grossMargin),
    money(line.spare),
    formats.number(line.accountsUnserved),
    t(`economics.verdicts.${line.judgement.verdict ?? 'NONE'}`),
  ])
  return { header, rows }
}
