import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Moment } from '@/address/moment'
import { Meter } from '@/charts/meter'
import { Panel } from '@/components/panel'
import { QueryView } from '@/components/query-view'
import { Why } from '@/evidence/why'
import { AdminHealthOverviewDocument } from '@/generated/graphql'
import { RowList } from '@/grid/row-list'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { useFormats } from '@/i18n/formats'
import { ThingLink } from '@/things/thing-link'
import { workQuery } from '../work-query'

interface StakeholderPanelProps {
  readonly slug: string
  readonly at: Moment
}

/** Whom we know at the customers, and the largest of those that hang by one person. */
export function StakeholderPanel({ slug, at }: StakeholderPanelProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const query = useQuery(workQuery('health', AdminHealthOverviewDocument, { slug, at }))
  return (
    <Panel title={t('work.stakeholders')}>
      <QueryView query={query} loading={<SkeletonRows rows={5} />}>
        {(answer) => {
          if (answer === null) return null
          const { byRole, singleThreaded, unknown, evidence } = answer.stakeholderCoverage
          return (
            <RowList
              none=""
              rows={[
                ...byRole.map(({ role, accounts, share }) => ({
                  key: role,
                  name: t(`choices.stakeholderRole.${role}`),
                  aside: share.value === null ? '—' : formats.percent(share.value),
                  details: [t('customers.count', { count: accounts })],
                  more: (
                    <Meter label={t(`choices.stakeholderRole.${role}`)} value={share.value ?? 0} />
                  ),
                })),
                {
                  key: 'single',
                  name: t('work.singleThreaded'),
                  aside: formats.number(singleThreaded.count),
                  details: [t('work.unknownPeople', { count: unknown.count })],
                  more: <Why about={t('work.stakeholders')} evidence={evidence} />,
                },
                ...singleThreaded.accounts.nodes.map(({ id, name, acv }) => ({
                  key: id,
                  name: (
                    <ThingLink slug={slug} kind="account" id={id}>
                      {name}
                    </ThingLink>
                  ),
                  aside: formats.money(acv),
                })),
              ]}
            />
          )
        }}
      </QueryView>
    </Panel>
  )
}
