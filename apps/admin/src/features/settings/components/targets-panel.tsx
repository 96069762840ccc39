import type { Moment } from '@/address/moment'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Panel } from '@/components/panel'
import { QueryView } from '@/components/query-view'
import { RowList } from '@/grid/row-list'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { useFormats } from '@/i18n/formats'
import { IfMay } from '@/viewer/if-may'
import { useMayAct } from '@/viewer/viewer-query'
import { type Target, targetsQuery } from '../targets-query'
import { TargetDialog } from './target-dialog'

interface TargetsPanelProps {
  readonly slug: string
  readonly at: Moment
  readonly today: string
}

/** What the organization means to reach: each target, and the way to add, change and end one. */
export function TargetsPanel({ slug, at, today }: TargetsPanelProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const [edited, setEdited] = useState<Target | 'NEW' | null>(null)
  const query = useQuery(targetsQuery(slug, at))
  const valueOf = ({ rate, days, fte, monthlyCost }: Target): string => {
    if (monthlyCost !== null) return formats.money(monthlyCost)
    if (rate !== null) return formats.percent(rate, { decimals: 1 })
    if (days !== null) return formats.days(days)
    return `${formats.number(fte ?? 0, 2)} FTE`
  }
  const mayPlan = useMayAct(slug, 'PLAN_WHOLE')
  return (
    <Panel
      title={t('targets.list')}
      control={
        <IfMay act="PLAN_WHOLE">
          <Button size="xs" variant="default" onClick={() => setEdited('NEW')}>
            {t('targets.add')}
          </Button>
        </IfMay>
      }
    >
      <QueryView query={query} loading={<SkeletonRows rows={3} />}>
        {(organization) =>
          organization && (
            <>
              <RowList
                none={t('targets.none')}
                rows={organization.targets.nodes.map((target) => ({
                  key: target.id,
                  name: t(`choices.targetMetric.${target.metric}`),
                  details: [
                    target.team?.name ??
                      (target.segment === null
                        ? t('targets.whole')
                        : t(`choices.segment.${target.segment}`)),
                  ],
                  aside: !mayPlan ? (
                    valueOf(target)
                  ) : (
                    <Button
                      variant="subtle"
                      size="compact-sm"
                      aria-label={`${valueOf(target)}. ${t('targets.change')}: ${t(`choices.targetMetric.${target.metric}`)}`}
                      onClick={() => setEdited(target)}
                    >
                      {valueOf(target)}
                    </Button>
                  ),
                }))}
              />
              {edited !== null && (
                <TargetDialog
                  slug={slug}
                  day={at.asOf ?? today}
                  organization={organization}
                  target={edited === 'NEW' ? null : edited}
                  onClose={() => setEdited(null)}
                />
              )}
            </>
          )
        }
      </QueryView>
    </Panel>
  )
}
