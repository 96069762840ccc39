import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { PageHeader } from '@/components/page-header'
import { PositionView } from '@/features/positions/components/position-view'
import { positionQuery } from '@/features/positions/position-query'
import { AsOfControl, useMoment } from '../shell/as-of-control'

const route = getRouteApi('/signed-in/$slug/positions/$positionId')

export function PositionPage() {
  const { t } = useTranslation()
  const { positionId } = route.useParams()
  const { slug, at, today } = useMoment()
  const { data: position } = useQuery(positionQuery(slug, at, positionId))
  return (
    <>
      <PageHeader
        title={position?.title ?? t('organisation.position.title')}
        description={
          [position?.role?.name, position?.team?.name].filter(Boolean).join(' · ') ||
          t('organisation.position.title')
        }
        aside={<AsOfControl />}
      />
      <PositionView key={positionId} slug={slug} at={at} today={today} positionId={positionId} />
    </>
  )
}
