import { Button, NativeSelect, Select, Stack, TextInput } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FormAlert } from '@/forms/form-alert'
import { type Language, languages } from '@/i18n/start-i18n'
import { RefusedAlert } from '@/plans/refused-alert'
import { useWrite } from '@/plans/use-write'
import { viewerQuery } from '@/viewer/viewer-query'
import { createOrganization } from './create-organization'
import { likelyCurrency } from './likely-currency'
import { organizationsQuery } from './organizations-query'
import { slugOf } from './slug-of'

/** Makes an organization, with what the browser knows filled in. */
export function CreateOrganizationForm({ onMade }: { readonly onMade: (slug: string) => void }) {
  const { t, i18n } = useTranslation()
  const queryClient = useQueryClient()
  const [name, setName] = useState('')
  const [ownSlug, setOwnSlug] = useState<string | null>(null)
  const [currency, setCurrency] = useState(() => likelyCurrency(navigator.languages))
  const [timeZone, setTimeZone] = useState(
    () => Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC',
  )
  const [locale, setLocale] = useState<Language>(i18n.language as Language)
  const slug = ownSlug ?? slugOf(name)
  const fields = {
    name: t('start.name'),
    slug: t('start.slug'),
    currency: t('start.currency'),
    timeZone: t('kinds.organization.fields.timeZone'),
  }
  const { write, refused, problems, error, pending } = useWrite(
    createOrganization,
    (ok) => {
      if (ok === null) return
      void queryClient.invalidateQueries({ queryKey: organizationsQuery.queryKey })
      // The page behind it asks what they may do there.
      void queryClient.refetchQueries({ queryKey: viewerQuery.queryKey }).then(() => onMade(slug))
    },
    fields,
  )
  const currencies = useCurrencies(i18n.language)
  const zones = useMemo(
    () => [...new Set(['UTC', timeZone, ...Intl.supportedValuesOf('timeZone')])],
    [timeZone],
  )
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        write({
          change: { name, slug, currency, timeZone, locale },
        })
      }}
    >
      <Stack gap="md">
        <FormAlert error={error} />
        <RefusedAlert messages={refused} />
        <TextInput
          label={fields.name}
          error={problems['name']}
          required
          withAsterisk={false}
          maxLength={200}
          autoComplete="organization"
          value={name}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
        <TextInput
          label={fields.slug}
          error={problems['slug']}
          description={t('start.slugHint', { origin: window.location.host, slug: slug || '…' })}
          required
          withAsterisk={false}
          maxLength={60}
          pattern="[a-z0-9]+(-[a-z0-9]+)*"
          title={t('start.slugForm')}
          value={slug}
          onChange={({ currentTarget: { value } }) => setOwnSlug(value === '' ? null : value)}
        />
        <Select
          label={fields.currency}
          error={problems['currency']}
          description={t('start.currencyHint')}
          data={currencies}
          searchable
          limit={200}
          nothingFoundMessage={t('roster.noMatch')}
          value={currency}
          onChange={(value) => {
            if (value !== null) setCurrency(value)
          }}
        />
        <Select
          label={fields.timeZone}
          error={problems['timeZone']}
          description={t('settings.timeZoneHint')}
          data={zones}
          searchable
          limit={100}
          nothingFoundMessage={t('roster.noMatch')}
          value={timeZone}
          onChange={(value) => {
            if (value !== null) setTimeZone(value)
          }}
        />
        <NativeSelect
          label={t('kinds.organization.fields.locale')}
          description={t('settings.localeHint')}
          data={Object.entries(languages).map(([value, label]) => ({ value, label }))}
          value={locale}
          onChange={({ currentTarget: { value } }) => setLocale(value as Language)}
        />
        <Button type="submit" loading={pending} fullWidth mt="xs">
          {t('start.create')}
        </Button>
      </Stack>
    </form>
  )
}

/** All currencies, by their codes and what a language calls them. */
function useCurrencies(
  language: string,
): readonly { readonly value: string; readonly label: string }[] {
  return useMemo(() => {
    const names = new Intl.DisplayNames(language, { type: 'currency' })
    return Intl.supportedValuesOf('currency').map((value) => ({
      value,
      label: `${value} · ${names.of(value) ?? value}`,
    }))
  }, [language])
}
