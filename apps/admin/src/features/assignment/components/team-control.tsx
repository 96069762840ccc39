import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { ReferenceField } from '@/acts/reference-field'
import type { Moment } from '@/address/moment'
import { namesQuery } from '@/things/filters/names-query'

interface TeamControlProps {
  readonly slug: string
  readonly at: Moment
  readonly teamId: string | null
  readonly onChange: (teamId: string | null) => void
}

/** The team to which a question is restricted, with those below it. */
export function TeamControl({ slug, at, teamId, onChange }: TeamControlProps) {
  const { t } = useTranslation()
  const { data: names } = useQuery(namesQuery(at, teamId === null ? [] : [teamId]))
  return (
    <ReferenceField
      label={t('assignment.team')}
      slug={slug}
      at={at}
      kind="team"
      required={false}
      value={teamId === null ? null : { id: teamId, label: names?.get(teamId) ?? '…' }}
      onChange={(team) => onChange(team?.id ?? null)}
    />
  )
}
