import { useTranslation } from 'react-i18next'
import { Panel } from '@/components/panel'
import { ScrollSideways } from '@/components/scroll-sideways'
import type { BoardTable as Table } from '../board-pack-query'
import classes from './board-table.module.css'

/** One table of a board pack; what is wide scrolls within it. */
export function BoardTable({ table: { title, notes, columns, rows } }: { readonly table: Table }) {
  const { t } = useTranslation()
  if (rows.length === 0) {
    const nothing = notes.length === 0 ? [t('boardPack.nothing')] : notes
    return (
      <Panel title={title}>
        <Notes notes={nothing} />
      </Panel>
    )
  }
  return (
    <Panel title={title}>
      <Notes notes={notes} />
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

/** What is to be known of a table, above it or in its place. */
function Notes({ notes }: { readonly notes: Table['notes'] }) {
  return notes.map((note) => (
    <p key={note} className={classes.note}>
      {note}
    </p>
  ))
}

/** Whether a column is read as words, and not compared as numbers. */
function hasWords(rows: Table['rows'], column: number): boolean {
  return rows.some(({ cells }) => cells[column]?.kind === 'TEXT')
}
