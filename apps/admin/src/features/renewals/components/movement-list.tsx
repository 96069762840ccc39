import type { Moment } from '@/address/moment'
import { Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { QueryView } from '@/components/query-view'
import { ChoiceSelect } from '@/forms/choice-select'
import { RowList } from '@/grid/row-list'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { moveKinds } from '../move-kinds'
import { forecastMovesQuery } from '../renewals-query'
import { ANY } from '../use-called-filter'
import classes from './movement-panel.module.css'
import { useMoveRow } from './use-move-row'

type MoveKind = (typeof moveKinds)[number]

interface MovementListProps {
  readonly slug: string
  readonly at: Moment
  readonly since: string | null
  readonly kind: readonly [MoveKind | typeof ANY, (kind: MoveKind | typeof ANY) => void]
}

/** The renewals that moved: what happened to each, and whose plan it was. */
export function MovementList({ slug, at, since, kind }: MovementListProps) {
  const { t } = useTranslation()
  const [only] = kind
  const query = useInfiniteQuery(forecastMovesQuery(slug, at, since, only === ANY ? null : only))
  const rowOf = useMoveRow(slug)
  return (
    <>
      <div className={classes.control}>
        <h3 className={classes.title}>{t('renewals.movement.list')}</h3>
        <ChoiceSelect
          label={t('renewals.movement.list')}
          size="xs"
          choices={[ANY, ...moveKinds]}
          nameOf={(value) =>
            value === ANY ? t('renewals.movement.allKinds') : t(`renewals.movement.kinds.${value}`)
          }
          chosen={kind}
        />
      </div>
      <QueryView query={query} loading={<SkeletonRows rows={4} />}>
        {({ pages }) => (
          <RowList
            none={t('renewals.movement.none')}
            rows={pages.flatMap(({ nodes }) => nodes).map(rowOf)}
          />
        )}
      </QueryView>
      {query.hasNextPage && (
        <div className={classes.footer}>
          <Button
            variant="default"
            loading={query.isFetchingNextPage}
            onClick={() => void query.fetchNextPage()}
          >
            {t('renewals.more')}
          </Button>
        </div>
      )}
    </>
  )
}
