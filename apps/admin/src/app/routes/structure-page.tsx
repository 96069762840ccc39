import { useTranslation } from 'react-i18next'
import { PageHeader } from '@/components/page-header'
import { StructureView } from '@/features/structure/components/structure-view'
import { AsOfControl } from '../shell/as-of-control'
import { useMoment } from './use-moment'

export function StructurePage() {
  const { t } = useTranslation()
  const { slug, asOf } = useMoment()
  return (
    <>
      <PageHeader
        title={t('structure.title')}
        description={t('structure.description')}
        aside={<AsOfControl />}
      />
      <StructureView slug={slug} asOf={asOf} />
    </>
  )
}
