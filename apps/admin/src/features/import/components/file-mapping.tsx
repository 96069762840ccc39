import { Alert, Checkbox, NativeSelect, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Panel } from '@/components/panel'
import { ScrollSideways } from '@/components/scroll-sideways'
import { useFormats } from '@/i18n/formats'
import type { ImportField, ImportRun } from '../import-query'
import {
  columnOf,
  type MappingPart,
  missingFields,
  nameOf,
  withBalanceOf,
  withConstant,
} from '../mapping-part'
import { alternatives, openQuestions } from '../open-questions'
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
const DECIMALS: Readonly<Record<string, string>> = { '.': '1,234.5', ',': '1.234,5' }
const COMPLETABLE = new Set(['ARR_MOVEMENTS', 'TICKETS'])

interface FileMappingProps {
  readonly file: MappedFile & { readonly part: MappingPart }
  readonly fields: readonly ImportField[]
  /** Whether something was asked of it, also once that is answered. */
  readonly isAsked: boolean
  /** The files of ARR movements, whose balance accounts may have as their value. */
  readonly balances: readonly MappingPart[]
  /** What the last trial refused; null before there was one. */
  readonly run: ImportRun | null
  readonly onChange: (part: MappingPart) => void
}

/** How one file is read, column by column; folded up where nothing is asked. */
export function FileMapping(props: FileMappingProps) {
  const { file, fields, isAsked, balances, run, onChange } = props
  const { t } = useTranslation()
  const formats = useFormats()
  const words = useImportWords()
  const { table, proposal, part } = file
  const [best] = proposal.candidates
  const columns = best?.columns ?? []
  const missing = missingFields(part, fields)
  const acv = part.fields['acv']
  const balanceOf =
    typeof acv === 'object' && typeof acv['balanceOf'] === 'string' ? acv['balanceOf'] : ''
  const constants = Object.entries(part.fields).flatMap(([name, source]) =>
    typeof source === 'object' && source.constant !== undefined ? [name] : [],
  )
  const open = openQuestions(proposal, table, part).filter(({ code }) => code !== 'KIND')
  const asShown = (shown: string | null | undefined) =>
    shown == null || !proposal.isClear
      ? t('imports.detected')
      : `${t('imports.detected')} (${shown})`
  const mapped = new Set(Object.values(part.fields).map(columnOf))
  const unused = columns.filter(({ column }) => !mapped.has(column)).length
  return (
    <Panel
      title={t('imports.columnsOf', { file: table.fileName })}
      note={t('imports.columnsNote', { count: columns.length, unused: formats.number(unused) })}
    >
      <div className={classes.body}>
        {(missing.length > 0 || open.length > 0) && (
          <Alert color="yellow" p="sm" title={t('imports.asked')}>
            {open.map(({ code, field, message }) => (
              <div key={`${code} ${field ?? ''}`}>
                {code === 'FIELD'
                  ? t('imports.askField', {
                      fields: formats.either(
                        alternatives(field).map((name) => words.field(part.kind, name)),
                      ),
                    })
                  : message}
              </div>
            ))}
            {missing.length > 0 &&
              t('imports.missing', {
                fields: formats.list(missing.map((name) => words.field(part.kind, name))),
              })}
          </Alert>
        )}
        <details
          className={classes.details}
          open={isAsked || open.length > 0 || missing.length > 0}
        >
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
            data={[{ value: '', label: asShown(proposal.dateFormat) }, ...DATE_FORMATS]}
            onChange={({ currentTarget: { value } }) =>
              onChange(withFormat(part, 'dateFormat', value))
            }
          />
          <NativeSelect
            label={t('imports.decimals')}
            value={part.decimal ?? ''}
            data={[
              { value: '', label: asShown(proposal.decimal && DECIMALS[proposal.decimal]) },
              ...Object.entries(DECIMALS).map(([value, label]) => ({ value, label })),
            ]}
            onChange={({ currentTarget: { value } }) =>
              onChange(withFormat(part, 'decimal', value))
            }
          />
          {balances.length > 0 && part.kind === 'ACCOUNTS' && (
            <NativeSelect
              label={t('imports.balance', { field: words.field(part.kind, 'acv') })}
              value={balanceOf}
              data={[
                { value: '', label: t('imports.noBalance') },
                ...balances.map((each) => ({ value: nameOf(each), label: each.file })),
              ]}
              onChange={({ currentTarget: { value } }) =>
                onChange(withBalanceOf(part, 'acv', value))
              }
            />
          )}
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
