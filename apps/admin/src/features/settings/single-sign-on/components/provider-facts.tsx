import { Button, Group } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FormAlert } from '@/forms/form-alert'
import { FactList } from '@/grid/fact-list'
import { RefusedAlert } from '@/plans/refused-alert'
import { type IdentityProvider, type SingleSignOn, testProvider } from '../single-sign-on-query'
import { useSingleSignOnWrite } from '../use-single-sign-on-write'
import { DisconnectDialog } from './disconnect-dialog'
import classes from './single-sign-on.module.css'

interface ProviderFactsProps {
  readonly slug: string
  readonly settings: SingleSignOn
}

/** The provider, with what it is told, and the ways to test it and to take it away. */
export function ProviderFacts({ slug, settings }: ProviderFactsProps) {
  const { t } = useTranslation()
  const { provider, redirectUri } = settings
  const test = useSingleSignOnWrite(slug, testProvider)
  const [removing, setRemoving] = useState(false)
  const redirect = {
    name: t('singleSignOn.redirectUri'),
    value: `${window.location.origin}${new URL(redirectUri).pathname}`,
    wide: true,
  }
  if (provider === null) {
    return (
      <>
        <div className={classes.inset}>
          <p>{t('singleSignOn.none')}</p>
        </div>
        <FactList facts={[redirect]} />
      </>
    )
  }
  return (
    <>
      <FactList
        facts={[
          { name: t('singleSignOn.issuer'), value: provider.issuer, wide: true },
          { name: t('singleSignOn.clientId'), value: provider.client, wide: true },
          redirect,
          { name: t('singleSignOn.newcomers'), value: t(newcomersOf(provider)) },
          { name: t('singleSignOn.role'), value: t(`members.roles.${provider.defaultRole}`) },
          {
            name: t('singleSignOn.rules'),
            value:
              provider.rolesClaim === null
                ? null
                : provider.roleRules
                    .map(({ value, role }) => `${value}: ${t(`members.roles.${role}`)}`)
                    .join(' · '),
          },
          {
            name: t('singleSignOn.passwords'),
            value: t(
              provider.allowsPasswords
                ? 'singleSignOn.passwordsAllowed'
                : 'singleSignOn.passwordsOfOwners',
            ),
          },
          {
            name: t('singleSignOn.opens'),
            value: provider.opensAll ? t('singleSignOn.opensAll') : null,
          },
        ]}
      />
      <div className={classes.inset}>
        {test.done && !test.pending && (
          <output className={classes.done}>
            <IconCheck size={18} aria-hidden />
            {t('singleSignOn.answers')}
          </output>
        )}
        <RefusedAlert messages={test.refused} />
        <FormAlert error={test.error} />
        <Group gap="xs">
          <Button
            size="xs"
            variant="default"
            loading={test.pending}
            onClick={() => test.write({ organizationId: slug })}
          >
            {t('singleSignOn.test')}
          </Button>
          <Button size="xs" variant="default" color="red" onClick={() => setRemoving(true)}>
            {t('singleSignOn.remove')}
          </Button>
        </Group>
      </div>
      {removing && <DisconnectDialog slug={slug} onClose={() => setRemoving(false)} />}
    </>
  )
}

function newcomersOf({ makesMembers }: IdentityProvider) {
  return makesMembers ? 'singleSignOn.newcomersEnter' : 'singleSignOn.newcomersWait'
}
