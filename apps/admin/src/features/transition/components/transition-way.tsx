import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Moment } from '@/address/moment'
import { FigureStripSkeleton } from '@/charts/figure-strip'
import { Panel } from '@/components/panel'
import { QueryView } from '@/components/query-view'
import type { OrgModel } from '@/generated/graphql'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { StaleRows } from '@/grid/stale-rows'
import { ProposedPlanDialog } from '@/plans/proposed-plan-dialog'
import { IfMay } from '@/viewer/if-may'
import { transitionPlanQuery, transitionQuery } from '../transition-query'
import { transitionInput, type TransitionChoice } from '../use-transition-choice'
import { TransitionBoard } from './transition-board'
import { TransitionControls } from './transition-controls'
import { TransitionFigures } from './transition-figures'
import { TransitionNotes } from './transition-notes'
import classes from './transition-view.module.css'

interface TransitionWayProps {
  readonly slug: string
  readonly at: Moment
  readonly today: string
  readonly model: OrgModel
  readonly choice: TransitionChoice
  readonly choose: (next: Partial<TransitionChoice>) => void
}

const FULL = 100

/** The way to one model: the verdict first, beside it what is asked, and its weeks side by side. */
export function TransitionWay({ slug, at, today, model, choice, choose }: TransitionWayProps) {
  const { t } = useTranslation()
  const [isPlanning, setPlanning] = useState(false)
  const input = transitionInput(choice, model)
  const query = useQuery(transitionQuery(slug, at, input))
  const count = query.data?.weeks.length ?? 0
  const limit = choice.limit / FULL
  return (
    <div className={classes.stack}>
      <QueryView query={query} loading={<FigureStripSkeleton />}>
        {(way) =>
          way !== null &&
          way.weeks.length > 0 && (
            <StaleRows isStale={query.isPlaceholderData}>
              <TransitionFigures way={way} limit={limit} />
            </StaleRows>
          )
        }
      </QueryView>
      <div className={classes.columns}>
        <Panel title={t('transition.answer')}>
          <QueryView query={query} loading={<SkeletonRows rows={5} />}>
            {(way) =>
              way && (
                <div className={classes.answer}>
                  <StaleRows isStale={query.isPlaceholderData}>
                    <TransitionNotes slug={slug} way={way} limit={limit} asked={choice.weeks} />
                  </StaleRows>
                  {count > 0 && (
                    <IfMay act="PLAN_WHOLE">
                      <Button disabled={query.isPlaceholderData} onClick={() => setPlanning(true)}>
                        {t('transition.look')}
                      </Button>
                    </IfMay>
                  )}
                </div>
              )
            }
          </QueryView>
        </Panel>
        <Panel title={t('transition.ask')}>
          <TransitionControls today={today} model={model} choice={choice} choose={choose} />
        </Panel>
      </div>
      <QueryView query={query} loading={<SkeletonRows rows={8} />}>
        {(way) =>
          way !== null &&
          way.weeks.length > 0 && (
            <StaleRows isStale={query.isPlaceholderData}>
              <TransitionBoard slug={slug} way={way} limit={limit} />
            </StaleRows>
          )
        }
      </QueryView>
      {isPlanning && (
        <ProposedPlanDialog
          slug={slug}
          title={t('transition.plan', { name: t(`choices.orgModel.${model}`) })}
          query={transitionPlanQuery(slug, at.scenario, {
            ...input,
            // The plan of what is shown, on whatever day it is looked at.
            start: query.data?.start ?? input.start ?? null,
          })}
          onClose={() => setPlanning(false)}
        />
      )}
    </div>
  )
}
