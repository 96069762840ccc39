import { Button, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { QueryView } from '@/components/query-view'
import { ScrollSideways } from '@/components/scroll-sideways'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { useFormats } from '@/i18n/formats'
import { type RefusedFile, refusedLinesQuery } from '../import-query'
import { cellKey, type Check } from '../use-check'
import { useImportWords } from '../use-import-words'
import classes from './import-view.module.css'

interface RefusedRowsProps {
  readonly runId: string
  readonly check: Pick<Check, 'correct' | 'corrections'>
}

/** The refused rows of a trial, file by file, with their cells to be typed over. */
export function RefusedRows({ runId, check }: RefusedRowsProps) {
  const { i18n } = useTranslation()
  const query = useQuery(refusedLinesQuery(runId, null, i18n.language))
  return (
    <QueryView query={query} loading={<SkeletonRows rows={4} />}>
      {(files) =>
        files
          .filter(({ lines }) => lines.nodes.length > 0)
          .map(({ uploadId }) => (
            <RefusedPages key={uploadId} runId={runId} uploadId={uploadId} check={check} />
          ))
      }
    </QueryView>
  )
}

/** The refused rows of one file, a page at a time; what was typed over stays from page to page. */
function RefusedPages(props: RefusedRowsProps & Pick<RefusedFile, 'uploadId'>) {
  const { runId, uploadId, check } = props
  const { t, i18n } = useTranslation()
  const [pages, setPages] = useState<readonly (string | null)[]>([null])
  const query = useQuery(refusedLinesQuery(runId, pages.at(-1) ?? null, i18n.language))
  return (
    <QueryView query={query} loading={<SkeletonRows rows={4} />}>
      {(files) => {
        const file = files.find((each) => each.uploadId === uploadId)
        if (file === undefined) return null
        const { hasNextPage, endCursor } = file.lines.pageInfo
        return (
          <>
            <RefusedTable file={file} check={check} />
            <div className={classes.foot}>
              {pages.length > 1 && (
                <Button variant="default" onClick={() => setPages((all) => all.slice(0, -1))}>
                  {t('imports.formerRows')}
                </Button>
              )}
              {hasNextPage && (
                <Button variant="default" onClick={() => setPages((all) => [...all, endCursor])}>
                  {t('imports.furtherRows')}
                </Button>
              )}
            </div>
          </>
        )
      }}
    </QueryView>
  )
}

interface RefusedTableProps extends Pick<RefusedRowsProps, 'check'> {
  readonly file: RefusedFile
}

/** The first column tells which row it is; then come those that are wrong. */
function RefusedTable({ file, check }: RefusedTableProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const words = useImportWords()
  const { columns, lines } = file
  const title = t('imports.refusedOf', { file: file.file, count: file.refused })
  const problems = lines.nodes.flatMap((row) => row.problems)
  const isBad = (column: string) => problems.some((problem) => problem.column === column)
  const places = columns.map((_, at) => at)
  const shown = [
    ...places.slice(0, 1),
    ...places.slice(1).filter((at) => isBad(columns[at] ?? '')),
    ...places.slice(1).filter((at) => !isBad(columns[at] ?? '')),
  ]
  const isOfRows = problems.some(({ column }) => column === null)
  return (
    <ScrollSideways label={title}>
      <table className={classes.table}>
        <caption className={classes.hidden}>{title}</caption>
        <thead>
          <tr>
            <th scope="col" className={classes.number}>
              {t('imports.line')}
            </th>
            {isOfRows && <th scope="col">{t('imports.why')}</th>}
            {shown.map((at) => (
              <th key={at} scope="col">
                {columns[at]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.nodes.map((row) => (
            <tr key={row.line}>
              <th scope="row" className={classes.number}>
                {formats.number(row.line)}
              </th>
              {isOfRows && (
                <td className={classes.why}>{words.message(messagesOf(row.problems, null))}</td>
              )}
              {shown.map((at) => {
                const column = columns[at] ?? ''
                const key = cellKey(file.uploadId, row.line, at)
                const own = row.cells[at] ?? ''
                const error = words.message(messagesOf(row.problems, column))
                return (
                  <td key={at}>
                    <TextInput
                      size="xs"
                      className={classes.cell ?? ''}
                      aria-label={t('imports.cell', { column, line: formats.number(row.line) })}
                      error={error !== '' && !check.corrections.has(key) && error}
                      value={check.corrections.get(key) ?? own}
                      onChange={({ currentTarget: { value } }) =>
                        check.correct(key, value === own ? null : value)
                      }
                    />
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollSideways>
  )
}

/** Why a row was refused, for one of its columns or (null) as a whole. */
function messagesOf(
  problems: RefusedFile['lines']['nodes'][number]['problems'],
  column: string | null,
): string {
  return problems
    .filter((problem) => problem.column === column)
    .map(({ message }) => message)
    .join(' ')
}
