import { useTranslation } from 'react-i18next'
import { recordFields, type RecordName } from '@/acts/record-fields'
import { ScrollSideways } from '@/components/scroll-sideways'
import { useValueWords } from '@/things/use-value-words'
import { valueText } from '@/things/value-text'
import classes from './record-table.module.css'

interface RecordTableProps {
  /** What the records are called. */
  readonly label: string
  readonly record: RecordName
  readonly rows: readonly Readonly<Record<string, unknown>>[]
}

/** The records within a field, such as the milestones of a success plan. */
export function RecordTable({ label, record, rows }: RecordTableProps) {
  const { t } = useTranslation()
  const words = useValueWords()
  const fields = recordFields(record)
  const labelOf = (key: string | null): string =>
    t(`records.${record}.${key ?? ''}` as 'records.Milestone.title')
  return (
    <ScrollSideways label={label}>
      <table className={classes.table}>
        <thead>
          <tr>
            {fields.map(({ name, key }) => (
              <th key={name} scope="col">
                {labelOf(key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- rows have no id: their place is what they are known by
            <tr key={index}>
              {fields.map((field) => (
                <td key={field.name}>
                  {valueText(
                    { presence: 'optional', setBy: 'update', ...field },
                    row[field.name],
                    words,
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollSideways>
  )
}
