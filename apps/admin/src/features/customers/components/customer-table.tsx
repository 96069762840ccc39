import { IconBuildingStore } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { NoticePanel } from '@/components/notice-panel'
import { ShowMore } from '@/grid/show-more'
import type { Customer } from '../customers-query'
import { CustomerRow } from './customer-row'
import classes from './customer-table.module.css'

interface CustomerTableProps {
  readonly slug: string
  readonly customers: readonly Customer[]
  readonly hasMore: boolean
  readonly loading: boolean
  readonly onMore: () => void
}

const columns = ['name', 'acv', 'tier', 'owner', 'health', 'contractEnd'] as const

/** The customers read so far; the next page is fetched when it is asked for. */
export function CustomerTable(props: CustomerTableProps) {
  const { slug, customers, hasMore, loading, onMore } = props
  const { t } = useTranslation()
  if (customers.length === 0) {
    return (
      <NoticePanel
        Icon={IconBuildingStore}
        title={t('customers.noMatch')}
        text={t('customers.noMatchExplanation')}
      />
    )
  }
  return (
    <>
      <table className={classes.table} aria-label={t('customers.list')}>
        <thead className={classes.head}>
          <tr className={classes.columns}>
            {columns.map((column) => (
              <th scope="col" key={column} data-column={column}>
                {t(`customers.columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {customers.map((customer) => (
            <CustomerRow key={customer.id} slug={slug} customer={customer} />
          ))}
        </tbody>
      </table>
      <ShowMore
        query={{ hasNextPage: hasMore, isFetchingNextPage: loading, fetchNextPage: onMore }}
      />
    </>
  )
}
