import { notifications } from '@mantine/notifications'
import type { ClipboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { GridColumn } from '@/grid/data-grid/grid-column'
import type { ListedKind, Thing } from '../thing'
import { thingFields } from '../thing-fields'
import type { ValueWords } from '../value-text'
import { isTypedInCell, parseCell, UNREADABLE } from './parse-cell'
import type { PendingEdits } from './use-pending-edits'

interface PasteOptions {
  readonly kind: ListedKind
  readonly rows: readonly Thing[]
  /** The columns that are shown, in their order. */
  readonly columns: readonly GridColumn<Thing>[]
  readonly words: ValueWords
  readonly currency: string
  readonly edits: PendingEdits
}

/** Takes cells that were copied from a spreadsheet, from the cell on that has the focus. */
export function usePaste(options: PasteOptions): (event: ClipboardEvent) => void {
  const { t } = useTranslation()
  return (event) => {
    const { target } = event
    if (!(target instanceof HTMLElement)) return
    const { row, column } = target.dataset
    if (row === undefined || column === undefined) return
    event.preventDefault()
    const { taken, left } = paste(event.clipboardData.getData('text/plain'), row, column, options)
    if (left > 0) {
      notifications.show({
        color: 'orange',
        title: t('grid.pasted', { count: taken }),
        message: t('grid.notPasted', { count: left }),
      })
    }
  }
}

/** How many cells were taken, and how many could not be. */
function paste(
  text: string,
  row: string,
  column: string,
  { kind, rows, columns, words, currency, edits }: PasteOptions,
): { readonly taken: number; readonly left: number } {
  const fields = new Map(thingFields(kind).map((each) => [each.name, each]))
  const top = rows.findIndex(({ id }) => id === row)
  const start = columns.findIndex(({ id }) => id === column)
  let taken = 0
  let left = 0
  for (const [down, line] of text
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .entries()) {
    for (const [across, cell] of line.split('\t').entries()) {
      const thing = rows[top + down]
      const field = fields.get(columns[start + across]?.id ?? '')
      const isTyped = field?.isSetByUpdate === true && isTypedInCell(field.field)
      const value =
        field === undefined || !isTyped ? UNREADABLE : parseCell(field.field, cell, words, currency)
      if (thing === undefined || field === undefined || value === UNREADABLE) left += 1
      else {
        edits.edit(thing, field.name, value)
        taken += 1
      }
    }
  }
  return { taken, left }
}
