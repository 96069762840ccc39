import type { Moment } from '@/address/moment'
import { TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useAddressChoice } from '@/address/use-address-choice'
import { useAddressId } from '@/address/use-address-id'
import { Panel } from '@/components/panel'
import { QueryView } from '@/components/query-view'
import { isDate } from '@/forms/form-text'
import { RowList } from '@/grid/row-list'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { moveKinds } from '../move-kinds'
import { forecastMovementQuery } from '../renewals-query'
import { ANY } from '../use-called-filter'
import { MovementBridge } from './movement-bridge'
import { MovementList } from './movement-list'
import classes from './movement-panel.module.css'

interface MovementPanelProps {
  readonly slug: string
  readonly at: Moment
  readonly today: string
}

/** What moved since the end of a day, a week ago unless another is chosen: as a bridge, and one by one. */
export function MovementPanel({ slug, at, today }: MovementPanelProps) {
  const { t } = useTranslation()
  const [kept, setSince] = useAddressId('since')
  const since = kept !== null && isDate(kept) ? kept : null
  const kind = useAddressChoice('moved', [ANY, ...moveKinds])
  const query = useQuery(forecastMovementQuery(slug, at, since))
  return (
    <Panel
      title={t('renewals.movement.title')}
      control={
        <label className={classes.since}>
          {t('renewals.movement.since')}
          <TextInput
            type="date"
            size="xs"
            max={at.asOf ?? today}
            required
            value={since ?? query.data?.since ?? ''}
            onChange={({ currentTarget: { value } }) => {
              if (isDate(value) && value <= (at.asOf ?? today)) setSince(value)
            }}
          />
        </label>
      }
    >
      <QueryView query={query} loading={<SkeletonRows rows={6} />}>
        {(movement) =>
          movement?.reason !== null ? (
            <RowList none={movement?.reason ?? t('renewals.movement.none')} rows={[]} />
          ) : (
            <>
              <MovementBridge bridge={movement.bridge} kind={kind} />
              <MovementList slug={slug} at={at} since={since} kind={kind} />
            </>
          )
        }
      </QueryView>
    </Panel>
  )
}
