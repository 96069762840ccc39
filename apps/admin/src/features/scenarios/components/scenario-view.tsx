import { useQuery } from '@tanstack/react-query'
import { IconGitBranch } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { NothingThere } from '@/components/nothing-there'
import { QueryView } from '@/components/query-view'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { scenarioQuery } from '../scenario-query'
import { ScenarioContent } from './scenario-content'

interface ScenarioViewProps {
  readonly slug: string
  readonly today: string
  readonly scenarioId: string
}

/** A scenario or draft: what it changes, what that comes to, and what stands between it and live. */
export function ScenarioView({ slug, today, scenarioId }: ScenarioViewProps) {
  const { t } = useTranslation()
  const query = useQuery(scenarioQuery(scenarioId))
  return (
    <QueryView query={query} loading={<SkeletonRows rows={8} />}>
      {(scenario) =>
        scenario === null ? (
          <NothingThere
            Icon={IconGitBranch}
            title={t('scenarios.gone')}
            text={t('shell.notFoundExplanation')}
            back={{ to: '/$slug/scenarios', slug, name: t('scenarios.title') }}
          />
        ) : (
          <ScenarioContent slug={slug} today={today} scenario={scenario} />
        )
      }
    </QueryView>
  )
}
