import type { Moment } from '@/address/moment'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { AdminHandoverResultsFragment } from '@/generated/graphql'
import { Panel } from '@/components/panel'
import { QueryView } from '@/components/query-view'
import { ToneBadge } from '@/components/tone-badge'
import { Why } from '@/evidence/why'
import { RowList } from '@/grid/row-list'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { useFormats } from '@/i18n/formats'
import { waysOfWorkingQuery } from '../structure-query'

interface HandoverPanelProps {
  readonly slug: string
  readonly at: Moment
}

/** From here on a kind of handover goes well enough to be shown in green. */
const GOES_WELL = 0.9

/** How handovers ended, by kind, and what customers said of them. */
export function HandoverPanel({ slug, at }: HandoverPanelProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const query = useQuery(waysOfWorkingQuery(slug, at))
  const row = (key: string, name: string, results: AdminHandoverResultsFragment) => {
    const { success, evidence } = results
    return {
      key,
      name,
      aside:
        success.value === null ? (
          <ToneBadge tone="none">{t('structure.noOutcome')}</ToneBadge>
        ) : (
          <ToneBadge tone={success.value < GOES_WELL ? 'at-trigger' : 'healthy'}>
            {formats.percent(success.value)}
          </ToneBadge>
        ),
      details: [evidence.message],
      more: <Why about={name} evidence={evidence} quiet />,
    }
  }
  return (
    <Panel title={t('structure.handovers')}>
      <QueryView query={query} loading={<SkeletonRows rows={2} />}>
        {(answer) => {
          const kinds = answer?.handovers.kinds ?? []
          const rows = kinds.map(({ responsibility, from, to, results }) => {
            const family = (each: typeof from) =>
              each === null ? t('structure.unknownRole') : t(`choices.roleFamily.${each}`)
            const work = t(`choices.responsibility.${responsibility}`)
            const name = t('structure.handoverKind', { work, from: family(from), to: family(to) })
            return row(name, name, results)
          })
          const total = answer?.handovers.total
          const all =
            rows.length > 1 && total ? [row('total', t('structure.allHandovers'), total)] : []
          return <RowList none={t('structure.noHandovers')} rows={[...rows, ...all]} />
        }}
      </QueryView>
    </Panel>
  )
}
