import type { Moment } from '@/address/moment'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Panel } from '@/components/panel'
import { QueryView } from '@/components/query-view'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { customersQuery } from '../customers-query'
import { useCustomerFilter } from '../use-customer-filter'
import { CustomerFilters } from './customer-filters'
import { CustomerTable } from './customer-table'
import { FirstValuePanel } from './first-value-panel'

interface CustomersViewProps {
  readonly slug: string
  readonly at: Moment
}

/** The customers of a day: to be searched, filtered, sorted and opened. */
export function CustomersView({ slug, at }: CustomersViewProps) {
  const { t } = useTranslation()
  const { filter, fields } = useCustomerFilter()
  const query = useInfiniteQuery(customersQuery(slug, at, filter))
  const total = query.data?.pages[0]?.total
  return (
    <>
      <CustomerFilters fields={fields} />
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
        <FirstValuePanel slug={slug} at={at} />
      </Stack>
    </>
  )
}
