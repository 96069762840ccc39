import { Button, CopyButton, Group, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FormAlert } from '@/forms/form-alert'
import { FactList } from '@/grid/fact-list'
import { useFormats } from '@/i18n/formats'
import { RefusedAlert } from '@/plans/refused-alert'
import {
  createProvisioningToken,
  revokeProvisioningToken,
  type SingleSignOn,
} from '../single-sign-on-query'
import { useSingleSignOnWrite } from '../use-single-sign-on-write'
import classes from './single-sign-on.module.css'

interface DirectoryPartProps {
  readonly slug: string
  readonly settings: SingleSignOn
}

/** Where the company's directory says who the members are, and the token with which it does, which is shown once. */
export function DirectoryPart({
  slug,
  settings: { scimUrl, provisioningToken },
}: DirectoryPartProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const [secret, setSecret] = useState<string | null>(null)
  const make = useSingleSignOnWrite(slug, createProvisioningToken, (ok) => setSecret(ok.secret))
  const end = useSingleSignOnWrite(slug, revokeProvisioningToken, () => setSecret(null))
  const day = (moment: string) => formats.date(moment.slice(0, 10))
  return (
    <>
      <h3 className={classes.title}>{t('singleSignOn.directory')}</h3>
      <FactList
        facts={[
          {
            name: t('singleSignOn.scimUrl'),
            value: `${window.location.origin}${new URL(scimUrl).pathname}`,
            wide: true,
          },
          {
            name: t('singleSignOn.token'),
            value:
              provisioningToken === null
                ? t('singleSignOn.noToken')
                : t('singleSignOn.tokenOf', {
                    start: provisioningToken.start,
                    date: day(provisioningToken.createdAt),
                  }),
            wide: true,
          },
          {
            name: t('singleSignOn.lastUsed'),
            value: provisioningToken?.lastUsedAt == null ? null : day(provisioningToken.lastUsedAt),
          },
        ]}
      />
      <div className={classes.inset}>
        {secret !== null && (
          <Group gap="xs" align="flex-end">
            <TextInput
              flex={1}
              label={t('singleSignOn.newToken')}
              description={t('singleSignOn.newTokenHint')}
              value={secret}
              readOnly
              onFocus={({ currentTarget }) => currentTarget.select()}
            />
            <CopyButton value={secret}>
              {({ copied, copy }) => (
                <Button variant="default" onClick={copy}>
                  {t(copied ? 'members.copied' : 'members.copy')}
                </Button>
              )}
            </CopyButton>
          </Group>
        )}
        <RefusedAlert messages={[...make.refused, ...end.refused]} />
        <FormAlert error={make.error ?? end.error} />
        <Group gap="xs">
          <Button
            size="xs"
            variant="default"
            loading={make.pending}
            onClick={() => make.write({ organizationId: slug })}
          >
            {t(provisioningToken === null ? 'singleSignOn.makeToken' : 'singleSignOn.replaceToken')}
          </Button>
          {provisioningToken !== null && (
            <Button
              size="xs"
              variant="default"
              loading={end.pending}
              onClick={() => end.write({ organizationId: slug })}
            >
              {t('singleSignOn.endToken')}
            </Button>
          )}
        </Group>
      </div>
    </>
  )
}
