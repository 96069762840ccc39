import { useTranslation } from 'react-i18next'
import { PageHeader } from '@/components/page-header'
import { CustomersView } from '@/features/customers/components/customers-view'
import { AsOfControl } from '../shell/as-of-control'
import { useMoment } from './use-moment'

export function CustomersPage() {
  const { t } = useTranslation()
  const { slug, asOf } = useMoment()
  return (
    <>
      <PageHeader
        title={t('customers.title')}
        description={t('customers.description')}
        aside={<AsOfControl />}
      />
      <CustomersView slug={slug} asOf={asOf} />
    </>
  )
}
