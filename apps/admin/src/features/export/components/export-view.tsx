import { Button } from '@mantine/core'
import { IconFileSpreadsheet } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Moment } from '@/address/moment'
import { Panel } from '@/components/panel'
import { saveFile } from '@/files/save-file'
import { FormAlert } from '@/forms/form-alert'
import { RowList } from '@/grid/row-list'
import { useFormats } from '@/i18n/formats'
import { type ExportedName, exportedTables } from '../exported-tables'
import { type ExportProgress, writeCsv } from '../write-csv'

interface ExportViewProps {
  readonly slug: string
  readonly at: Moment
  readonly today: string
}

const NAMES = ['accounts', 'people', 'positions', 'teams', 'coverage'] as const

/** What can be taken out as files, as of the day and the scenario that are shown. */
export function ExportView({ slug, at, today }: ExportViewProps) {
  const { t, i18n } = useTranslation()
  const formats = useFormats()
  const day = at.asOf ?? today
  const pack = new URLSearchParams({ organization: slug, asOf: day, language: i18n.language })
  return (
    <Panel
      title={t('exports.tables')}
      note={t(at.scenario === null ? 'exports.asOf' : 'exports.asOfScenario', {
        date: formats.date(day),
      })}
    >
      <RowList
        none=""
        rows={[
          ...NAMES.map((name) => ({
            key: name,
            name: t(`exports.names.${name}`),
            details: [t(`exports.about.${name}`)],
            aside: <DownloadTable slug={slug} at={at} day={day} name={name} />,
          })),
          ...(at.scenario === null
            ? [
                {
                  key: 'pack',
                  name: t('boardPack.title'),
                  details: [t('exports.about.boardPack')],
                  aside: (
                    <Button
                      component="a"
                      size="compact-sm"
                      variant="default"
                      leftSection={<IconFileSpreadsheet size={16} />}
                      href={`/board-pack.xlsx?${pack}`}
                      download
                      aria-label={`${t('boardPack.title')}: XLSX`}
                    >
                      XLSX
                    </Button>
                  ),
                },
              ]
            : []),
        ]}
      />
    </Panel>
  )
}

interface DownloadTableProps extends Pick<ExportViewProps, 'at' | 'slug'> {
  readonly day: string
  readonly name: ExportedName
}

function DownloadTable({ slug, at, day, name }: DownloadTableProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const [progress, setProgress] = useState<ExportProgress | null>(null)
  const { mutate, error, isPending } = useMutation({
    mutationFn: async () =>
      writeCsv(
        exportedTables[name],
        { slug, at },
        (column) => t(`exports.columns.${column}`),
        setProgress,
      ),
    onSuccess: (file) => saveFile(`${slug}-${name}-${day}.csv`, file),
    onSettled: () => setProgress(null),
  })
  return (
    <>
      <FormAlert error={error} />
      <Button
        size="compact-sm"
        variant="default"
        disabled={isPending}
        aria-label={`${t(`exports.names.${name}`)}: CSV`}
        onClick={() => mutate()}
      >
        {isPending && progress !== null
          ? t('exports.progress', {
              rows: formats.number(progress.rows),
              total: formats.number(progress.total),
            })
          : 'CSV'}
      </Button>
    </>
  )
}
