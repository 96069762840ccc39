import { Button } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { PageHeader } from '@/components/page-header'
import { RolloutView } from '@/features/rollouts/components/rollout-view'
import { thingName } from '@/things/thing-name'
import { thingQuery } from '@/things/thing-query'
import { useMoment } from '../shell/as-of-control'

const route = getRouteApi('/signed-in/$slug/rollouts/$rolloutId')

export function RolloutPage() {
  const { t } = useTranslation()
  const { slug, at, today } = useMoment()
  const { rolloutId } = route.useParams()
  const { data: rollout } = useQuery(thingQuery(at, 'rollout', rolloutId))
  return (
    <>
      <PageHeader
        title={rollout == null ? t('rollouts.title') : thingName('rollout', rollout)}
        description={t('rollouts.description')}
        aside={
          <Button
            variant="default"
            leftSection={<IconArrowLeft size={16} />}
            renderRoot={(props) => <Link to="/$slug/rollouts" params={{ slug }} {...props} />}
          >
            {t('rollouts.all')}
          </Button>
        }
      />
      <RolloutView key={rolloutId} slug={slug} at={at} today={today} rolloutId={rolloutId} />
    </>
  )
}
