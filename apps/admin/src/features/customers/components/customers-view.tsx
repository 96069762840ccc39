import { useInfiniteQuery } from '@tanstack/react-query'
import { Stack } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Panel } from '@/components/panel'
import { QueryView } from '@/components/query-view'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { customersQuery } from '../customers-query'
import { allCustomers } from '../customer-filter'
import { CustomerFilters } from './customer-filters'
import { CustomerTable } from './customer-table'
import { FirstValuePanel } from './first-value-panel'

interface CustomersViewProps {
  readonly slug: string
  readonly asOf: string | null
}

/** The customers of a day: to be searched, filtered, sorted and opened. */
export function CustomersView({ slug, asOf }: CustomersViewProps) {
  const { t } = useTranslation()
  const [filter, setFilter] = useState(allCustomers)
  const [search] = useDebouncedValue(filter.search, 200)
  const query = useInfiniteQuery(customersQuery(slug, asOf, { ...filter, search }))
  const total = query.data?.pages[0]?.total
  return (
    <>
      <CustomerFilters filter={filter} onChange={setFilter} />
      <Stack gap="lg">
        <Panel
          title={t('customers.list')}
          note={total !== undefined && t('customers.count', { count: total })}
        >
          <QueryView query={query} loading={<SkeletonRows rows={10} />}>
            {({ pages }) => (
              <CustomerTable
                slug={slug}
                customers={pages.flatMap(({ customers }) => customers)}
                hasMore={query.hasNextPage}
                loading={query.isFetchingNextPage}
                onMore={() => void query.fetchNextPage()}
              />
            )}
          </QueryView>
        </Panel>
        <FirstValuePanel slug={slug} asOf={asOf} />
      </Stack>
    </>
  )
}
