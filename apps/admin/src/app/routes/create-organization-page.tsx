import { IconBuildingCommunity } from '@tabler/icons-react'
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { NoticePanel } from '@/components/notice-panel'
import { PageHeader } from '@/components/page-header'
import { Panel } from '@/components/panel'
import { CreateOrganizationForm } from '@/features/organizations/create-organization-form'
import { viewerQuery } from '@/viewer/viewer-query'
import { PlainShell } from '../shell/plain-shell'
import classes from './create-organization-page.module.css'

/** Where whoever may makes an organization; the others are told whom to ask. */
export function CreateOrganizationPage() {
  const { t } = useTranslation()
  const { data: viewer } = useSuspenseQuery(viewerQuery)
  const queryClient = useQueryClient()
  const router = useRouter()
  const leave = (): void => {
    queryClient.clear()
    void router.navigate({ to: '/sign-in', replace: true })
  }
  return (
    <PlainShell viewer={{ name: viewer.name, email: viewer.email }} onSignedOut={leave}>
      {viewer.canCreateOrganization ? (
        <div className={classes.page}>
          <PageHeader title={t('start.createTitle')} description={t('start.createAbout')} />
          <Panel>
            <div className={classes.form}>
              <CreateOrganizationForm
                onMade={(slug) =>
                  void router.navigate({ to: '/$slug/start', params: { slug }, replace: true })
                }
              />
            </div>
          </Panel>
        </div>
      ) : (
        <NoticePanel
          Icon={IconBuildingCommunity}
          title={t('organizations.none')}
          text={t('start.askFor')}
        />
      )}
    </PlainShell>
  )
}
