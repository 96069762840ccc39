import { NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { scenariosQuery } from '@/scenarios/scenarios-query'
import type { OtherMoment } from '../use-moments'
import classes from './moment-form.module.css'

interface OtherScenarioFieldProps {
  readonly slug: string
  readonly other: OtherMoment
}

/** What is compared with what is shown: what is live, the viewer's draft or a scenario. Nothing where there is but live. */
export function OtherScenarioField({ slug, other }: OtherScenarioFieldProps) {
  const { t } = useTranslation()
  const { choose, moments } = other
  const { data } = useQuery(scenariosQuery(slug))
  const draft = data?.draft ?? null
  const all = [
    ...(draft === null ? [] : [{ value: draft.id, label: t('scenarios.draft') }]),
    ...(data?.scenarios ?? []).map(({ id, name }) => ({ value: id, label: name })),
  ]
  if (all.length === 0) return null
  return (
    <NativeSelect
      className={classes.scenario}
      label={t('scenarios.scenario')}
      value={moments.with.scenario ?? ''}
      onChange={({ currentTarget: { value } }) => choose({ scenario: value === '' ? null : value })}
      data={[{ value: '', label: t('scenarios.live') }, ...all]}
    />
  )
}
