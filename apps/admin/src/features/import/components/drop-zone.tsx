import { Button, Textarea } from '@mantine/core'
import { IconFileUpload } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isTable, pastedFile } from '../pasted-file'
import classes from './import-view.module.css'

/** What files are called that can be imported; what they are, their bytes tell. */
const ACCEPTED = '.csv,.tsv,.txt,.xlsx,.xlsm,.zip'

interface DropZoneProps {
  /** Once there are files, others are chosen seldom. */
  readonly isSmall: boolean
  readonly onFiles: (files: readonly File[]) => void
}

/** Where files are chosen, dropped or pasted. */
export function DropZone({ isSmall, onFiles }: DropZoneProps) {
  const { t } = useTranslation()
  const [isOver, setOver] = useState(false)
  const [pasted, setPasted] = useState('')
  const take = (files: FileList | null): void => {
    if (files !== null && files.length > 0) onFiles([...files])
  }
  const takeText = (text: string): void => {
    onFiles([pastedFile(text, t('imports.pastedName'))])
    setPasted('')
  }
  return (
    <>
      <label className={classes.drop} data-over={isOver} data-small={isSmall}>
        {!isSmall && <IconFileUpload size={26} stroke={1.5} aria-hidden="true" />}
        <strong>{t('imports.choose')}</strong>
        <span className={classes.hint}>{t('imports.limits')}</span>
        {/* It lies over the zone, and takes what is dropped by itself. */}
        <input
          className={classes.file}
          type="file"
          multiple
          accept={ACCEPTED}
          aria-label={t('imports.choose')}
          onDragEnter={() => setOver(true)}
          onDragLeave={() => setOver(false)}
          onDrop={() => setOver(false)}
          onPaste={({ clipboardData }) => {
            const text = clipboardData.getData('text/plain')
            if (clipboardData.files.length > 0) take(clipboardData.files)
            else if (isTable(text)) takeText(text)
          }}
          onChange={({ currentTarget }) => {
            take(currentTarget.files)
            currentTarget.value = ''
          }}
        />
      </label>
      <details className={classes.details}>
        <summary>{t('imports.paste')}</summary>
        <Textarea
          mt="xs"
          rows={4}
          label={t('imports.pasteLabel')}
          description={t('imports.pasteHint')}
          value={pasted}
          onChange={({ currentTarget }) => setPasted(currentTarget.value)}
        />
        <Button
          mt="xs"
          variant="default"
          disabled={!isTable(pasted)}
          onClick={() => takeText(pasted)}
        >
          {t('imports.pasteTake')}
        </Button>
      </details>
    </>
  )
}
