import { Switch } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Panel } from '@/components/panel'
import { QueryView } from '@/components/query-view'
import { FormAlert } from '@/forms/form-alert'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { RefusedAlert } from '@/plans/refused-alert'
import { updateScenario } from '../scenario-calls'
import { scenarioPeopleQuery } from '../scenario-people-query'
import type { Scenario } from '../scenario-query'
import { useScenarioWrite } from '../use-scenario-write'
import { CollaboratorForm } from './collaborator-form'
import { CollaboratorList } from './collaborator-list'
import classes from './sharing-panel.module.css'

interface SharingPanelProps {
  readonly slug: string
  readonly scenario: Scenario
}

/** Who sees a scenario and who changes it; its owner says so here. */
export function SharingPanel({ slug, scenario }: SharingPanelProps) {
  const { t } = useTranslation()
  const { id: scenarioId, restricted, viewerCanShare } = scenario
  const query = useQuery(scenarioPeopleQuery(scenarioId))
  const { write, refused, error, pending } = useScenarioWrite(updateScenario)
  return (
    <Panel title={t('scenarioPeople.title')}>
      <div className={classes.content}>
        <p className={classes.explanation}>
          {restricted ? t('scenarioPeople.seenByPeople') : t('scenarioPeople.seenByAll')}
        </p>
        {viewerCanShare && (
          <Switch
            label={t('scenarioPeople.restrict')}
            checked={restricted}
            disabled={pending}
            onChange={({ currentTarget: { checked } }) =>
              write({ scenarioId, restricted: checked })
            }
          />
        )}
        <RefusedAlert messages={refused} />
        <FormAlert error={error} />
      </div>
      <QueryView query={query} loading={<SkeletonRows rows={2} />}>
        {(people) =>
          people && (
            <>
              <CollaboratorList people={people} canShare={viewerCanShare} />
              {viewerCanShare && <CollaboratorForm slug={slug} people={people} />}
            </>
          )
        }
      </QueryView>
    </Panel>
  )
}
