import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Moment } from '@/address/moment'
import { Panel } from '@/components/panel'
import { QueryView } from '@/components/query-view'
import { SeatLink } from '@/components/thing-links'
import { RowList } from '@/grid/row-list'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { useFormats } from '@/i18n/formats'
import { CandidateRows } from '@/organisation/components/candidate-rows'
import { openSeatsQuery } from '../roles-query'
import classes from './open-seats-panel.module.css'

/** How many are named for each seat; the seat's page names them all. */
const NAMED = 3

interface OpenSeatsPanelProps {
  readonly slug: string
  readonly at: Moment
}

/** Each open seat with who could fill it from inside. */
export function OpenSeatsPanel({ slug, at }: OpenSeatsPanelProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const query = useQuery(openSeatsQuery(slug, at))
  const open = query.data?.totalCount
  return (
    <Panel title={t('roles.candidates')} note={open}>
      <QueryView query={query} loading={<SkeletonRows rows={3} />}>
        {(seats) => (
          <>
            <RowList
              none={t('roles.noOpen')}
              rows={(seats?.nodes ?? []).map((seat) => ({
                key: seat.id,
                name: <SeatLink id={seat.id}>{seat.title}</SeatLink>,
                aside: t('roster.openPart', { fte: formats.number(seat.openFte, 2) }),
                details: [seat.role?.name ?? null, seat.team?.name ?? null],
                more: (
                  <CandidateRows
                    none={t('organisation.position.noCandidates')}
                    candidates={seat.internalCandidates?.candidates.slice(0, NAMED) ?? []}
                  />
                ),
              }))}
            />
            {seats !== null && seats.totalCount > seats.nodes.length && (
              <p className={classes.more}>
                {t('roles.moreOpen', { count: seats.totalCount - seats.nodes.length })}
              </p>
            )}
          </>
        )}
      </QueryView>
    </Panel>
  )
}
