import { NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Candidate, ImportField } from '../import-query'
import { fieldOfColumn, type MappingPart, withColumnFor, withWord, wordsOf } from '../mapping-part'
import { useImportWords } from '../use-import-words'
import classes from './import-view.module.css'

interface ColumnRowProps {
  readonly column: Candidate['columns'][number]
  readonly part: MappingPart
  readonly fields: readonly ImportField[]
  /** Words of the column that rows were refused for. */
  readonly refused: readonly string[]
  readonly onChange: (part: MappingPart) => void
}

/** A column of a file, some of its cells, the field that it is read for, and what its words stand for. */
export function ColumnRow({ column: given, part, fields, refused, onChange }: ColumnRowProps) {
  const { t } = useTranslation()
  const words = useImportWords()
  const { column, samples } = given
  const name = fieldOfColumn(part, column)
  const field = fields.find((each) => each.name === name)
  const own = wordsOf(name === null ? undefined : part.fields[name])
  const asWords =
    field?.type === 'CHOICE'
      ? [...new Set([...Object.keys(own), ...samples.map(({ text }) => text), ...refused])]
      : []
  return (
    <tr>
      <th scope="row">{column}</th>
      <td>
        {samples.length === 0 && <span className={classes.read}>{t('imports.noSample')}</span>}
        {samples.map(({ text, readings }) => {
          const value = readings[0]?.value
          return (
            <span key={text} className={classes.sample}>
              {text}
              {name !== null && name === given.field && value !== text && (
                <span className={value == null ? classes.unreadable : classes.read}>
                  {' → '}
                  {value ?? t('imports.unreadable')}
                </span>
              )}
            </span>
          )
        })}
      </td>
      <td>
        <NativeSelect
          size="xs"
          aria-label={t('imports.fieldOf', { column })}
          value={name ?? ''}
          onChange={({ currentTarget: { value } }) =>
            onChange(withColumnFor(part, column, value === '' ? null : value))
          }
          data={[
            { value: '', label: t('imports.unused') },
            ...fields.map(({ name: each, isNeeded }) => ({
              value: each,
              label: `${words.field(part.kind, each)}${isNeeded ? ' *' : ''}`,
            })),
            ...(field === undefined && name !== null ? [{ value: name, label: name }] : []),
          ]}
        />
        {field !== undefined && asWords.length > 0 && (
          <div className={classes.words}>
            {asWords.map((word) => (
              <WordSelect
                key={word}
                word={word}
                choices={field.choices.map((choice) => ({
                  value: choice,
                  label: words.choice(field.name, choice),
                }))}
                value={own[word] ?? ''}
                onChange={(choice) => onChange(withWord(part, field.name, word, choice))}
              />
            ))}
          </div>
        )}
      </td>
    </tr>
  )
}

interface WordSelectProps {
  readonly word: string
  readonly choices: readonly { readonly value: string; readonly label: string }[]
  readonly value: string
  readonly onChange: (choice: string) => void
}

function WordSelect({ word, choices, value, onChange }: WordSelectProps) {
  const { t } = useTranslation()
  return (
    <>
      <span className={classes.sample}>{word}</span>
      <NativeSelect
        size="xs"
        aria-label={t('imports.wordMeans', { word })}
        value={value}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
        data={[{ value: '', label: t('imports.asWritten') }, ...choices]}
      />
    </>
  )
}
