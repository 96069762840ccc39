import type { Moment } from '@/address/moment'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Panel } from '@/components/panel'
import { QueryView } from '@/components/query-view'
import { ToneBadge } from '@/components/tone-badge'
import { Why } from '@/evidence/why'
import { RowList } from '@/grid/row-list'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { specialisationQuery } from '../structure-query'

interface SpecialisationPanelProps {
  readonly slug: string
  readonly at: Moment
}

const tones = { DUE: 'at-trigger', NOT_YET: 'none', SPLIT_OFF: 'healthy' } as const

/** Which kind of work keeps people of its own busy: what is to be split off next, and what is already. */
export function SpecialisationPanel({ slug, at }: SpecialisationPanelProps) {
  const { t } = useTranslation()
  const query = useQuery(specialisationQuery(slug, at))
  const next = query.data?.next ?? null
  return (
    <Panel
      title={t('structure.specialisation')}
      note={next !== null && t('structure.next', { name: t(`choices.roleFamily.${next}`) })}
    >
      <QueryView query={query} loading={<SkeletonRows rows={4} />}>
        {(order) => (
          <RowList
            none={t('structure.none')}
            rows={(order?.steps ?? []).map(({ family, status, evidence }) => {
              const name = t(`choices.roleFamily.${family}`)
              return {
                key: family,
                name,
                aside: (
                  <ToneBadge tone={tones[status]}>{t(`structure.splits.${status}`)}</ToneBadge>
                ),
                details: [evidence.message],
                more: <Why about={name} evidence={evidence} quiet />,
              }
            })}
          />
        )}
      </QueryView>
    </Panel>
  )
}
