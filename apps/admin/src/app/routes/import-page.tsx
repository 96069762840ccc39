import { IconLock } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { NoticePanel } from '@/components/notice-panel'
import { PageHeader } from '@/components/page-header'
import { ImportView } from '@/features/import/components/import-view'
import { useMay } from '@/viewer/viewer-query'
import { useMoment } from '../shell/as-of-control'

/** Files in, for whoever may import into the organization. */
export function ImportPage() {
  const { t } = useTranslation()
  const { slug, at, today } = useMoment()
  const mayImport = useMay(slug, 'import.write')
  return (
    <>
      <PageHeader title={t('imports.title')} description={t('imports.description')} />
      {mayImport ? (
        <ImportView slug={slug} today={today} shown={at.scenario} />
      ) : (
        <NoticePanel
          Icon={IconLock}
          title={t('imports.notAllowed')}
          text={t('imports.notAllowedText')}
        />
      )}
    </>
  )
}
