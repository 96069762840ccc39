import { UnstyledButton, VisuallyHidden } from '@mantine/core'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './data-grid.module.css'
import type { ColumnPlace } from './column-places'
import type { GridColumn, GridOrder, GridRow } from './grid-column'
import { placed } from './placed'
import type { GridTable } from './use-grid-table'

interface GridHeadProps<Row extends GridRow> {
  readonly table: GridTable
  readonly columns: readonly GridColumn<Row>[]
  readonly places: readonly ColumnPlace[]
  readonly order: GridOrder | null
  readonly onOrder: (order: GridOrder) => void
  readonly box: ReactNode
  readonly hasActs: boolean
}

/** The names of the columns: pressed they order the list, at their ends they are made wider. */
export function GridHead<Row extends GridRow>(props: GridHeadProps<Row>) {
  const { table, columns, places, order, onOrder, box, hasActs } = props
  const { t } = useTranslation()
  const headers = table.getHeaderGroups()[0]?.headers ?? []
  return (
    <thead className={classes.head}>
      <tr aria-rowindex={1} className={classes.line}>
        {box !== false && (
          <th scope="col" aria-label={t('grid.selected')} className={classes.box}>
            {box}
          </th>
        )}
        {columns.map(({ id, header: text, align, order: field }, place) => {
          const direction = field !== undefined && order?.field === field ? order.direction : null
          const header = headers.find((each) => each.column.id === id)
          return (
            <th
              key={id}
              scope="col"
              className={classes.header}
              data-align={align}
              {...placed(places[place])}
              aria-sort={direction === null ? undefined : sorted(direction)}
            >
              {field === undefined ? (
                <span className={classes.title}>{text}</span>
              ) : (
                <UnstyledButton
                  className={classes.title}
                  onClick={() =>
                    onOrder({ field, direction: direction === 'ASC' ? 'DESC' : 'ASC' })
                  }
                >
                  {text}
                  {direction === 'ASC' && <IconArrowUp size={13} aria-hidden="true" />}
                  {direction === 'DESC' && <IconArrowDown size={13} aria-hidden="true" />}
                </UnstyledButton>
              )}
              <span
                aria-hidden="true"
                className={classes.resizer}
                onPointerDown={(event) => event.stopPropagation()}
                onMouseDown={header?.getResizeHandler()}
                onTouchStart={header?.getResizeHandler()}
                onDoubleClick={() => table.getColumn(id)?.resetSize()}
              />
            </th>
          )
        })}
        {hasActs && (
          <th scope="col" className={classes.acts}>
            <VisuallyHidden>{t('grid.acts')}</VisuallyHidden>
          </th>
        )}
      </tr>
    </thead>
  )
}

function sorted(direction: GridOrder['direction']): 'ascending' | 'descending' {
  return direction === 'ASC' ? 'ascending' : 'descending'
}
