import { ActionIcon, Menu } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { csvOf } from '@/files/csv'
import { saveFile } from '@/files/save-file'
import { pngOf, svgText } from './svg-file'

interface ChartExportProps {
  /** What the chart is called, also its file. */
  readonly name: string
  /** The drawing as it is shown. */
  readonly drawing: () => SVGSVGElement | null
  /** The values behind it. */
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** Takes a chart out: as a picture, as a drawing, or its values. */
export function ChartExport({ name, drawing, header, rows }: ChartExportProps) {
  const { t } = useTranslation()
  const write = useMutation({
    mutationFn: async (format: 'csv' | 'png' | 'svg') => {
      if (format === 'csv') {
        saveFile(`${name}.csv`, new Blob([csvOf(header, rows)], { type: 'text/csv;charset=utf-8' }))
        return
      }
      const svg = drawing()
      if (svg === null) return
      const drawn = new Blob([svgText(svg)], { type: 'image/svg+xml' })
      saveFile(`${name}.${format}`, format === 'svg' ? drawn : await pngOf(svg))
    },
  })
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          loading={write.isPending}
          aria-label={t('charts.export', { name })}
        >
          <IconDownload size={16} stroke={1.7} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => write.mutate('png')}>PNG</Menu.Item>
        <Menu.Item onClick={() => write.mutate('svg')}>SVG</Menu.Item>
        <Menu.Item onClick={() => write.mutate('csv')}>CSV</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
