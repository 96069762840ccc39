import { Menu, Text, UnstyledButton } from '@mantine/core'
import { IconLogout, IconUserCircle } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Initials } from '@/components/initials'
import { signOut } from '../sign-in'
import classes from './account-menu.module.css'

interface AccountMenuProps {
  readonly name: string
  readonly email: string | null
  readonly onSignedOut: () => void
}

export function AccountMenu({ name, email, onSignedOut }: AccountMenuProps) {
  const { t } = useTranslation()
  const leave = useMutation({
    mutationFn: signOut,
    onSuccess: (leadsTo) => {
      if (leadsTo === null) onSignedOut()
      else window.location.assign(leadsTo)
    },
    onError: onSignedOut,
  })
  return (
    <Menu width={240}>
      <Menu.Target>
        <UnstyledButton className={classes.button} aria-label={t('session.account', { name })}>
          <Initials name={name} large />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <div className={classes.who}>
          <Text fw={600} truncate>
            {name}
          </Text>
          <Text size="sm" c="dimmed" truncate>
            {email}
          </Text>
        </div>
        <Menu.Divider />
        <Menu.Item
          component={Link}
          to="/account"
          leftSection={<IconUserCircle size={16} stroke={1.7} />}
        >
          {t('session.yourAccount')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconLogout size={16} stroke={1.7} />}
          disabled={leave.isPending}
          onClick={() => leave.mutate()}
        >
          {t('session.signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
