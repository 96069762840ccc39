import { Alert, Checkbox, NativeSelect, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Panel } from '@/components/panel'
import { ScrollSideways } from '@/components/scroll-sideways'
import { useFormats } from '@/i18n/formats'
import type { ImportField, ImportRun } from '../import-query'
import { columnOf, type MappingPart, missingFields, withConstant } from '../mapping-part'
import { useImportWords } from '../use-import-words'
import type { MappedFile } from '../use-mapping'
import { ColumnRow } from './column-row'
import classes from './import-view.module.css'

const DATE_FORMATS = [
  'YYYY-MM-DD',
  'DD-MM-YYYY',
  'MM-DD-YYYY',
  'YYYYMMDD',
  'DD-MM-YY',
  'MM-DD-YY',
  'YY-MM-DD',
  'SERIAL',
]
const COMPLETABLE = new Set(['ARR_MOVEMENTS', 'TICKETS'])

interface FileMappingProps {
  readonly file: MappedFile & { readonly part: MappingPart }
  readonly fields: readonly ImportField[]
  /** What the last trial refused; null before there was one. */
  readonly run: ImportRun | null
  readonly onChange: (part: MappingPart) => void
}

/** How one file is read, column by column; folded up where nothing is asked. */
export function FileMapping({ file, fields, run, onChange }: FileMappingProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const words = useImportWords()
  const { table, proposal, part } = file
  const [best] = proposal.candidates
  const columns = best?.columns ?? []
  const missing = missingFields(part, fields)
  const constants = Object.entries(part.fields).flatMap(([name, source]) =>
    typeof source === 'object' && source.constant !== undefined ? [name] : [],
  )
  const asked = proposal.questions.filter(({ code }) => code !== 'KIND')
  const mapped = new Set(Object.values(part.fields).map(columnOf))
  const unused = columns.filter(({ column }) => !mapped.has(column)).length
  return (
    <Panel
      title={t('imports.columnsOf', { file: table.fileName })}
      note={t('imports.columnsNote', { count: columns.length, unused: formats.number(unused) })}
    >
      <div className={classes.body}>
        {(missing.length > 0 || asked.length > 0) && (
          <Alert color="yellow" p="sm" title={t('imports.asked')}>
            {asked.map(({ code, field, message }) => (
              <div key={`${code} ${field ?? ''}`}>{message}</div>
            ))}
            {missing.length > 0 &&
              t('imports.missing', {
                fields: formats.list(missing.map((name) => words.field(part.kind, name))),
              })}
          </Alert>
        )}
        <details className={classes.details} open={asked.length > 0 || missing.length > 0}>
          <summary>{t('imports.showColumns')}</summary>
          <ScrollSideways label={t('imports.columnsOf', { file: table.fileName })}>
            <table className={classes.table}>
              <thead>
                <tr>
                  <th scope="col">{t('imports.column')}</th>
                  <th scope="col">{t('imports.samples')}</th>
                  <th scope="col">{t('imports.goesTo')}</th>
                </tr>
              </thead>
              <tbody>
                {columns.map((column) => (
                  <ColumnRow
                    key={column.column}
                    column={column}
                    part={part}
                    fields={fields}
                    refused={refusedWords(run, table.fileName, column.column)}
                    onChange={onChange}
                  />
                ))}
              </tbody>
            </table>
          </ScrollSideways>
        </details>
        <div className={classes.fields}>
          <NativeSelect
            label={t('imports.dates')}
            value={part.dateFormat ?? ''}
            data={[{ value: '', label: t('imports.detected') }, ...DATE_FORMATS]}
            onChange={({ currentTarget: { value } }) =>
              onChange(withFormat(part, 'dateFormat', value))
            }
          />
          <NativeSelect
            label={t('imports.decimals')}
            value={part.decimal ?? ''}
            data={[
              { value: '', label: t('imports.detected') },
              { value: '.', label: '1,234.5' },
              { value: ',', label: '1.234,5' },
            ]}
            onChange={({ currentTarget: { value } }) =>
              onChange(withFormat(part, 'decimal', value))
            }
          />
          {[...new Set([...missing, ...constants])].map((name) => (
            <Constant key={name} name={name} part={part} onChange={onChange} />
          ))}
        </div>
        {part.only !== undefined && (
          <p className={classes.hint}>
            {t('imports.only', {
              column: part.only.column,
              values: formats.list(part.only.values),
            })}
          </p>
        )}
        {COMPLETABLE.has(part.kind) && (
          <Checkbox
            label={t('imports.complete')}
            description={t('imports.completeHint')}
            checked={part.complete === true}
            onChange={({ currentTarget }) => onChange({ ...part, complete: currentTarget.checked })}
          />
        )}
      </div>
    </Panel>
  )
}

interface ConstantProps {
  readonly name: string
  readonly part: MappingPart
  readonly onChange: (part: MappingPart) => void
}

/** A field that no column brings, and the value that all rows have instead. */
function Constant({ name, part, onChange }: ConstantProps) {
  const { t } = useTranslation()
  const words = useImportWords()
  const source = part.fields[name]
  const value = typeof source === 'object' ? (source.constant ?? '') : ''
  return (
    <TextInput
      label={t('imports.constant', { field: words.field(part.kind, name) })}
      value={value}
      onChange={({ currentTarget }) => onChange(withConstant(part, name, currentTarget.value))}
    />
  )
}

function withFormat(
  part: MappingPart,
  format: 'dateFormat' | 'decimal',
  value: string,
): MappingPart {
  const { [format]: _, ...others } = part
  return value === '' ? others : { ...others, [format]: value }
}

function refusedWords(run: ImportRun | null, file: string, column: string): readonly string[] {
  const causes = run?.refusedCauses.nodes ?? []
  return causes
    .filter((cause) => cause.column === column)
    .flatMap(({ samples }) =>
      samples.flatMap((sample) => (sample.file === file ? (sample.value ?? []) : [])),
    )
}
