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
                {cells.map(({ kind, text }, at) => (
                  <td key={columns[at]} className={classOf(kind, hasWords(rows, at))}>
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
  if (notes.length === 0) return null
  return (
    <div className={classes.notes}>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </div>
  )
}

/** Words and reasons take several lines where there is no room; figures do not. */
function classOf(kind: Table['rows'][number]['cells'][number]['kind'], isOfWords: boolean) {
  if (isOfWords) return classes.words
  return kind === 'NONE' ? classes.reason : undefined
}

/** Whether a column is read as words, and not compared as numbers. */
function hasWords(rows: Table['rows'], column: number): boolean {
  return rows.some(({ cells }) => cells[column]?.kind === 'TEXT')
}
