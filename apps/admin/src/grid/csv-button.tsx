import { Button } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { csvOf } from '@/files/csv'
import { saveFile } from '@/files/save-file'

interface Csv {
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

interface CsvButtonProps {
  /** The name of the file, without what comes after the point. */
  readonly name: string
  /** What is in it, read when it is asked for. */
  readonly read: () => Csv | Promise<Csv>
}

/** Gives what a panel shows as a file for spreadsheets. */
export function CsvButton({ name, read }: CsvButtonProps) {
  const write = useMutation({
    mutationFn: async () => {
      const { header, rows } = await read()
      const text = csvOf(header, rows)
      saveFile(`${name}.csv`, new Blob([text], { type: 'text/csv;charset=utf-8' }))
    },
  })
  return (
    <Button
      variant="default"
      size="compact-sm"
      loading={write.isPending}
      leftSection={<IconDownload size={15} stroke={1.7} aria-hidden="true" />}
      onClick={() => write.mutate()}
    >
      CSV
    </Button>
  )
}
