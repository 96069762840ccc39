import { useTranslation } from 'react-i18next'
import type { AdminEconomicsLineFragment } from '@/generated/graphql'
import { FactList } from '@/grid/fact-list'
import { Panel } from '@/components/panel'
import { Why } from '@/evidence/why'
import { useFormats } from '@/i18n/formats'
import classes from './account-cost.module.css'

/** What serving one customer costs, and whether its contract bears it. */
export function AccountCost({ line }: { readonly line: AdminEconomicsLineFragment }) {
  const { t } = useTranslation()
  const formats = useFormats()
  const { share, verdict, breakEvenAcv, verdictReason } = line.judgement
  return (
    <Panel title={t('economics.lines')}>
      <FactList
        facts={[
          { name: t('economics.cost'), value: formats.money(line.cost.total) },
          {
            name: t('economics.share'),
            value: share.value === null ? '—' : formats.percent(share.value, { decimals: 2 }),
          },
          {
            name: t('customers.verdict'),
            value: verdictReason ?? t(`economics.verdicts.${verdict ?? 'NONE'}`),
          },
          {
            name: t('customers.breakEven'),
            value: breakEvenAcv === null ? null : formats.money(breakEvenAcv),
          },
        ]}
      />
      <div className={classes.why}>
        <Why about={t('economics.cost')} evidence={line.evidence} />
      </div>
    </Panel>
  )
}
