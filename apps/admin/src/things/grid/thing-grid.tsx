import { useQuery } from '@tanstack/react-query'
import { IconTable } from '@tabler/icons-react'
import { type ReactNode, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ActMenu } from '@/acts/act-menu'
import { CreateButton } from '@/acts/create-button'
import { currencyQuery } from '@/acts/named-query'
import type { Moment } from '@/address/moment'
import { ErrorPanel } from '@/components/error-panel'
import { NoticePanel } from '@/components/notice-panel'
import { DataGrid } from '@/grid/data-grid/data-grid'
import type { GridColumn } from '@/grid/data-grid/grid-column'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { useMayAct } from '@/viewer/viewer-query'
import { FilterBar } from '../filters/filter-bar'
import { useThingFilter } from '../filters/use-thing-filter'
import type { ListedKind, Thing } from '../thing'
import { listDocument, type ListDocument, readAllThings } from '../thing-query'
import { useValueWords } from '../use-value-words'
import { ViewsMenu } from '../views/views-menu'
import { BulkEdit } from './bulk-edit'
import { ColumnsMenu } from './columns-menu'
import { ExportMenu } from './export-menu'
import { GroupMenu } from './group-menu'
import { PendingBar } from './pending-bar'
import { thingColumns } from './thing-columns'
import classes from './thing-grid.module.css'
import { useGrouping } from './use-grouping'
import { usePaste } from './use-paste'
import { usePendingEdits } from './use-pending-edits'
import { usePinnedColumns } from './use-pinned-columns'
import { useShownColumns } from './use-shown-columns'
import { useThingOrder } from './use-thing-order'
import { groupKey, useThingRows } from './use-thing-rows'

interface ThingGridProps {
  readonly slug: string
  readonly at: Moment
  readonly today: string
  readonly kind: ListedKind
  /** What the page lists, whatever else is filtered by. */
  readonly base?: Readonly<Record<string, unknown>>
  /** A question that answers more of each thing than its fields, for more columns. */
  readonly document?: ListDocument
  /** What that question is told beside the filter and the order. */
  readonly asked?: Readonly<Record<string, unknown>>
  readonly more?: readonly GridColumn<Thing>[]
  /** Ids of the columns that are shown until others are chosen. */
  readonly columns?: readonly string[]
  /** How the list is ordered until another order is chosen: a field, and `-` before it for the largest first. */
  readonly order?: string
  /** What can be done to the rows that are chosen, beside editing them. */
  readonly bulk?: (selected: ReadonlySet<string>) => ReactNode
  /** What stands beside the button that makes another. */
  readonly aside?: ReactNode
}

const NOTHING: Readonly<Record<string, unknown>> = {}
const NO_COLUMNS: readonly GridColumn<Thing>[] = []

/** All things of a kind, to be searched, filtered, ordered, edited, chosen and taken out. */
export function ThingGrid(props: ThingGridProps) {
  const {
    slug,
    at,
    today,
    kind,
    base = NOTHING,
    document = listDocument(kind),
    asked = NOTHING,
  } = props
  const { more = NO_COLUMNS, columns: atFirst, order: usual, bulk, aside } = props
  const { t } = useTranslation()
  const words = useValueWords()
  const mayPlan = useMayAct(slug, 'PLAN')
  const { data: currency = null } = useQuery(currencyQuery(slug, at))
  const state = useThingFilter(kind)
  const [order, setOrder] = useThingOrder(kind, usual)
  const [selected, select] = useState<ReadonlySet<string>>(new Set())
  const edits = usePendingEdits(kind)
  const listing = { filter: { ...base, ...state.filter }, order, asked }
  const grouping = useGrouping(slug, at, kind, listing)
  const list = useThingRows({ slug, at, kind, listing, document, grouping })
  const { rows } = list
  const columns = useMemo(
    () => [
      ...thingColumns({
        slug,
        kind,
        words,
        t,
        currency: currency ?? 'USD',
        valueOf: edits.valueOf,
      }),
      ...more,
    ],
    [slug, kind, words, t, currency, edits.valueOf, more],
  )
  const [shown, show] = useShownColumns(columns, atFirst)
  const [pinned, pin] = usePinnedColumns(kind)
  const placed = inPlace(shown, pinned)
  const visible = placed.flatMap((id) => columns.find((column) => column.id === id) ?? [])
  const onPaste = usePaste({
    kind,
    rows,
    columns: visible,
    words,
    currency: currency ?? 'USD',
    edits,
  })
  const things = t(`kinds.${kind}.many`)
  return (
    <section className={classes.panel} onPaste={mayPlan ? onPaste : undefined}>
      <div className={classes.tools}>
        <FilterBar slug={slug} at={at} kind={kind} currency={currency ?? 'USD'} state={state} />
        <div className={classes.acts}>
          {mayPlan && (
            <BulkEdit kind={kind} selected={selected} currency={currency ?? 'USD'} edits={edits} />
          )}
          {selected.size > 0 && bulk?.(selected)}
          <div className={classes.signs}>
            <ViewsMenu slug={slug} />
            <GroupMenu kind={kind} grouping={grouping} />
            <ColumnsMenu
              columns={columns}
              shown={shown}
              onShown={show}
              pinned={pinned}
              onPinned={pin}
            />
            <ExportMenu
              name={`${slug}-${kind}`}
              columns={visible}
              readAll={async () => readAllThings(slug, at, listing, document)}
            />
          </div>
          {aside}
          <CreateButton slug={slug} kind={kind} />
        </div>
      </div>
      {list.isLoading && list.error !== null ? (
        <ErrorPanel error={list.error} retrying={list.isFetching} onRetry={list.retry} />
      ) : list.isLoading ? (
        <SkeletonRows rows={12} />
      ) : (
        <DataGrid
          label={things}
          name={kind}
          columns={columns}
          shown={placed}
          pinned={1 + placed.filter((id) => pinned.includes(id)).length}
          rows={rows}
          groups={list.groups}
          onFold={({ id }) => grouping.toggle(groupKey(id))}
          total={list.total}
          sums={list.sums}
          hasMore={list.hasMore}
          onMore={list.more}
          isStale={list.isStale}
          order={order}
          onOrder={setOrder}
          selected={mayPlan ? selected : null}
          onSelected={select}
          renderActs={(thing) => <ActMenu slug={slug} kind={kind} thing={thing} />}
          {...(mayPlan && {
            pending: edits.valueOf,
            onEdit: (thing: Thing, column: string, value: unknown) =>
              edits.edit(thing, column, value),
          })}
          empty={
            <NoticePanel
              Icon={IconTable}
              title={t('lists.none', { things })}
              text={t(state.isFiltered ? 'grid.noMatch' : 'grid.noneYet')}
            />
          }
        />
      )}
      <PendingBar slug={slug} kind={kind} edits={edits} day={at.asOf ?? today} />
    </section>
  )
}

/** Ids of columns from left to right: the first one, those that stay in sight, and the others. */
function inPlace(shown: readonly string[], pinned: readonly string[]): readonly string[] {
  const [first, ...others] = shown
  const kept = pinned.filter((id) => others.includes(id))
  return [...(first === undefined ? [] : [first]), ...new Set([...kept, ...others])]
}
