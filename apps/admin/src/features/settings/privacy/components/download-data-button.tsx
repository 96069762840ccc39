import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { FormAlert } from '@/forms/form-alert'
import { downloadJson } from '@/files/download-json'
import { type DataSubject, personalDataOf } from '../privacy-query'

interface DownloadDataButtonProps {
  readonly slug: string
  readonly subject: DataSubject
}

/** Everything that is held of somebody, as a file to give them. */
export function DownloadDataButton({ slug, subject }: DownloadDataButtonProps) {
  const { t } = useTranslation()
  const { mutate, error, isPending } = useMutation({
    mutationFn: async () => personalDataOf(slug, subject.id),
    onSuccess: (held) => {
      if (held !== null) downloadJson(`${t('privacy.fileName')}-${subject.name}.json`, held.data)
    },
  })
  return (
    <>
      <FormAlert error={error} />
      <Button
        variant="subtle"
        size="compact-sm"
        loading={isPending}
        aria-label={t('privacy.downloadOf', { name: subject.name })}
        onClick={() => mutate()}
      >
        {t('privacy.download')}
      </Button>
    </>
  )
}
