import { Button, Menu } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { GridColumn } from '@/grid/data-grid/grid-column'
import { csvOf } from '@/files/csv'
import { saveFile } from '@/files/save-file'
import type { Thing } from '../thing'

interface ExportMenuProps {
  /** The name of the file, without what comes after the point. */
  readonly name: string
  readonly columns: readonly GridColumn<Thing>[]
  /** Reads all rows that pass the filter. */
  readonly readAll: () => Promise<readonly Thing[]>
}

/** All rows that pass the filter, with the columns that are shown, as a file. */
export function ExportMenu({ name, columns, readAll }: ExportMenuProps) {
  const { t } = useTranslation()
  const write = useMutation({
    mutationFn: async (format: 'csv' | 'xlsx') => {
      const rows = (await readAll()).map((thing) => columns.map(({ text }) => text(thing)))
      const header = columns.map((column) => column.header)
      if (format === 'csv')
        saveFile(`${name}.csv`, new Blob([csvOf(header, rows)], { type: 'text/csv;charset=utf-8' }))
      else await (await import('@/grid/xlsx')).saveXlsx(`${name}.xlsx`, header, rows)
    },
  })
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant="default"
          size="xs"
          loading={write.isPending}
          leftSection={<IconDownload size={15} stroke={1.7} />}
        >
          {t('grid.export')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => write.mutate('csv')}>CSV</Menu.Item>
        <Menu.Item onClick={() => write.mutate('xlsx')}>Excel (XLSX)</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
