import { Button } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { PageHeader } from '@/components/page-header'
import { ScenarioView } from '@/features/scenarios/components/scenario-view'
import { useScenarioName } from '@/features/scenarios/components/use-scenario-name'
import { scenarioQuery } from '@/features/scenarios/scenario-query'
import { useMoment } from '../shell/as-of-control'

const route = getRouteApi('/signed-in/$slug/scenarios/$scenarioId')

export function ScenarioPage() {
  const { t } = useTranslation()
  const { slug, scenarioId } = route.useParams()
  const { today } = useMoment()
  const { data: scenario } = useQuery(scenarioQuery(scenarioId))
  const nameOf = useScenarioName()
  const isDraft = scenario?.kind === 'DRAFT'
  return (
    <>
      <PageHeader
        title={scenario ? nameOf(scenario) : t('scenarios.scenario')}
        description={isDraft ? t('scenarios.draftDescription') : (scenario?.note ?? '')}
        aside={
          <Button
            variant="default"
            leftSection={<IconArrowLeft size={16} />}
            renderRoot={(props) => <Link to="/$slug/scenarios" params={{ slug }} {...props} />}
          >
            {t('scenarios.all')}
          </Button>
        }
      />
      <ScenarioView key={scenarioId} slug={slug} today={today} scenarioId={scenarioId} />
    </>
  )
}
