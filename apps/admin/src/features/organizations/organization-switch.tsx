import { Button, Menu } from '@mantine/core'
import { IconCheck, IconPlus, IconSelector } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { viewerQuery } from '@/viewer/viewer-query'
import { organizationQuery, organizationsQuery } from './organizations-query'
import classes from './organization-switch.module.css'

/** The organization that is shown, and the way to the others. */
export function OrganizationSwitch({ slug }: { readonly slug: string }) {
  const { t } = useTranslation()
  const { data: current } = useQuery(organizationQuery(slug))
  const { data: organizations = [] } = useQuery(organizationsQuery)
  const { data: viewer } = useQuery(viewerQuery)
  const name = current?.name ?? slug
  return (
    <Menu position="bottom-start" width={260}>
      <Menu.Target>
        <Button
          variant="subtle"
          color="gray"
          className={classes.button}
          rightSection={<IconSelector size={16} stroke={1.7} />}
          aria-label={t('organizations.switch', { name })}
        >
          {name}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('organizations.heading')}</Menu.Label>
        {organizations.map((organization) => (
          <Menu.Item
            key={organization.id}
            renderRoot={(props) => (
              <Link
                to="/$slug"
                params={{ slug: organization.slug }}
                search={{ scenario: undefined }}
                {...props}
              />
            )}
            rightSection={organization.slug === slug ? <IconCheck size={16} /> : null}
          >
            {organization.name}
          </Menu.Item>
        ))}
        {viewer?.canCreateOrganization === true && (
          <>
            <Menu.Divider />
            <Menu.Item
              leftSection={<IconPlus size={16} />}
              renderRoot={(props) => <Link to="/organizations/new" {...props} />}
            >
              {t('start.another')}
            </Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
