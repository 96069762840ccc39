import { UnstyledButton } from '@mantine/core'
import { IconChevronRight } from '@tabler/icons-react'
import { useFormats } from '@/i18n/formats'
import type { ColumnPlace } from './column-places'
import classes from './data-grid.module.css'
import type { GridColumn, GridRow } from './grid-column'
import type { GridGroup } from './grid-group'
import { placed } from './placed'
import type { GridTable } from './use-grid-table'

interface GroupLineProps<Row extends GridRow> {
  readonly table: GridTable
  readonly group: GridGroup<Row>
  readonly columns: readonly GridColumn<Row>[]
  readonly places: readonly ColumnPlace[]
  readonly hasBox: boolean
  readonly hasActs: boolean
  /** Whether the focus comes to it from outside of the grid. */
  readonly isEntry: boolean
  readonly onFold: () => void
}

/** The cells of a group's heading: what its rows share, how many they are and what they come to. */
export function GroupLine<Row extends GridRow>(props: GroupLineProps<Row>) {
  const { table, group, columns, places, hasBox, hasActs, isEntry, onFold } = props
  const formats = useFormats()
  const cells = table.getRow(group.id).getAllCellsByColumnId()
  const common = (id: string, place: number) => ({
    ...placed(places[place]),
    'data-row': group.id,
    'data-column': id,
    'data-chosen': cells[id]?.getIsSelected(),
    className: classes.cell,
    onMouseDown: cells[id]?.getSelectionStartHandler(),
    onMouseEnter: cells[id]?.getSelectionExtendHandler(),
  })
  return (
    <>
      {hasBox && <td aria-hidden="true" className={classes.box} />}
      {columns.map(({ id, align, sum }, place) =>
        place === 0 ? (
          <th
            key={id}
            scope="row"
            {...common(id, place)}
            tabIndex={isEntry ? 0 : (cells[id]?.getTabIndex() ?? -1)}
          >
            <UnstyledButton
              className={classes.fold}
              aria-expanded={group.isOpen}
              onClick={onFold}
              onMouseDown={(event) => event.stopPropagation()}
            >
              <IconChevronRight size={15} stroke={1.8} aria-hidden="true" />
              <span>{group.heading}</span>
              <span className={classes.count}>{formats.number(group.count)}</span>
            </UnstyledButton>
          </th>
        ) : (
          <td
            key={id}
            data-align={align}
            {...common(id, place)}
            tabIndex={cells[id]?.getTabIndex() ?? -1}
          >
            {sum?.(group.sums)}
          </td>
        ),
      )}
      {hasActs && <td aria-hidden="true" className={classes.acts} />}
    </>
  )
}
