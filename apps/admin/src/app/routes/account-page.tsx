import { Button, Group } from '@mantine/core'
import { IconArrowLeft, IconHistory } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { PageHeader } from '@/components/page-header'
import { accountQuery } from '@/features/customers/account-query'
import { AccountView } from '@/features/customers/components/account-view'
import { useMoment } from '../shell/as-of-control'

const route = getRouteApi('/signed-in/$slug/customers/$accountId')

export function AccountPage() {
  const { t } = useTranslation()
  const { accountId } = route.useParams()
  const { slug, at, today } = useMoment()
  const { data: account } = useQuery(accountQuery(accountId, at))
  return (
    <>
      <PageHeader
        title={account?.name ?? t('customers.account')}
        description={t('customers.ofDay')}
        aside={
          <Group gap="xs">
            <Button
              variant="default"
              leftSection={<IconHistory size={16} />}
              renderRoot={(props) => (
                <Link
                  to="/$slug/history"
                  params={{ slug }}
                  search={{ thing: accountId }}
                  {...props}
                />
              )}
            >
              {t('history.open')}
            </Button>
            <Button
              variant="default"
              leftSection={<IconArrowLeft size={16} />}
              renderRoot={(props) => <Link to="/$slug/customers" params={{ slug }} {...props} />}
            >
              {t('customers.back')}
            </Button>
          </Group>
        }
      />
      <AccountView key={accountId} slug={slug} at={at} today={today} accountId={accountId} />
    </>
  )
}
