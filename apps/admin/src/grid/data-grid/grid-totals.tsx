import { useTranslation } from 'react-i18next'
import classes from './data-grid.module.css'
import type { ColumnPlace } from './column-places'
import type { GridColumn, GridRow, GridSums } from './grid-column'
import { placed } from './placed'

interface GridTotalsProps<Row extends GridRow> {
  readonly columns: readonly GridColumn<Row>[]
  readonly places: readonly ColumnPlace[]
  readonly sums: GridSums
  readonly hasBox: boolean
  readonly hasActs: boolean
  readonly total: number
}

/** The sums of all rows that pass the filter, also of those that are not read yet. */
export function GridTotals<Row extends GridRow>(props: GridTotalsProps<Row>) {
  const { columns, places, sums, hasBox, hasActs, total } = props
  const { t } = useTranslation()
  return (
    <tfoot className={classes.totals}>
      <tr className={classes.line}>
        {hasBox && <td aria-hidden="true" className={classes.box} />}
        {columns.map(({ id, align, sum }, place) => (
          <td key={id} className={classes.cell} data-align={align} {...placed(places[place])}>
            {place === 0 ? t('grid.total', { count: total }) : sum?.(sums)}
          </td>
        ))}
        {hasActs && <td aria-hidden="true" className={classes.acts} />}
      </tr>
    </tfoot>
  )
}
