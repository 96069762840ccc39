import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Moment } from '@/address/moment'
import { Panel } from '@/components/panel'
import { QueryView } from '@/components/query-view'
import { OwnerLinks } from '@/components/thing-links'
import { type Tone, ToneBadge } from '@/components/tone-badge'
import { Why } from '@/evidence/why'
import { RowList } from '@/grid/row-list'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { type LeaderSpan, spansQuery } from '../spans-query'

interface SpansPanelProps {
  readonly slug: string
  readonly at: Moment
  /** Which leaders are shown; all by default. */
  readonly isShown?: (span: LeaderSpan) => boolean
}

const tones: Readonly<Record<NonNullable<LeaderSpan['verdict']>, Tone>> = {
  ABOVE: 'over',
  BELOW: 'under',
  WITHIN: 'healthy',
}

const isAny = (): boolean => true

const order = ['ABOVE', 'BELOW', 'WITHIN', null] as const

/** How many people each leader leads, those that are more than can be led well first. */
export function SpansPanel({ slug, at, isShown = isAny }: SpansPanelProps) {
  const { t } = useTranslation()
  const query = useQuery(spansQuery(slug, at))
  return (
    <Panel title={t('organisation.spans.title')}>
      <QueryView query={query} loading={<SkeletonRows rows={3} />}>
        {(spans) => (
          <RowList
            none={t('organisation.spans.none')}
            rows={spans
              .filter(isShown)
              .toSorted((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict))
              .map((span) => ({
                key: span.position.id,
                name: <OwnerLinks owner={span.position} />,
                aside: (
                  <ToneBadge tone={span.verdict === null ? 'none' : tones[span.verdict]}>
                    {t(`organisation.spans.verdicts.${span.verdict ?? 'NONE'}`)}
                  </ToneBadge>
                ),
                details: [
                  span.layer === null
                    ? span.position.title
                    : t(`choices.leadershipLayer.${span.layer}`),
                  span.position.team?.name ?? null,
                  t('organisation.spans.direct', { count: span.direct }),
                  span.branch === span.direct
                    ? null
                    : t('organisation.spans.branch', { count: span.branch }),
                  span.leadersMissing === 0
                    ? null
                    : t('organisation.spans.missing', { count: span.leadersMissing }),
                ],
                more: <Why about={span.position.title} evidence={span.evidence} />,
              }))}
          />
        )}
      </QueryView>
    </Panel>
  )
}
