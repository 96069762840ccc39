import { useTranslation } from 'react-i18next'
import { Panel } from '@/components/panel'
import { RowList } from '@/grid/row-list'
import { useFormats } from '@/i18n/formats'
import type { AccountPeople } from '../account-query'

interface TouchpointListProps {
  readonly touchpoints: readonly AccountPeople['touchpoints']['edges'][number]['node'][]
}

/** The contacts with a customer, the latest first. */
export function TouchpointList({ touchpoints }: TouchpointListProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  return (
    <Panel title={t('customers.touchpoints')}>
      <RowList
        none={t('customers.noTouchpoints')}
        rows={touchpoints.map(({ source, externalId, day, kind, outcome, nextOn, person }) => ({
          key: `${source} ${externalId}`,
          name: t(`choices.touchpointKind.${kind}`),
          aside: formats.date(day),
          details: [
            person?.name ?? null,
            outcome,
            nextOn === null ? null : t('customers.next', { date: formats.date(nextOn) }),
          ],
        }))}
      />
    </Panel>
  )
}
