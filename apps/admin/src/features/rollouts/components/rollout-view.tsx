import type { Moment } from '@/address/moment'
import { IconRoute } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { ActMenu } from '@/acts/act-menu'
import { NoticePanel } from '@/components/notice-panel'
import { NothingThere } from '@/components/nothing-there'
import { Panel } from '@/components/panel'
import { QueryView } from '@/components/query-view'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { ThingGrid } from '@/things/grid/thing-grid'
import { thingQuery } from '@/things/thing-query'
import { useMayAct } from '@/viewer/viewer-query'
import { rolloutRoadmapsQuery } from '../rollouts-query'
import { RoadmapView } from './roadmap-view'
import classes from './rollout-view.module.css'
import { TickBar } from './tick-bar'
import { useTicks } from './use-ticks'

interface RolloutViewProps {
  readonly slug: string
  readonly at: Moment
  readonly today: string
  readonly rolloutId: string
}

const columns = ['name', 'segment', 'tier', 'acv', 'contractEnd'] as const

/** One change of service model: its phases with what is to be done in each, and the accounts that go first. */
export function RolloutView({ slug, at, today, rolloutId }: RolloutViewProps) {
  const { t } = useTranslation()
  const mayPlan = useMayAct(slug, 'PLAN_WHOLE')
  const query = useQuery(rolloutRoadmapsQuery(slug, at))
  const { data: thing } = useQuery(thingQuery(at, 'rollout', rolloutId))
  const ticking = useTicks(at.asOf ?? today)
  if (thing === null) {
    return (
      <NothingThere
        Icon={IconRoute}
        title={t('shell.notFound')}
        text={t('grid.notAtMoment')}
        back={{ to: '/$slug/rollouts', slug, name: t('rollouts.title') }}
      />
    )
  }
  return (
    <div className={classes.page}>
      <Panel
        title={t('rollouts.progress')}
        control={thing != null && <ActMenu slug={slug} kind="rollout" thing={thing} />}
      >
        <QueryView query={query} loading={<SkeletonRows rows={8} />}>
          {(roadmaps) => {
            const roadmap = roadmaps.find(({ rollout }) => rollout?.id === rolloutId)
            if (roadmap === undefined) {
              return (
                <NoticePanel
                  Icon={IconRoute}
                  title={t('shell.notFound')}
                  text={t('grid.notAtMoment')}
                />
              )
            }
            return (
              <>
                <RoadmapView roadmap={roadmap} ticking={mayPlan ? ticking : undefined} />
                <TickBar slug={slug} id={rolloutId} roadmap={roadmap} ticking={ticking} />
              </>
            )
          }}
        </QueryView>
      </Panel>
      <section aria-label={t('rollouts.pilotAccounts')}>
        <h2 className={classes.title}>{t('rollouts.pilotAccounts')}</h2>
        <p className={classes.hint}>{t('rollouts.pilotHint')}</p>
        <ThingGrid
          slug={slug}
          at={at}
          today={today}
          kind="account"
          base={{ pilot: { ids: [rolloutId] } }}
          columns={columns}
          order="-ACV"
        />
      </section>
    </div>
  )
}
