import type { Moment } from '@/address/moment'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useAddressChoice } from '@/address/use-address-choice'
import { ChoiceSwitch } from '@/forms/choice-switch'
import { Panel } from '@/components/panel'
import { QueryView } from '@/components/query-view'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { renewalRateQuery, retentionQuery } from '../retention-query'
import { RetentionLines } from './retention-lines'

interface RetentionGroupsProps {
  readonly slug: string
  readonly at: Moment
}

const groupings = ['SEGMENT', 'TIER', 'REGION', 'TEAM', 'CSM', 'COHORT'] as const

/** The last twelve months by group: segments, tiers, teams, CSMs or cohorts. */
export function RetentionGroups({ slug, at }: RetentionGroupsProps) {
  const { t } = useTranslation()
  const [groupBy, setGroupBy] = useAddressChoice('group', groupings)
  const query = useQuery(retentionQuery(slug, at, { period: 'YEAR', groupBy, months: 1 }))
  const renewals = useQuery(renewalRateQuery(slug, at, groupBy))
  return (
    <Panel
      title={t('retention.byGroup')}
      control={
        <ChoiceSwitch
          label={t('capacity.groupBy')}
          choices={groupings.map((value) => ({ value, label: t(`retention.groups.${value}`) }))}
          value={groupBy}
          onChange={setGroupBy}
        />
      }
    >
      <QueryView query={query} loading={<SkeletonRows rows={5} />}>
        {(groups) => (
          <RetentionLines slug={slug} groupBy={groupBy} groups={groups} renewals={renewals.data} />
        )}
      </QueryView>
    </Panel>
  )
}
