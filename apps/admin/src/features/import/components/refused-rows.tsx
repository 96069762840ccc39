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
import classes from './import-view.module.css'

interface RefusedRowsProps {
  readonly runId: string
  readonly check: Pick<Check, 'correct' | 'corrections'>
}

/** The refused rows of a trial, page by page, with their cells to be typed over. */
export function RefusedRows({ runId, check }: RefusedRowsProps) {
  const { t, i18n } = useTranslation()
  const [pages, setPages] = useState<readonly (string | null)[]>([null])
  const query = useQuery(refusedLinesQuery(runId, pages.at(-1) ?? null, i18n.language))
  return (
    <QueryView query={query} loading={<SkeletonRows rows={4} />}>
      {(files) => {
        const next = files.find(({ lines }) => lines.pageInfo.hasNextPage)?.lines.pageInfo.endCursor
        return (
          <>
            {files
              .filter(({ lines }) => lines.nodes.length > 0)
              .map((file) => (
                <RefusedTable key={file.uploadId} file={file} check={check} />
              ))}
            <div className={classes.foot}>
              {pages.length > 1 && (
                <Button variant="default" onClick={() => setPages((all) => all.slice(0, -1))}>
                  {t('imports.formerRows')}
                </Button>
              )}
              {next != null && (
                <Button variant="default" onClick={() => setPages((all) => [...all, next])}>
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

function RefusedTable({
  file,
  check,
}: {
  readonly file: RefusedFile
  readonly check: RefusedRowsProps['check']
}) {
  const { t } = useTranslation()
  const formats = useFormats()
  const title = t('imports.refusedOf', { file: file.file, count: file.refused })
  return (
    <ScrollSideways label={title}>
      <table className={classes.table}>
        <caption className={classes.file}>{title}</caption>
        <thead>
          <tr>
            <th scope="col" className={classes.number}>
              {t('imports.line')}
            </th>
            <th scope="col">{t('imports.why')}</th>
            {file.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {file.lines.nodes.map(({ line, cells, problems }) => (
            <tr key={line}>
              <th scope="row" className={classes.number}>
                {formats.number(line)}
              </th>
              <td>
                <ul className={classes.why}>
                  {problems.map(({ column, message }) => (
                    <li key={`${column ?? ''} ${message}`}>
                      {column === null ? message : `${column}: ${message}`}
                    </li>
                  ))}
                </ul>
              </td>
              {file.columns.map((column, at) => {
                const key = cellKey(file.uploadId, line, at)
                const own = cells[at] ?? ''
                const isBad = problems.some((problem) => problem.column === column)
                return (
                  <td key={column}>
                    <TextInput
                      size="xs"
                      className={classes.cell ?? ''}
                      aria-label={t('imports.cell', { column, line: formats.number(line) })}
                      {...(isBad && !check.corrections.has(key) && { error: true })}
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
