import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Moment } from '@/address/moment'
import { Panel } from '@/components/panel'
import { QueryView } from '@/components/query-view'
import { ToneBadge } from '@/components/tone-badge'
import { Why } from '@/evidence/why'
import { AdminExpansionDocument } from '@/generated/graphql'
import { RowList } from '@/grid/row-list'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { useFormats } from '@/i18n/formats'
import { ThingLink } from '@/things/thing-link'
import { workQuery } from '../work-query'

interface StuckHandoffsProps {
  readonly slug: string
  readonly at: Moment
}

/** The opportunities that wait too long to be handed to sales, or lie there without news. */
export function StuckHandoffs({ slug, at }: StuckHandoffsProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const query = useQuery(workQuery('expansion', AdminExpansionDocument, { slug, at }))
  const stuck = query.data?.expansion.stuck
  return (
    <Panel title={t('work.stuck')} note={stuck?.length}>
      <QueryView query={query} loading={<SkeletonRows rows={4} />}>
        {(answer) =>
          answer && (
            <RowList
              none={t('work.noneStuck')}
              rows={answer.expansion.stuck.map(({ state, days, amount, opportunity }, place) => ({
                key: opportunity.id,
                name: (
                  <ThingLink slug={slug} kind="opportunity" id={opportunity.id}>
                    {opportunity.account?.name ?? t('kinds.opportunity.one')}
                  </ThingLink>
                ),
                aside: <ToneBadge tone="over">{t(`work.handoffs.${state}`)}</ToneBadge>,
                details: [
                  t(`choices.opportunityKind.${opportunity.kind}`),
                  formats.money(amount),
                  t('work.forDays', { days: formats.days(days) }),
                ],
                more:
                  place === 0 ? (
                    <Why about={t('work.stuck')} evidence={answer.expansion.evidence} />
                  ) : undefined,
              }))}
            />
          )
        }
      </QueryView>
    </Panel>
  )
}
