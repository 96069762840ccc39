import { IconBuildingCommunity } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { NoticePanel } from '@/components/notice-panel'

/** For users who may enter no organization. */
export function NoOrganizationPage() {
  const { t } = useTranslation()
  return (
    <main id="content">
      <NoticePanel
        Icon={IconBuildingCommunity}
        title={t('organizations.none')}
        text={t('organizations.noneExplanation')}
      />
    </main>
  )
}
