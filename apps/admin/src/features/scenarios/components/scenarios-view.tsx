import { Button } from '@mantine/core'
import { IconGitBranch } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useAddressForm } from '@/address/use-address-form'
import { NoticePanel } from '@/components/notice-panel'
import { Panel } from '@/components/panel'
import { QueryView } from '@/components/query-view'
import { RowList } from '@/grid/row-list'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { ChooseComparedDialog } from '@/scenarios/choose-compared-dialog'
import { scenariosQuery } from '@/scenarios/scenarios-query'
import { IfMay } from '@/viewer/if-may'
import { RestrictedMark } from '../sharing/restricted-mark'
import { ScenarioDialog } from './scenario-dialog'
import { ScenarioMenu } from './scenario-menu'
import { ScenarioShort } from './scenario-short'
import { ScenarioStanding } from './scenario-standing'
import { ScheduleBadge } from '../schedule/schedule-badge'
import classes from './scenarios-view.module.css'
import { useScenarioDetails } from './use-scenario-details'

interface ScenariosViewProps {
  readonly slug: string
  readonly today: string
}

/** The scenarios of an organization, the one that changed last first. */
export function ScenariosView({ slug, today }: ScenariosViewProps) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const [creating, setCreating] = useAddressForm('createScenario')
  const [comparing, setComparing] = useAddressForm('compareScenarios')
  const detailsOf = useScenarioDetails()
  const query = useQuery(scenariosQuery(slug))
  const create = (
    <IfMay act="KEEP">
      <Button onClick={() => setCreating(true)}>{t('scenarios.create')}</Button>
    </IfMay>
  )
  return (
    <Panel
      title={t('scenarios.title')}
      note={query.data?.scenarios.length}
      control={
        query.data?.scenarios.length === 0 ? undefined : (
          <div className={classes.acts}>
            <Button variant="default" onClick={() => setComparing(true)}>
              {t('scenarios.compare')}
            </Button>
            {create}
          </div>
        )
      }
    >
      <QueryView query={query} loading={<SkeletonRows rows={4} />}>
        {({ scenarios }) =>
          scenarios.length === 0 ? (
            <NoticePanel
              Icon={IconGitBranch}
              title={t('scenarios.none')}
              text={t('scenarios.noneExplanation')}
            >
              {create}
            </NoticePanel>
          ) : (
            <RowList
              none=""
              rows={scenarios.map((scenario) => ({
                key: scenario.id,
                name: (
                  <Link
                    to="/$slug/scenarios/$scenarioId"
                    params={{ slug, scenarioId: scenario.id }}
                  >
                    {scenario.name}
                  </Link>
                ),
                aside: (
                  <span className={classes.aside}>
                    <RestrictedMark scenario={scenario} />
                    <ScheduleBadge scenario={scenario} />
                    <ScenarioStanding scenario={scenario} />
                    <ScenarioMenu slug={slug} scenario={scenario} />
                  </span>
                ),
                details: detailsOf(scenario),
                more: (
                  <>
                    {scenario.note !== null && <p className={classes.note}>{scenario.note}</p>}
                    <ScenarioShort scenario={scenario} />
                  </>
                ),
              }))}
            />
          )
        }
      </QueryView>
      {comparing && (
        <ChooseComparedDialog slug={slug} day={today} onClose={() => setComparing(false)} />
      )}
      {creating && (
        <ScenarioDialog
          slug={slug}
          task={{ name: 'CREATE' }}
          onDone={(scenarioId) =>
            void navigate({ to: '/$slug/scenarios/$scenarioId', params: { slug, scenarioId } })
          }
          onClose={() => setCreating(false)}
        />
      )}
    </Panel>
  )
}
