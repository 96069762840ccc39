import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type { TFunction } from 'i18next'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Moment } from '@/address/moment'
import type { GridGroup } from '@/grid/data-grid/grid-group'
import type { FilterField } from '../filters/filter-field'
import type { ListedKind, Thing } from '../thing'
import { type ListDocument, partSumsQuery, type ThingListing, thingsQuery } from '../thing-query'
import { useValueWords } from '../use-value-words'
import type { ValueWords } from '../value-text'
import type { Grouping } from './use-grouping'

interface ThingRowsOptions {
  readonly slug: string
  readonly at: Moment
  readonly kind: ListedKind
  readonly listing: ThingListing
  readonly document: ListDocument
  readonly grouping: Grouping
}

const WHOLE = { by: null, all: [{ key: '', filter: {} }], wanted: [''] } as const
const NO_SUMS = {}
/** What the ids of groups begin with, so that they are no thing's. */
const GROUP = 'group:'

/** The rows of a list as far as they are read, under their headings where it is grouped. */
export function useThingRows(options: ThingRowsOptions) {
  const { slug, at, kind, listing, document, grouping } = options
  const { by, groups, isKnown, asked, folded } = grouping
  const { t } = useTranslation()
  const words = useValueWords()
  const parts = {
    by: by?.name ?? null,
    all: groups.map(({ key, operand }) => ({ key, filter: { [by?.name ?? '']: operand } })),
  }
  const sums = partSumsQuery(slug, at, kind, listing, document, parts)
  const counts = useQuery({ ...sums, enabled: by !== null && isKnown })
  // What is kept of a grouping before this one tells nothing of this one.
  const told = by !== null && counts.data?.by === by.name ? counts.data : null
  const wanted = groups
    .map(({ key }) => key)
    .filter((key) => (told?.parts.get(key)?.total ?? 0) > 0 && !folded.includes(key))
  const query = useInfiniteQuery(
    thingsQuery(slug, at, kind, listing, document, by === null ? WHOLE : { ...parts, wanted }),
  )
  const pages = query.data?.pages
  const headed = useMemo(
    () =>
      by === null
        ? null
        : groups.flatMap(({ key, name }): GridGroup<Thing> | readonly [] => {
            const { total: count = 0, sums = NO_SUMS } = told?.parts.get(key) ?? {}
            const own = pages?.filter(({ part }) => part === key) ?? []
            if (count === 0) return []
            return {
              id: `${GROUP}${key}`,
              heading: name ?? headingText(by, key, kind, words, t),
              count,
              sums,
              isOpen: !folded.includes(key),
              rows: own.flatMap(({ things }) => things),
              isWhole: own.at(-1)?.next === null,
            }
          }),
    [by, groups, folded, told, pages, kind, words, t],
  )
  const rows = useMemo(
    () =>
      headed === null
        ? (pages?.flatMap(({ things }) => things) ?? [])
        : headed.flatMap(({ isOpen, rows: own }) => (isOpen ? own : [])),
    [headed, pages],
  )
  const whole = by === null ? pages?.[0] : told?.whole
  const failed = [asked, query, counts].find(({ error }) => error !== null)
  return {
    rows,
    groups: headed,
    total: whole?.total ?? 0,
    sums: whole?.sums ?? NO_SUMS,
    isLoading: whole === undefined || (wanted.length > 0 && pages === undefined),
    isStale: query.isPlaceholderData || counts.isPlaceholderData,
    hasMore: query.hasNextPage && !query.isFetchingNextPage,
    more: () => void query.fetchNextPage(),
    error: failed?.error ?? null,
    isFetching: query.isFetching || counts.isFetching,
    retry: () => void failed?.refetch(),
  }
}

/** The key of a group, by the id of its heading in the grid. */
export function groupKey(id: string): string {
  return id.slice(GROUP.length)
}

/** What the things of a group share: the value, with its field's name where it says nothing alone. */
function headingText(
  by: FilterField,
  key: string,
  kind: ListedKind,
  words: ValueWords,
  t: TFunction,
): string {
  const isValue = by.type === 'choice' && key !== 'none'
  if (isValue) return words.choice(by.choices ?? '', key)
  const label = t(`kinds.${kind}.fields.${by.key ?? ''}` as 'kinds.account.fields.name')
  const text = key === 'none' ? t('grid.groups.noValue') : key === 'yes' ? words.yes : words.no
  return t('grid.groups.heading', { label, text })
}
