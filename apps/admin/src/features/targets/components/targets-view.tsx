import type { Moment } from '@/address/moment'
import { Button, Group } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAddressValue } from '@/address/use-address-value'
import { Panel } from '@/components/panel'
import { QueryView } from '@/components/query-view'
import { Dialog } from '@/forms/dialog'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { changeCalls } from '@/plans/change-calls'
import { PlanDraftPreview } from '@/plans/plan-draft-preview'
import { type PlanLine, planQuery, type PlanVsActual } from '@/targets/plan-query'
import { PlanTable } from '@/targets/plan-table'
import { endTargetDraft } from '../target-draft'
import { MonthTable } from './month-table'
import { TargetDialog } from './target-dialog'
import classes from './targets-view.module.css'

interface TargetsViewProps {
  readonly slug: string
  readonly at: Moment
  readonly today: string
}

/** What is being done with a target: set (no line), changed or ended. */
interface Doing {
  readonly what: 'END' | 'SET'
  readonly line: PlanLine | null
}

/** What a fiscal year is to reach, beside what is there and what it comes to. */
export function TargetsView({ slug, at, today }: TargetsViewProps) {
  const { t } = useTranslation()
  const [kept, keep] = useAddressValue('year')
  const fiscalYear = typeof kept === 'number' && Number.isSafeInteger(kept) ? kept : null
  const query = useQuery(planQuery({ slug, at, fiscalYear }))
  const [doing, setDoing] = useState<Doing | null>(null)
  const day = at.asOf ?? today
  const close = () => setDoing(null)
  return (
    <QueryView
      query={query}
      loading={
        <Panel>
          <SkeletonRows rows={8} />
        </Panel>
      }
    >
      {(plan) =>
        plan && (
          <div className={classes.stack}>
            <YearBar slug={slug} plan={plan} onYear={keep} />
            <Panel
              title={t('targets.panel', { year: String(plan.fiscalYear) })}
              control={
                <Button
                  size="xs"
                  variant="default"
                  onClick={() => setDoing({ what: 'SET', line: null })}
                >
                  {t('targets.set')}
                </Button>
              }
            >
              <div className={classes.body}>
                {plan.lines.length === 0 ? (
                  <p className={classes.none}>{t('targets.none')}</p>
                ) : (
                  <PlanTable
                    lines={plan.lines}
                    actionsOf={(line) =>
                      line.targetId !== null && (
                        <Group gap="xs" justify="flex-end" wrap="nowrap">
                          <Button
                            size="compact-xs"
                            variant="subtle"
                            onClick={() => setDoing({ what: 'SET', line })}
                          >
                            {t('targets.change')}
                          </Button>
                          <Button
                            size="compact-xs"
                            variant="subtle"
                            onClick={() => setDoing({ what: 'END', line })}
                          >
                            {t('targets.end')}
                          </Button>
                        </Group>
                      )
                    }
                  />
                )}
              </div>
            </Panel>
            <Panel title={t('targets.months')}>
              <div className={classes.body}>
                <MonthTable months={plan.months} />
              </div>
            </Panel>
            {doing?.what === 'SET' && (
              <TargetDialog slug={slug} at={at} day={day} line={doing.line} onClose={close} />
            )}
            {doing?.what === 'END' && doing.line?.targetId != null && (
              <Dialog title={t('targets.endTitle')} onClose={close}>
                <PlanDraftPreview
                  title={t('targets.endTitle')}
                  draft={endTargetDraft(slug, doing.line.targetId, day)}
                  calls={changeCalls}
                  onClose={close}
                />
              </Dialog>
            )}
          </div>
        )
      }
    </QueryView>
  )
}

interface YearBarProps {
  readonly slug: string
  readonly plan: PlanVsActual
  readonly onYear: (year: number) => void
}

/** Which year is shown, the ways to the next ones, and its plan of record. */
function YearBar({ slug, plan: { fiscalYear, planOfRecord }, onYear }: YearBarProps) {
  const { t } = useTranslation()
  return (
    <div className={classes.bar}>
      <Button.Group>
        {[fiscalYear - 1, fiscalYear, fiscalYear + 1].map((year) => (
          <Button
            key={year}
            size="xs"
            variant={year === fiscalYear ? 'filled' : 'default'}
            aria-pressed={year === fiscalYear}
            onClick={() => onYear(year)}
          >
            {t('targets.year', { year: String(year) })}
          </Button>
        ))}
      </Button.Group>
      <p className={classes.plan}>
        {planOfRecord === null ? (
          t('targets.noPlanOfRecord')
        ) : (
          <>
            {t('targets.planOfRecord')}{' '}
            <Link
              to="/$slug/scenarios/$scenarioId"
              params={{ slug, scenarioId: planOfRecord.scenario.id }}
            >
              {planOfRecord.scenario.name}
            </Link>{' '}
            {t('targets.atRevision', { revision: planOfRecord.revision })}
          </>
        )}
      </p>
    </div>
  )
}
