import { useTranslation } from 'react-i18next'
import { Panel } from '@/components/panel'
import { ScrollSideways } from '@/components/scroll-sideways'
import type { BoardTable as Table } from '../board-pack-query'
import classes from './board-table.module.css'

/** One table of a board pack; what is wide scrolls within it. */
export function BoardTable({ table: { title, columns, rows } }: { readonly table: Table }) {
  const { t } = useTranslation()
  if (rows.length === 0) {
    return (
      <Panel title={title}>
        <p className={classes.nothing}>{t('boardPack.nothing')}</p>
      </Panel>
    )
  }
  return (
    <Panel title={title}>
      <ScrollSideways label={title} className={classes.body}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t('boardPack.line')}</th>
              {columns.map((column, at) => (
                <th
                  key={column}
                  scope="col"
                  className={hasWords(rows, at) ? classes.words : undefined}
                >
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ label, cells, isTotal }, place) => (
              // Rows have no ids, and are replaced together.
              // oxlint-disable-next-line react/no-array-index-key
              <tr key={place} className={isTotal ? classes.total : undefined}>
                <th scope="row">{label}</th>
                {cells.map(({ text }, at) => (
                  <td key={columns[at]} className={hasWords(rows, at) ? classes.words : undefined}>
                    {text === '' ? '—' : text}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollSideways>
    </Panel>
  )
}

/** Whether a column is read as words, and not compared as numbers. */
function hasWords(rows: Table['rows'], column: number): boolean {
  return rows.some(({ cells }) => cells[column]?.kind === 'TEXT')
}
