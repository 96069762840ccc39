import { useTranslation } from 'react-i18next'
import { Panel } from '@/components/panel'
import { RowList } from '@/components/row-list'
import { useFormats } from '@/i18n/use-formats'
import type { AccountPlans } from '../api/account-plans-query'
import { seatName } from '../seat-name'

interface OpportunityListProps {
  readonly opportunities: readonly AccountPlans['opportunities']['edges'][number]['node'][]
}

/** What a customer could grow by. */
export function OpportunityList({ opportunities }: OpportunityListProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  return (
    <Panel title={t('customers.opportunities')}>
      <RowList
        none={t('customers.noOpportunities')}
        rows={opportunities.map(({ id, kind, stage, amount, expectedOn, trigger, owner }) => ({
          key: id,
          name: t(`choices.opportunityKind.${kind}`),
          aside: formats.money(amount),
          details: [
            t(`choices.opportunityStage.${stage}`),
            expectedOn === null
              ? null
              : t('customers.expected', { date: formats.date(expectedOn) }),
            owner ? seatName(owner) : null,
            trigger,
          ],
        }))}
      />
    </Panel>
  )
}
