import { Button, Group, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FormAlert } from '@/forms/form-alert'
import { RowList } from '@/grid/row-list'
import { RefusedAlert } from '@/plans/refused-alert'
import { addDomain, proveDomain, removeDomain, type SingleSignOn } from '../single-sign-on-query'
import { useSingleSignOnWrite } from '../use-single-sign-on-write'
import { DomainRecord } from './domain-record'
import classes from './single-sign-on.module.css'

interface ProviderDomainsProps {
  readonly slug: string
  readonly settings: SingleSignOn
}

/** The organization's domains, how they are proved, and the ways to add and to take away. */
export function ProviderDomains({ slug, settings: { domains } }: ProviderDomainsProps) {
  const { t } = useTranslation()
  const [domain, setDomain] = useState('')
  const add = useSingleSignOnWrite(slug, addDomain, () => setDomain(''), {
    domain: t('singleSignOn.domain'),
  })
  const prove = useSingleSignOnWrite(slug, proveDomain)
  const remove = useSingleSignOnWrite(slug, removeDomain)
  const isPending = add.pending || prove.pending || remove.pending
  return (
    <>
      <h3 className={classes.title}>{t('singleSignOn.domains')}</h3>
      <RowList
        none={t('singleSignOn.noDomains')}
        rows={domains.map((each) => ({
          key: each.domain,
          name: each.domain,
          details: [t(each.isProved ? 'singleSignOn.proved' : 'singleSignOn.unproved')],
          aside: (
            <Group gap={4} wrap="nowrap">
              {!each.isProved && (
                <Button
                  variant="subtle"
                  size="compact-sm"
                  disabled={isPending}
                  aria-label={t('singleSignOn.proveOf', { domain: each.domain })}
                  onClick={() => prove.write({ organizationId: slug, domain: each.domain })}
                >
                  {t('singleSignOn.prove')}
                </Button>
              )}
              <Button
                variant="subtle"
                size="compact-sm"
                disabled={isPending}
                aria-label={t('singleSignOn.removeOf', { domain: each.domain })}
                onClick={() => remove.write({ organizationId: slug, domain: each.domain })}
              >
                {t('singleSignOn.removeDomain')}
              </Button>
            </Group>
          ),
          more: each.isProved ? null : <DomainRecord domain={each} />,
        }))}
      />
      <div className={classes.inset}>
        <RefusedAlert messages={[...add.refused, ...prove.refused, ...remove.refused]} />
        <FormAlert error={add.error ?? prove.error ?? remove.error} />
        <form
          onSubmit={(event) => {
            event.preventDefault()
            add.write({ organizationId: slug, domain: domain.trim() })
          }}
        >
          <Group gap="xs" align="flex-end">
            <TextInput
              size="xs"
              label={t('singleSignOn.domain')}
              placeholder="acme.example"
              value={domain}
              error={add.problems['domain']}
              onChange={({ currentTarget }) => setDomain(currentTarget.value)}
              required
              withAsterisk={false}
            />
            <Button type="submit" size="xs" variant="default" loading={add.pending}>
              {t('singleSignOn.addDomain')}
            </Button>
          </Group>
        </form>
      </div>
    </>
  )
}
